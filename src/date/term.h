/* term.h -- one EDTF date without slash or brackets: read, print, bound. */
#ifndef DATELINE_TERM_H
#define DATELINE_TERM_H

#include "date/date.h"

/* A cursor over the text that is read; `start` is where columns count from. */
typedef struct {
  const char *start, *at, *end;
  DateError *error; /* may be NULL */
  bool failed;
} TermReader;

/* Fail at `at`: the first failure wins.  Always false, for `return`. */
bool term_fail(TermReader *reader, const char *at, const char *code, const char *format, ...) G_GNUC_PRINTF(4, 5);

/* Read one date from the cursor up to the first character that cannot belong to
 * it.  False with the error set. */
bool term_read(TermReader *reader, DateTerm *term);

void term_print(const DateTerm *term, GString *out);
int term_level(const DateTerm *term);
DatePrecision term_precision(const DateTerm *term);

/* Earliest and latest reading that exists; false: there is none ("2001-02-3X"). */
bool term_bounds(const DateTerm *term, DateBound *min, DateBound *max);

#endif
