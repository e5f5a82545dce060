/* moment.h -- a resolved stretch of the calendar: a day, a week, a quarter, a year ... */
#ifndef DATELINE_TIMEX_MOMENT_H
#define DATELINE_TIMEX_MOMENT_H

#include "extract/timex/table.h"

/* `unit` is UNIT_DAY or coarser; UNIT_NONE: nothing. */
typedef struct {
  TimeUnit unit;
  int64_t year; /* a decade's or century's first; a week's ISO year */
  int month;    /* 1..12, or the EDTF code of a season, quarter or half (21.., 33.., 40..); 0 */
  int day, week;
} Moment;

enum { CODE_SPRING = 21, CODE_QUARTER = 33, CODE_HALF = 40 };

/* The unit that holds the day. */
Moment moment_of_day(int64_t day, TimeUnit unit);
int64_t moment_day(const Moment *moment); /* its first */

/* So many units on, as one such unit. */
Moment moment_shift(const Moment *moment, TimeUnit unit, int64_t count);

/* TIMEX3: "1989-10-30", "1989-W44", "1989-Q3", "1989-SU", "198".  New string. */
char *moment_value(const Moment *moment);

/* TIMEX3 behind the "T": "MO", "12:00". */
const char *moment_daypart(Daypart part);

/* New reference; NULL where the calendar has no such day. */
Date *moment_date(const Moment *moment);

/* date_parse_edtf() of what is printed. */
Date *moment_parse(const char *format, ...) G_GNUC_PRINTF(1, 2);

#endif
