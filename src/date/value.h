/* value.h -- what a Date holds; for the files of this floor only. */
#ifndef DATELINE_DATE_VALUE_H
#define DATELINE_DATE_VALUE_H

#include "date/date.h"

/* An element of a set may be a run "1670..1672": two terms, `run` on the first. */
typedef struct {
  DateTerm term;
  bool run;
} DateMember;

struct Date {
  int references;
  DateForm form;
  DateBound min, max;
  char *edtf; /* canonical; made with the date */
  uint8_t level;
  DateBoundKind ends[2]; /* of an interval, and of the first and last of a set */
  unsigned n;            /* terms in `terms`, or in `members` for sets */
  DateTerm terms[2];     /* single, interval: by position */
  GArray *members;       /* sets: of DateMember; else NULL */
};

/* A new date with one reference and nothing in it. */
Date *date_new_empty(DateForm form);

/* Fill bounds, level and canonical text from the terms. */
void date_finish(Date *date);

#endif
