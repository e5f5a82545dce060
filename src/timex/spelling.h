/* spelling.h -- dates in cells that are neither EDTF nor a phrase: time stamps of programs, numbers in another order,
 * signs of other houses. */
#ifndef DATELINE_TIMEX_SPELLING_H
#define DATELINE_TIMEX_SPELLING_H

/* The text as timex_field() reads it, where it has one reading.  New string; NULL: it is none of these. */
char *spelling_mend(const char *text);

/* What to do about one that has none, or two.  New string; NULL: nothing in particular. */
char *spelling_advice(const char *text);

#endif
