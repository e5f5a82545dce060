/* feature.h -- what speaks for or against a candidate, as a sparse vector with named entries.
 *
 * A feature is a family with a value ("first_pos" with "name"), or one of the plain ones ("subject_in").  The names are
 * those of the data file; what is not in the file weighs nothing. */
#ifndef DATELINE_TITLE_FEATURE_H
#define DATELINE_TITLE_FEATURE_H

#include "title/wording.h"

enum { FEATURE_VALUES = 96, FEATURE_MOST = 160 };

typedef enum {
  FAMILY_PLAIN,
  FAMILY_FIRST_POS, /* of the first token, of the last one */
  FAMILY_LAST_POS,
  FAMILY_FIRST_REL,
  FAMILY_LAST_REL,
  FAMILY_BEFORE, /* the token before the run, after it: part of speech or kind of mark */
  FAMILY_BEHIND,
  FAMILY_TOP_REL,  /* of the token nearest to the root */
  FAMILY_OUT_LEFT, /* what hangs on the run from outside, by relation */
  FAMILY_OUT_RIGHT,
  FAMILY_UP_LEFT, /* what the run hangs on to its left or right: the relation of that arc */
  FAMILY_UP_RIGHT,
  FAMILY_SUBJECT_IN, /* part of speech of the subject of the top, inside or outside */
  FAMILY_SUBJECT_OUT,
  FAMILY_KIND,
  FAMILY_CROSSED, /* the relations on the way from the event up to the top */
  FAMILIES
} FeatureFamily;

/* Values of FAMILY_BEFORE and FAMILY_BEHIND beside the parts of speech. */
enum { PLACE_COMMA = POS_MARK + 1, PLACE_STOP, PLACE_EDGE, PLACE_DATE, PLACE_FINITE, PLACE_SUBORDINATOR, PLACE_QUOTE };

enum { FEATURES_ALL = FAMILIES * FEATURE_VALUES };

typedef struct {
  guint16 at;
  float value;
} Feature;

typedef struct {
  Feature of[FEATURE_MOST];
  guint n;
} FeatureVector;

void features_of(const TitleSource *source, const TitleCandidate *candidate, const TitleName *name, FeatureVector *out);

/* What trees ask: the value in their units; all values by index, 0 where the vector has none. */
gint32 feature_units(const Feature *feature);
void features_spread(const FeatureVector *features, gint32 values[FEATURES_ALL]);

/* "first_pos.name"; new string, NULL: there is no such feature. */
char *feature_name(guint at);

/* From names to indexes. */
GHashTable *features_by_name(void);

#endif
