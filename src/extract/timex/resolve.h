/* resolve.h -- a form and what is known around it, to a value and its reason. */
#ifndef DATELINE_TIMEX_RESOLVE_H
#define DATELINE_TIMEX_RESOLVE_H

#include "extract/timex/form.h"

/* What the text has said so far. */
typedef struct {
  const Date *anchor;
  int64_t anchor_day; /* first day of the anchor, when there is one */
  bool history;       /* carry the last year forward instead of looking at the anchor */
  bool has_year;
  int64_t year; /* last year written */
  int month;    /* last month resolved in that year, 0: none */
} Discourse;

/* Fill type, value, date, mod and why of `timex`; `future`: the sentence speaks of what is to
 * come.  Moves the discourse on. */
void resolve_form(const Form *form, bool future, Discourse *discourse, Timex *timex);

/* The date of a form that says its year itself; NULL: it does not. */
Date *resolve_exact(const Form *form);

#endif
