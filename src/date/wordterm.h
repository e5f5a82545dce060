/* wordterm.h -- one date without slash or brackets in words. */
#ifndef DATELINE_WORDTERM_H
#define DATELINE_WORDTERM_H

#include "date/wordtable.h"

/* A year apart from what it may share with another: "145", "millions", BC. */
typedef struct {
  char *number;
  const char *scale; /* key of the pattern, NULL: none */
  bool bc, early;    /* early: below 100, where "AD" tells a year from a day */
} YearName;

/* `rounded`: the year is an estimate, so that 1 BC being year 0 does not count. */
YearName wordterm_year_name(const DateWords *words, int64_t year, bool rounded);

/* Takes name.number; new string.  `tick`: as short as an axis needs. */
char *wordterm_year_text(const DateWords *words, YearName name, bool tick);

/* "October 14, 2024", "c. 1450", "1990s".  New string, ASCII digits. */
char *wordterm_text(const DateWords *words, const DateTerm *term, DateWordsLength length);

/* As wordterm_text() of the days first..last of one year: "March 3–5, 2020"; NULL where
 * the two share no year, or are not plain months or days. */
char *wordterm_shared(const DateWords *words, const DateTerm *first, const DateTerm *last, DateWordsLength length);

/* The variant of a pattern that a whole day takes ("since" or "since_day"). */
const char *wordterm_variant(const DateTerm *term);

#endif
