/* feast.c -- see feast.h. */
#include "date/feast.h"

#include "date/calendar.h"

/* Days from day 1 of Dershowitz & Reingold to 1970-01-01, and the first days of the two calendars in theirs. */
enum { UNIX_EPOCH = 719163, HEBREW_EPOCH = -1373427, ISLAMIC_EPOCH = 227015 };
enum { FIRST_GREGORIAN = 1583, HEBREW_YEARS = 3761, SPRING = 163, HIJRA = 622 };

static int64_t floor_div(int64_t a, int64_t b) {
  return a / b - (a % b < 0);
}

/* The day that people wrote on `day`, by the Julian calendar; 29 February of a year that has none here is 1 March. */
static int64_t as_julian(int64_t day) {
  enum { MOST_APART = 20 };
  for (int apart = -MOST_APART; apart <= MOST_APART; apart++) {
    CalendarDay civil = calendar_from_day(day - apart);
    if (calendar_from_julian(civil.year, civil.month, civil.day) == day) {
      return day - apart;
    }
  }
  return as_julian(day + 1);
}

/* Meeus's rule of the Julian Easter. */
static int64_t julian_easter(int64_t year) {
  int64_t d = (19 * (year % 19) + 15) % 30, e = (2 * (year % 4) + 4 * (year % 7) - d + 34) % 7, n = d + e + 114;
  return calendar_from_julian(year, (int)(n / 31), (int)(n % 31) + 1);
}

int64_t feast_easter(int64_t year, int offset) {
  bool julian = year > 0 && year < FIRST_GREGORIAN;
  return julian ? as_julian(julian_easter(year) + offset) : calendar_easter(year) + offset;
}

/* Days from the Hebrew epoch to the new moon of Tishri, put off where it would fall on a wrong day of the week. */
static int64_t elapsed(int64_t year) {
  int64_t months = floor_div(235 * year - 234, 19), parts = 12084 + 13753 * months;
  int64_t day = 29 * months + floor_div(parts, 25920);
  return 3 * (day + 1) % 7 < 3 ? day + 1 : day;
}

static int64_t hebrew_new_year(int64_t year) {
  int64_t before = elapsed(year - 1), here = elapsed(year), after = elapsed(year + 1);
  int correction = after - here == 356 ? 2 : here - before == 382 ? 1 : 0;
  return HEBREW_EPOCH + here + correction - UNIX_EPOCH;
}

int64_t feast_new_year(int64_t year) {
  return hebrew_new_year(year + HEBREW_YEARS);
}

int64_t feast_passover(int64_t year) {
  return feast_new_year(year) - SPRING;
}

static int64_t islamic_day(int64_t year, int month, int day) {
  return ISLAMIC_EPOCH - 1 + (year - 1) * 354 + floor_div(3 + 11 * year, 30) + 29 * (month - 1) + month / 2 + day -
         UNIX_EPOCH;
}

bool feast_islamic(int64_t year, int month, int day, int64_t *found) {
  int64_t guess = floor_div((year - HIJRA) * 33, 32);
  for (int64_t hijri = guess - 1; hijri <= guess + 2; hijri++) {
    int64_t there = islamic_day(hijri, month, day);
    if (hijri > 0 && calendar_from_day(there).year == year) {
      *found = there;
      return true;
    }
  }
  return false;
}
