/* words.h -- a date as an editor writes it, by a table of words. */
#ifndef DATELINE_DATE_WORDS_H
#define DATELINE_DATE_WORDS_H

#include "date/date.h"

/* The words of one language and style; filled by lang_date_words() from
 * src/lang/CODE/date.txt.  Opaque here: looked up by key, so that a language
 * adds a table and no code. */
typedef struct DateWords DateWords;

typedef enum {
  DATE_WORDS_FULL, /* "October 14, 2024" */
  DATE_WORDS_SHORT /* "Oct. 14, 2024": labels in a small space */
} DateWordsLength;

/* Read a table from the text of a date.txt (copied).  NULL with *error set
 * (g_free) where a key is missing or wrong. */
DateWords *date_words_new(const char *table, gsize len, char **error);
void date_words_free(DateWords *words);

/* New string. */
char *date_words_format(const DateWords *words, const Date *date, DateWordsLength length);

/* "by 1810" of "[..1810]"; NULL where the date is no such set, or the language has no word for it.  New string. */
char *date_words_by(const DateWords *words, const Date *date, DateWordsLength length);

/* The time of day alone, where the reader knows the day: "8:05 p.m.".  NULL where the time is not all by
 * which the date differs from others of its day.  New string. */
char *date_words_clock(const DateWords *words, const Date *date);

/* A date, and how the Julian calendar gives it: "November 7, 1917 (O.S. October 25)".  New string. */
char *date_words_old_style(const DateWords *words, const Date *date, Date *julian);

/* One tick of an axis: the unit's own name only ("1995", "Oct.", "14", "9:30");
 * `day`/`sec` as in DateBound.  New string. */
char *date_words_tick(const DateWords *words, DatePrecision unit, int64_t day, int32_t sec);

/* A count, in the language's digits.  New string. */
char *date_words_count(const DateWords *words, unsigned count);

/* How long a stretch of time is: "4 years", for the break of an axis.  New string. */
char *date_words_gap(const DateWords *words, double days);

#endif
