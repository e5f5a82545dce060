/* wordyear.h -- years in words: by era and scale, decades and centuries. */
#ifndef DATELINE_DATE_WORDYEAR_H
#define DATELINE_DATE_WORDYEAR_H

#include "date/catalogue.h"

enum { WORDYEAR_EARLY = 100 }; /* below it "AD" tells a year from a day */

/* A year apart from what it may share with another: "145", "millions", BC. */
typedef struct {
  char *number;
  const char *scale; /* key of the pattern, NULL: none */
  bool bc, early;    /* early: below 100, where "AD" tells a year from a day */
} YearName;

/* `rounded`: the year is an estimate, so that 1 BC being year 0 does not count. */
YearName wordyear_name(const DateWords *words, int64_t year, bool rounded);

/* Takes name.number; new string.  `tick`: as short as an axis needs. */
char *wordyear_name_text(const DateWords *words, YearName name, bool tick);

/* "13.8 billion": how many years ago the term is, where it is that long ago; NULL.  New string. */
char *wordyear_age(const DateWords *words, const DateTerm *term);

/* The year of a term whose digits are all known; and of any: "1990s", "20th century", "1?66".  New strings. */
char *wordyear_plain(const DateWords *words, const DateTerm *term);
char *wordyear_text(const DateWords *words, const DateTerm *term, DateWordsLength length);

#endif
