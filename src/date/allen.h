/* allen.h -- how two stretches of time lie to each other: Allen's thirteen relations.
 *
 * An end that is known to a year only may be any of its days, so that several relations may be
 * possible; where one is alone, it is sure.  Source: J. F. Allen, "Maintaining Knowledge about
 * Temporal Intervals" (1983); four bounds for two ends: Freksa's semi-intervals (1992). */
#ifndef DATELINE_DATE_ALLEN_H
#define DATELINE_DATE_ALLEN_H

#include "date/date.h"

/* In the order of their first end; each from ALLEN_AFTER on is the inverse of one before it. */
typedef enum {
  ALLEN_BEFORE,
  ALLEN_MEETS,
  ALLEN_OVERLAPS,
  ALLEN_STARTS,
  ALLEN_DURING,
  ALLEN_FINISHES,
  ALLEN_EQUALS,
  ALLEN_AFTER,
  ALLEN_MET_BY,
  ALLEN_OVERLAPPED_BY,
  ALLEN_STARTED_BY,
  ALLEN_CONTAINS,
  ALLEN_FINISHED_BY,
  ALLEN_RELATIONS
} AllenRelation;

typedef enum { ALLEN_NO, ALLEN_MAYBE, ALLEN_YES } AllenAnswer;

/* The set of relations, bit 1 << ALLEN_..., in which `a` may stand to `b`; never empty.  A year, a
 * month or a day is the whole of it; a range begins some time within its first date and ends some time
 * within its last; "199X" and one of a set are one of their members.  Qualifiers widen nothing. */
unsigned allen_relations(const Date *a, const Date *b);

/* What such a set says of one relation. */
AllenAnswer allen_answer(unsigned relations, AllenRelation relation);

/* "during", "met by".  Static. */
const char *allen_name(AllenRelation relation);

#endif
