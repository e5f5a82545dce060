/* bounds.c -- what one EDTF date can mean: its earliest and latest day. */
#include "date/calendar.h"
#include "date/longyear.h"
#include "date/term.h"

enum { YEAR_DIGITS = 4 };

/* ISO 8601-2:2019 4.8: 21-24 seasons, read as northern ones, 25-28 northern, 29-32 southern seasons (meteorological:
 * whole months), 33-36 quarters, 37-39 thirds, 40-41 halves. */
void term_subyear(int code, int *first, int *last) {
  static const int8_t months[][2] = {{3, 5},  {6, 8},   {9, 11}, {12, 2}, {3, 5},  {6, 8}, {9, 11},
                                     {12, 2}, {9, 11},  {12, 2}, {3, 5},  {6, 8},  {1, 3}, {4, 6},
                                     {7, 9},  {10, 12}, {1, 4},  {5, 8},  {9, 12}, {1, 6}, {7, 12}};
  *first = months[code - TERM_FIRST_SUBYEAR][0];
  *last = months[code - TERM_FIRST_SUBYEAR][1];
}

/* Does `value` have the digits that are given?  `known` has 0 where `mask` says X. */
static bool fits(int64_t value, int64_t known, unsigned mask) {
  for (; known > 0 || value > 0; value /= 10, known /= 10, mask >>= 1) {
    if (!(mask & 1) && value % 10 != known % 10) {
      return false;
    }
  }
  return true;
}

/* The sum of nines in the places that are X. */
static int64_t filled(unsigned mask) {
  int64_t sum = 0, place = 1;
  for (int i = 0; i < YEAR_DIGITS; i++, place *= 10) {
    sum += mask >> i & 1 ? 9 * place : 0;
  }
  return sum;
}

/* The years of which only the first digits are certain.  Years as written have four digits at
 * least ("0050S2" is of 0000 to 0099), but for "Y5E1". */
static void significant_range(const DateTerm *term, int64_t *least, int64_t *most) {
  int64_t unit = 1;
  int digits = 1;
  if (longyear_is(*least)) {
    *most = longyear_most(*least, term->significant);
    *least = longyear_least(*least, term->significant);
    return;
  }
  for (int64_t left = *least; left >= 10; left /= 10) {
    digits++;
  }
  digits = term->exponent ? digits : MAX(digits, YEAR_DIGITS);
  for (int i = term->significant; i < digits; i++) {
    unit *= 10;
  }
  *least = *least / unit * unit;
  *most = *least + unit - 1;
}

static void year_range(const DateTerm *term, int64_t *first, int64_t *last) {
  int64_t least = term->year < 0 ? -term->year : term->year, most = least;
  if (term->year_x) {
    most += filled(term->year_x);
  } else if (term->significant) {
    significant_range(term, &least, &most);
  }
  *first = term->negative ? -most : least;
  *last = term->negative ? -least : most;
}

static bool month_fits(const DateTerm *term, int month) {
  return fits(month, term->month, term->month_x);
}

bool term_has_reading(const DateTerm *term, int64_t day) {
  CalendarDay civil = calendar_from_day(day);
  int64_t first, last, size = civil.year < 0 ? -civil.year : civil.year;
  year_range(term, &first, &last);
  bool year = civil.year >= first && civil.year <= last &&
              (!term->year_x || fits(size, term->year < 0 ? -term->year : term->year, term->year_x));
  bool month = !(term->month || term->month_x) || month_fits(term, civil.month);
  return year && month && (!(term->day || term->day_x) || fits(civil.day, term->day, term->day_x));
}

/* The first (step 1) or last (step -1) existing day of one year. */
static bool day_in_year(const DateTerm *term, int64_t year, int step, int64_t *day) {
  for (int m = step > 0 ? 1 : 12; m >= 1 && m <= 12; m += step) {
    int length = calendar_month_days(year, m);
    for (int d = step > 0 ? 1 : length; month_fits(term, m) && d >= 1 && d <= length; d += step) {
      if (fits(d, term->day, term->day_x)) {
        *day = calendar_to_day(year, m, d);
        return true;
      }
    }
  }
  return false;
}

/* The first (step 1) or last (step -1) year of from..to with such a day.  29 February is the
 * only day that some years lack: where common years have the day the first year decides, where
 * leap years lack it none does, and only "XXXX-02-29" has to look for its leap year. */
static bool find_day(const DateTerm *term, int64_t from, int64_t to, int step, int64_t *day) {
  enum { COMMON = 2001, LEAP = 2000 };
  if (day_in_year(term, COMMON, step, day)) {
    return day_in_year(term, from, step, day);
  }
  if (!day_in_year(term, LEAP, step, day)) {
    return false;
  }
  for (int64_t y = from; step > 0 ? y <= to : y >= to; y += step) {
    if (calendar_is_leap(y) && fits(y < 0 ? -y : y, term->year < 0 ? -term->year : term->year, term->year_x)) {
      return day_in_year(term, y, step, day);
    }
  }
  return false;
}

static void month_bounds(const DateTerm *term, int64_t first, int64_t last, DateBound *min, DateBound *max) {
  int from = 1, to = 12;
  if (term->month > 12) {
    term_subyear(term->month, &from, &to);
  } else if (term->month || term->month_x) {
    while (!month_fits(term, from)) {
      from++;
    }
    while (!month_fits(term, to)) {
      to--;
    }
  }
  last += to < from;
  min->day = calendar_to_day(first, from, 1);
  max->day = calendar_to_day(last, to, calendar_month_days(last, to));
}

static void time_bounds(const DateTerm *term, DateBound *min, DateBound *max) {
  int32_t second = term->hour * 3600 + term->minute * 60 + term->second;
  min->day += second / (TERM_LAST_SECOND + 1);
  min->sec = second % (TERM_LAST_SECOND + 1);
  *max = *min;
}

bool term_bounds(const DateTerm *term, DateBound *min, DateBound *max) {
  int64_t first, last;
  year_range(term, &first, &last);
  *min = (DateBound){DATE_KNOWN, 0, 0};
  *max = (DateBound){DATE_KNOWN, 0, TERM_LAST_SECOND};
  if (longyear_is(term->year)) {
    min->day = first;
    max->day = last;
    return true;
  }
  if (!term->day && !term->day_x) {
    month_bounds(term, first, last, min, max);
    return true;
  }
  if (!term->year_x && !term->month_x && !term->day_x) {
    if (term->day > calendar_month_days(term->year, term->month)) {
      return false;
    }
    min->day = max->day = calendar_to_day(term->year, term->month, term->day);
  } else if (!find_day(term, first, last, 1, &min->day) || !find_day(term, last, first, -1, &max->day)) {
    return false;
  }
  if (term->hour >= 0) {
    time_bounds(term, min, max);
  }
  return true;
}
