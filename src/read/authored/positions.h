/* positions.h -- where the dates, events and long texts of a YAML timeline stand, for --format-yaml. */
#ifndef DATELINE_READ_AUTHORED_POSITIONS_H
#define DATELINE_READ_AUTHORED_POSITIONS_H

#include "date/date.h"

/* The bytes [from, to) of the input. */
typedef struct {
  gsize from, to;
  Date *date; /* of a date; else NULL */
} ReadPosition;

typedef struct {
  GArray *dates;  /* of ReadPosition, in order: every date as it is written, quotes included */
  GArray *events; /* of ReadPosition, in order: every item of the list of events, to the end of its last value */
  GArray *texts;  /* of ReadPosition, in order: the texts of several lines */
  bool aliases;   /* the file has aliases, so that nothing may be moved */
} ReadPositions;

ReadPositions *positions_new(void);
void positions_free(ReadPositions *positions);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(ReadPositions, positions_free)

/* `date` is borrowed; the list keeps a reference. */
void positions_add(GArray *list, gsize from, gsize to, Date *date);

#endif
