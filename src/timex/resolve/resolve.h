/* resolve.h -- what a form means in its text. */
#ifndef DATELINE_TIMEX_RESOLVE_RESOLVE_H
#define DATELINE_TIMEX_RESOLVE_RESOLVE_H

#include "timex/resolve/discourse.h"

/* Fill type, value, mod, quant, freq, date, why of `timex`, and move the discourse on. */
void resolve_form(const Form *form, Discourse *discourse, Timex *timex);

/* resolve.c: the parts that lengths share. */
void resolve_length(const Form *form, Timex *timex);                     /* a length of time and no more */
bool resolve_wants_anchor(const Form *form, const Discourse *discourse); /* would the publication date place it? */

/* stretch.c */
void resolve_stretch(const Form *form, Discourse *discourse, Timex *timex);
void resolve_within(const Form *form, Discourse *discourse, Timex *timex);

/* length.c: values of durations and sets.  New strings. */
char *length_value(const Form *form);
char *set_value(const Form *form);
char *freq_value(const Form *form); /* NULL: not said how often */

/* value.c: values of dates.  New strings. */
const char *daypart_value(Daypart part);                                /* "TMO", "T12:00"; "" for none.  Static */
char *value_clock(const Form *form);                                    /* after the day: "T14:30", "TMO" */
char *value_unplaced(const Form *form, const Discourse *discourse);     /* "XXXX-10-14", "PAST_REF" */
char *value_partly_known(const Form *form, const Discourse *discourse); /* "1914-05-XX"; NULL: nothing is */
bool value_is_today(const Form *form);
Date *value_date(const Form *form, const Point *point, const char *clock); /* NULL: the calendar holds none */

#endif
