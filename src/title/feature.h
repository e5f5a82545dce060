/* feature.h -- the features of a candidate title, as a sparse vector with named entries.
 *
 * A feature is a family with a value ("first_pos" with "name"), or one of the measures of plain.h ("subject_in").  The
 * data file has the same names; a feature that it does not name is not asked for. */
#ifndef DATELINE_TITLE_FEATURE_H
#define DATELINE_TITLE_FEATURE_H

#include "title/candidate.h"
#include "title/name.h"

enum { FEATURE_VALUES = 96, FEATURE_MOST = 160 };

typedef enum {
  FAMILY_PLAIN,
  FAMILY_FIRST_POS, /* part of speech and relation of the first token and of the last */
  FAMILY_LAST_POS,
  FAMILY_FIRST_REL,
  FAMILY_LAST_REL,
  FAMILY_BEFORE, /* the token before the run, and the one after it: part of speech or PLACE_... */
  FAMILY_BEHIND,
  FAMILY_TOP_REL,  /* of the token nearest to the root */
  FAMILY_OUT_LEFT, /* the relation of a token outside the run whose head is in it, to the left or right of that head */
  FAMILY_OUT_RIGHT,
  FAMILY_UP_LEFT, /* the relation of a token in the run whose head is outside it, to its left or right */
  FAMILY_UP_RIGHT,
  FAMILY_SUBJECT_IN, /* part of speech of the top's subject, where that is in the run or outside it */
  FAMILY_SUBJECT_OUT,
  FAMILY_KIND,
  FAMILY_CROSSED, /* the relations on the way from the event up to the top */
  FAMILIES
} FeatureFamily;

/* Values of FAMILY_BEFORE and FAMILY_BEHIND besides the parts of speech. */
enum { PLACE_COMMA = POS_MARK + 1, PLACE_STOP, PLACE_EDGE, PLACE_DATE, PLACE_FINITE, PLACE_SUBORDINATOR, PLACE_QUOTE };

enum { FEATURES_ALL = FAMILIES * FEATURE_VALUES };

typedef struct {
  guint16 at; /* its index, below FEATURES_ALL */
  float value;
} Feature;

typedef struct {
  Feature of[FEATURE_MOST];
  guint n;
} FeatureVector;

void features_of(const TitleSource *source, const TitleCandidate *candidate, const TitleName *name, FeatureVector *out);

/* For the trees (text/trees.h): a value in their units; the values of all features by index, 0 where the vector lacks
 * one. */
gint32 feature_units(const Feature *feature);
void features_spread(const FeatureVector *features, gint32 values[FEATURES_ALL]);

/* The name of an index, "first_pos.name".  New string; NULL: there is no such feature. */
char *feature_name(guint at);

/* New table from names to indexes. */
GHashTable *features_by_name(void);

#endif
