/* value.h -- what a Date holds; for the files of this floor only. */
#ifndef DATELINE_DATE_VALUE_H
#define DATELINE_DATE_VALUE_H

#include "date/date.h"
#include "date/term.h"

/* One block of memory but for sets: the text of a single date or an interval has a
 * roof, so it stands inside. */
struct Date {
  int references;
  DateForm form;
  int level;
  DateBoundKind ends[2]; /* of an interval or a set */
  DateBound min, max;
  DateTerm terms[2]; /* single, interval: by position */
  GArray *members;   /* sets: of DateTerm; else NULL */
  char *edtf;        /* canonical; `text`, or for sets its own */
  char *source;      /* as it was written; NULL: as `edtf` */
  char text[2 * TERM_TEXT_MAX];
};

/* A new date with one reference and nothing in it. */
Date *date_new_empty(DateForm form);

/* The same form, ends and terms, for date_finish() once they are changed. */
Date *date_copy(const Date *date);
DateTerm *date_mutable_term(Date *date, unsigned index); /* as date_term() */

/* The term that gives a date its start or its end; NULL: that end is not known. */
const DateTerm *date_end_term(const Date *date, bool start);

/* Fill bounds, level and canonical text from the terms. */
void date_finish(Date *date);

/* A whole-second instant in UTC seconds would not hold the calendar; days and seconds do. */
DateBound date_bound_utc(const DateTerm *term, DateBound bound);
int date_bound_compare(const DateBound *a, const DateBound *b); /* both known */

#endif
