/* allen.h -- how two stretches of time relate: Allen's thirteen relations.
 *
 * An end known only to the year may be any day of it, so several relations may be possible; a
 * relation that is the only one possible is certain.  Source: J. F. Allen, "Maintaining Knowledge about
 * Temporal Intervals" (1983); four bounds for two ends: Freksa's semi-intervals (1992). */
#ifndef DATELINE_DATE_ALLEN_H
#define DATELINE_DATE_ALLEN_H

#include "date/date.h"

/* The first seven in Allen's order; each from ALLEN_AFTER on is the inverse of one of them. */
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

/* Whether one relation holds, given such a set. */
AllenAnswer allen_answer(unsigned relations, AllenRelation relation);

/* "during", "met by".  Static. */
const char *allen_name(AllenRelation relation);

#endif
