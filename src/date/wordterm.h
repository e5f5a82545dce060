/* wordterm.h -- one date without slash or brackets in words. */
#ifndef DATELINE_DATE_WORDTERM_H
#define DATELINE_DATE_WORDTERM_H

#include "date/catalogue.h"

/* "October 14, 2024", "c. 1450", "1990s".  New string, ASCII digits. */
char *wordterm_text(const DateWords *words, const DateTerm *term, DateWordsLength length);

/* As wordterm_text() of the days first..last of one year: "March 3–5, 2020"; NULL where
 * the two share no year, or are not plain months or days. */
char *wordterm_shared(const DateWords *words, const DateTerm *first, const DateTerm *last, DateWordsLength length);

/* The variant of a pattern that a whole day takes ("since" or "since_day"). */
const char *wordterm_variant(const DateTerm *term);

/* A second of the day by a pattern of the table.  New string, ASCII digits. */
char *wordterm_time(const DateWords *words, const char *key, int32_t sec);

/* Its time of day, which it must have: "8:05 p.m.".  New string. */
char *wordterm_clock(const DateWords *words, const DateTerm *term);

#endif
