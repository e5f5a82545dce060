/* places.h -- where the dates, events and long texts of a YAML timeline stand, for --format-yaml. */
#ifndef DATELINE_READ_AUTHORED_PLACES_H
#define DATELINE_READ_AUTHORED_PLACES_H

#include "date/date.h"

/* The bytes [from, to) of the input. */
typedef struct {
  gsize from, to;
  Date *date; /* of a date; else NULL */
} ReadPlace;

typedef struct {
  GArray *dates;  /* of ReadPlace, in order: every date as it is written, quotes included */
  GArray *events; /* of ReadPlace, in order: every item of the list of events, to the end of its last value */
  GArray *texts;  /* of ReadPlace, in order: the texts of several lines */
  bool aliases;   /* the file has aliases, so that nothing may be moved */
} ReadPlaces;

ReadPlaces *places_new(void);
void places_free(ReadPlaces *places);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(ReadPlaces, places_free)

/* `date` is borrowed; the list keeps a reference. */
void places_add(GArray *list, gsize from, gsize to, Date *date);

#endif
