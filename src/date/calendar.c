/* calendar.c -- see calendar.h for the source of the algorithms. */
#include "date/calendar.h"

enum { DAYS_PER_ERA = 146097, YEARS_PER_ERA = 400, EPOCH_SHIFT = 719468 };

static int64_t floor_div(int64_t a, int64_t b) {
  return a / b - (a % b < 0);
}

bool calendar_is_leap(int64_t year) {
  return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
}

int calendar_month_days(int64_t year, int month) {
  static const int days[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
  return month == 2 && calendar_is_leap(year) ? 29 : days[month - 1];
}

int64_t calendar_to_day(int64_t year, int month, int day) {
  int64_t y = year - (month <= 2);
  int64_t era = floor_div(y, YEARS_PER_ERA);
  int64_t of_era = y - era * YEARS_PER_ERA;
  int64_t of_year = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1;
  return era * DAYS_PER_ERA + of_era * 365 + of_era / 4 - of_era / 100 + of_year - EPOCH_SHIFT;
}

CalendarDay calendar_from_day(int64_t day) {
  int64_t shifted = day + EPOCH_SHIFT;
  int64_t era = floor_div(shifted, DAYS_PER_ERA);
  int64_t of_era = shifted - era * DAYS_PER_ERA;
  int64_t year = (of_era - of_era / 1460 + of_era / 36524 - of_era / 146096) / 365;
  int64_t of_year = of_era - (365 * year + year / 4 - year / 100);
  int month = (int)((5 * of_year + 2) / 153);
  CalendarDay out = {.day = (int)(of_year - (153 * month + 2) / 5 + 1), .month = month < 10 ? month + 3 : month - 9};
  out.year = year + era * YEARS_PER_ERA + (out.month <= 2);
  return out;
}

/* Day 0 was a Thursday. */
int calendar_weekday(int64_t day) {
  int64_t shifted = day + 3;
  return (int)(shifted - floor_div(shifted, 7) * 7) + 1;
}

/* Week 1 is the week of 4 January. */
static int64_t first_monday(int64_t year) {
  int64_t fourth = calendar_to_day(year, 1, 4);
  return fourth - calendar_weekday(fourth) + 1;
}

int64_t calendar_from_week(int64_t year, int week, int weekday) {
  return first_monday(year) + (week - 1) * 7 + weekday - 1;
}

void calendar_to_week(int64_t day, int64_t *year, int *week) {
  *year = calendar_from_day(day - calendar_weekday(day) + 4).year; /* the year of its Thursday */
  *week = (int)((day - first_monday(*year)) / 7) + 1;
}

int calendar_weeks_in(int64_t year) {
  return (int)((first_monday(year + 1) - first_monday(year)) / 7);
}

/* The Julian calendar has the same months; only the leap years differ.  Counted from 1 March
 * of year 0, which is 2 days earlier in the Gregorian count. */
int64_t calendar_from_julian(int64_t year, int month, int day) {
  int64_t y = year - (month <= 2);
  int64_t cycle = floor_div(y, 4), of_cycle = y - cycle * 4;
  int64_t of_year = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1;
  return cycle * 1461 + of_cycle * 365 + of_year - EPOCH_SHIFT - 2;
}

/* Meeus, Astronomical Algorithms (1991), chapter 8.  The Gregorian Easter repeats after 5,700,000
 * years, so that no division below sees a negative year. */
int64_t calendar_easter(int64_t year) {
  const int64_t period = 5700000;
  int64_t y = year - floor_div(year, period) * period, century = y / 100, rest = y % 100;
  int64_t f = (century + 8) / 25, g = (century - f + 1) / 3;
  int64_t h = (19 * (y % 19) + century - century / 4 - g + 15) % 30;        /* epact */
  int64_t l = (32 + 2 * (century % 4) + 2 * (rest / 4) - h - rest % 4) % 7; /* to Sunday */
  int64_t m = (y % 19 + 11 * h + 22 * l) / 451, n = h + l - 7 * m + 114;
  return calendar_to_day(year, (int)(n / 31), (int)(n % 31) + 1);
}

CalendarDay calendar_add_months(CalendarDay from, int64_t months) {
  int64_t index = from.year * 12 + from.month - 1 + months;
  CalendarDay out = {.year = floor_div(index, 12), .day = from.day};
  out.month = (int)(index - out.year * 12) + 1;
  int last = calendar_month_days(out.year, out.month);
  out.day = out.day > last ? last : out.day;
  return out;
}
