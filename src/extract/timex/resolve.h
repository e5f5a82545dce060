/* resolve.h -- what a form means in its text. */
#ifndef DATELINE_RESOLVE_H
#define DATELINE_RESOLVE_H

#include "extract/timex/discourse.h"

/* Fill type, value, mod, quant, freq, date, why of `timex`, and move the discourse on. */
void resolve_form(const Form *form, Discourse *discourse, Timex *timex);

/* Values of lengths and of times that come again; length.c.  New strings. */
char *length_value(const Form *form);
char *set_value(const Form *form);
char *freq_value(const Form *form); /* NULL: not said how often */

/* "TMO", "T12:00"; "" for none.  Static. */
const char *daypart_value(Daypart part);

#endif
