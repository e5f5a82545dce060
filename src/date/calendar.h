/* calendar.h -- days and civil dates of the proleptic Gregorian calendar.
 *
 * Day 0 is 1970-01-01; years are astronomical.  Source: Howard Hinnant,
 * "chrono-Compatible Low-Level Date Algorithms" (2013), in 64 bits. */
#ifndef DATELINE_DATE_CALENDAR_H
#define DATELINE_DATE_CALENDAR_H

#include <stdbool.h>
#include <stdint.h>

typedef struct {
  int64_t year;
  int month, day; /* 1..12, 1..31 */
} CalendarDay;

int64_t calendar_to_day(int64_t year, int month, int day);
CalendarDay calendar_from_day(int64_t day);
bool calendar_is_leap(int64_t year);
int calendar_month_days(int64_t year, int month);
int calendar_weekday(int64_t day); /* ISO: 1 Monday .. 7 Sunday */

/* ISO 8601 week date: the day that is weekday (1..7) of that week. */
int64_t calendar_from_week(int64_t year, int week, int weekday);
void calendar_to_week(int64_t day, int64_t *year, int *week);
int calendar_weeks_in(int64_t year); /* 52 or 53 */

/* Julian calendar (Old Style) and Easter Sunday (Gregorian; Meeus 1991). */
int64_t calendar_from_julian(int64_t year, int month, int day);
int64_t calendar_easter(int64_t year);

/* Shift by months; a day past the month's end becomes its last day. */
CalendarDay calendar_add_months(CalendarDay from, int64_t months);

#endif
