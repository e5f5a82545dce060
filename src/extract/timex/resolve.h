/* resolve.h -- what a form means here: its value, its date, and why. */
#ifndef DATELINE_TIMEX_RESOLVE_H
#define DATELINE_TIMEX_RESOLVE_H

#include "extract/timex/form.h"
#include "extract/timex/moment.h"

/* What the text has said so far; the only state between phrases. */
typedef struct {
  const Date *anchor; /* publication date; NULL: none */
  int64_t anchor_day;
  bool history;    /* years are carried on; else time is told from the anchor */
  bool has_year;   /* a year was written, or found, in the running text */
  int64_t year;    /* the last of them */
  int month;       /* of the last date in it, 1..12; 0: none */
  Moment last;     /* the date last spoken of; UNIT_NONE: none */
  int fiscal_from; /* first month of fiscal years, 0: not declared */
} Discourse;

/* The verb's time near a phrase: -1 past, 1 future, 0 unsaid. */
typedef int Tense;

/* Fill all of *timex but its place; false where the phrase turns out to be no time. */
bool resolve_form(const Form *form, Tense tense, Discourse *discourse, Timex *timex);

/* The date of a form that needs no context; NULL: it needs one.  New reference. */
Date *resolve_exact(const Form *form);

#endif
