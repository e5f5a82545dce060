/* spelling.h -- dates of fields that are neither EDTF nor a phrase: time stamps of programs, numbers in another order,
 * other programs' marks of doubt. */
#ifndef DATELINE_TIMEX_SPELLING_H
#define DATELINE_TIMEX_SPELLING_H

/* Rewrite such a date into a form that timex_field() reads, where only one reading is possible.  New string; NULL: it
 * is no such date. */
char *spelling_mend(const char *text);

/* Advice on a date that cannot be read, or can be read in two ways.  New string; NULL: none in particular. */
char *spelling_advice(const char *text);

#endif
