/* term.h -- one EDTF date without slash or brackets: read, print, bound. */
#ifndef DATELINE_DATE_TERM_H
#define DATELINE_DATE_TERM_H

#include "date/date.h"

enum {
  TERM_TEXT_MAX = 40, /* bytes of the longest canonical term, its NUL counted */
  TERM_FIRST_SUBYEAR = 21,
  TERM_LAST_SUBYEAR = 41,
  TERM_LAST_SECOND = 86399
};

/* A cursor over the text that is read; `start` is where columns count from.
 * `level` is what the writing asks for: "?1984" says what "1984?" says, but on
 * level 2. */
typedef struct {
  const char *start, *at, *end;
  DateError *error; /* may be NULL */
  bool failed;
  bool any_year; /* years beyond DATE_YEAR_MAX too (longyear.h) */
  int level;
} TermReader;

/* Fail at `at`: the first failure wins.  Always false, for `return`. */
bool term_fail(TermReader *reader, const char *at, const char *code, const char *format, ...) G_GNUC_PRINTF(4, 5);

/* The character at the cursor, '\0' at the end; step over `c` if it is there. */
char term_peek(const TermReader *reader);
bool term_take(TermReader *reader, char c);

/* `digits` characters of 0-9 and X: the number, X as 0, and the mask of X. */
bool term_take_digits(TermReader *reader, int digits, int64_t *value, uint16_t *mask);

/* Read one date from the cursor up to the first character that cannot belong to
 * it.  False with the error set. */
bool term_read(TermReader *reader, DateTerm *term);

/* The year, and the time of day with its zone, of term_read(). */
bool term_read_year(TermReader *reader, DateTerm *term);
bool term_read_time(TermReader *reader, DateTerm *term);

/* What is probably meant by text that is no EDTF, from the cursor on: the error
 * names it and what to write.  Always false. */
bool term_wrong_year(TermReader *reader, const char *year);
bool term_wrong_month(TermReader *reader, const char *month, const DateTerm *year);
bool term_wrong_day(TermReader *reader, const char *day, const DateTerm *term);
bool term_wrong_rest(TermReader *reader);

/* A term of known digits without time or marks; a term that is a whole year has
 * month and day 0. */
DateTerm term_make(int64_t year, int month, int day);

/* Write the canonical text at `out`, with a NUL; returns the place of the NUL.
 * At most TERM_TEXT_MAX bytes. */
char *term_print(const DateTerm *term, char *out);
int term_level(const DateTerm *term);
bool term_unspecified(const DateTerm *term); /* has an X */
DatePrecision term_precision(const DateTerm *term);

/* Earliest and latest reading that exists; false: there is none ("2001-02-3X"). */
bool term_bounds(const DateTerm *term, DateBound *min, DateBound *max);

/* May the term be the day, or the month or year that begins with it?  Not for parts of a year. */
bool term_has_reading(const DateTerm *term, int64_t day);

/* First and last month of a sub-year code 21..41; a last before the first is of
 * the following year. */
void term_subyear(int code, int *first, int *last);

#endif
