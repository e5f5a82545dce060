/* point.h -- a stretch of the calendar as fine as a phrase names it: its value and its date. */
#ifndef DATELINE_TIMEX_RESOLVE_POINT_H
#define DATELINE_TIMEX_RESOLVE_POINT_H

#include "date/calendar.h"
#include "timex/grammar/lexicon.h"

/* UNIT_NONE: no point.  Month and day are those of a MONTH or DAY, of a WEEK its Monday, of a WEEKEND its
 * Saturday.  `number` is that of a season (EDTF 21..24), quarter or half.  DECADE, CENTURY and MILLENNIUM
 * have their first year as it is written ("1900" for the 20th century); years are astronomical.  `by_end`: a
 * winter whose year is inferred is named by the year in which it ends: "over the winter" in January 1777 is 1777-WI. */
typedef struct {
  TimeUnit unit;
  int64_t year;
  int month, day, number;
  bool by_end;
} Point;

Point point_at(int64_t day, TimeUnit unit); /* the unit in which `day` (of calendar.h) lies */
int64_t point_first_day(const Point *point);
int64_t point_last_day(const Point *point);
int point_first_month(const Point *point); /* 1..12; of a winter 12 */

/* The `unit` (a day or coarser) in which the point begins, moved by `count` units. */
Point point_shift(const Point *point, TimeUnit unit, int64_t count);

/* The point moved by `count` units, as fine as it was: two weeks before 25 December is a day. */
Point point_add(const Point *point, TimeUnit unit, int64_t count);

/* TIMEX3: "1998-02-13", "1998-W07", "1998-W07-WE", "1998-SU", "1998-Q3", "199", "-0043". */
char *point_value(const Point *point);
char *point_year_text(int64_t year);

/* NULL where the calendar does not hold it. */
Date *point_date(const Point *point, bool approximate);

#endif
