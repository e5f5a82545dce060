/* calendar_test.c -- the calendar against GDate, against itself, and known days. */
#include <glib.h>

#include "date/calendar.h"
#include "date/date.h"

enum { CYCLE = 10000 }; /* years, a multiple of the 400 after which the calendar repeats */

/* Every day of the years -10000 to 10000, one after the other, by GLib's month lengths. */
static void test_every_day(void) {
  int64_t day = calendar_to_day(-CYCLE, 1, 1);
  for (int64_t year = -CYCLE; year <= CYCLE; year++) {
    for (int month = 1; month <= 12; month++) {
      int length = g_date_get_days_in_month((GDateMonth)month, (GDateYear)(year + 2 * CYCLE));
      g_assert_cmpint(length, ==, calendar_month_days(year, month));
      for (int d = 1; d <= length; d++, day++) {
        CalendarDay got = calendar_from_day(day);
        if (got.year != year || got.month != month || got.day != d || calendar_to_day(year, month, d) != day) {
          g_error("day %" G_GINT64_FORMAT " is %" G_GINT64_FORMAT "-%d-%d", day, got.year, got.month, got.day);
        }
      }
    }
  }
  g_assert_cmpint(day, ==, calendar_to_day(CYCLE + 1, 1, 1));
}

static int64_t random_year(GRand *random) {
  int64_t high = g_rand_int_range(random, -1000000, 1000000);
  return high * 1000000 + g_rand_int_range(random, 0, 1000000);
}

static void test_far_years(void) {
  g_autoptr(GRand) random = g_rand_new_with_seed(3);
  for (int i = 0; i < 300000; i++) {
    int64_t year = random_year(random);
    int month = g_rand_int_range(random, 1, 13), of_month = g_rand_int_range(random, 1, 29);
    int64_t day = calendar_to_day(year, month, of_month);
    CalendarDay got = calendar_from_day(day);
    g_assert_true(got.year == year && got.month == month && got.day == of_month);
    /* the calendar repeats after 400 years of 146,097 days */
    int64_t cycles = (year - 1970) / 400;
    g_assert_cmpint(day - cycles * 146097, ==, calendar_to_day(year - cycles * 400, month, of_month));
  }
}

static void test_weekdays_and_weeks(void) {
  g_autoptr(GDate) reference = g_date_new_dmy(1, G_DATE_JANUARY, 1600);
  int64_t day = calendar_to_day(1600, 1, 1);
  for (; day < calendar_to_day(2400, 1, 1); day++, g_date_add_days(reference, 1)) {
    int64_t year;
    int week;
    calendar_to_week(day, &year, &week);
    g_assert_cmpint(calendar_weekday(day), ==, g_date_get_weekday(reference));
    g_assert_cmpint(week, ==, g_date_get_iso8601_week_of_year(reference));
    g_assert_cmpint(calendar_from_week(year, week, calendar_weekday(day)), ==, day);
    g_assert_true(week <= calendar_weeks_in(year));
  }
}

static void test_known_days(void) {
  g_assert_cmpint(calendar_to_day(1970, 1, 1), ==, 0);
  g_assert_cmpint(calendar_to_day(2000, 3, 1), ==, 11017);
  g_assert_cmpint(calendar_to_day(-4713, 11, 24), ==, -2440588); /* Julian day 0 */
  g_assert_cmpint(calendar_weekday(calendar_to_day(1969, 7, 20)), ==, 7);
  g_assert_true(calendar_is_leap(0) && calendar_is_leap(-4) && !calendar_is_leap(-1) && !calendar_is_leap(1900));
}

static void test_julian(void) {
  static const struct {
    int julian[3], gregorian[3];
  } rows[] = {{{1582, 10, 5}, {1582, 10, 15}}, {{1917, 10, 25}, {1917, 11, 7}}, {{1732, 2, 11}, {1732, 2, 22}},
              {{1900, 2, 29}, {1900, 3, 13}},  {{-43, 3, 15}, {-43, 3, 13}},    {{200, 3, 1}, {200, 3, 1}}};
  for (guint i = 0; i < G_N_ELEMENTS(rows); i++) {
    const int *j = rows[i].julian, *g = rows[i].gregorian;
    g_assert_cmpint(calendar_from_julian(j[0], j[1], j[2]), ==, calendar_to_day(g[0], g[1], g[2]));
  }
}

static void test_easter(void) {
  static const int rows[][3] = {{1818, 3, 22}, {1943, 4, 25}, {1954, 4, 18}, {1981, 4, 19}, {2000, 4, 23},
                                {2008, 3, 23}, {2024, 3, 31}, {2025, 4, 20}, {2038, 4, 25}};
  for (guint i = 0; i < G_N_ELEMENTS(rows); i++) {
    g_assert_cmpint(calendar_easter(rows[i][0]), ==, calendar_to_day(rows[i][0], rows[i][1], rows[i][2]));
  }
  for (int64_t year = -3000; year < 3000; year++) {
    int64_t day = calendar_easter(year);
    g_assert_cmpint(calendar_weekday(day), ==, 7);
    g_assert_true(day >= calendar_to_day(year, 3, 22) && day <= calendar_to_day(year, 4, 25));
  }
}

static void assert_months(CalendarDay from, int64_t months, int64_t year, int month, int day) {
  CalendarDay got = calendar_add_months(from, months);
  g_assert_true(got.year == year && got.month == month && got.day == day);
}

static void test_add_months(void) {
  assert_months((CalendarDay){2024, 1, 31}, 1, 2024, 2, 29);
  assert_months((CalendarDay){2024, 3, 31}, -1, 2024, 2, 29);
  assert_months((CalendarDay){2024, 2, 29}, 12, 2025, 2, 28);
  assert_months((CalendarDay){0, 1, 15}, -1, -1, 12, 15);
  assert_months((CalendarDay){2024, 12, 1}, 1, 2025, 1, 1);
}

int main(int argc, char **argv) {
  g_test_init(&argc, &argv, NULL);
  g_test_add_func("/date/calendar/every-day", test_every_day);
  g_test_add_func("/date/calendar/far-years", test_far_years);
  g_test_add_func("/date/calendar/weeks", test_weekdays_and_weeks);
  g_test_add_func("/date/calendar/known-days", test_known_days);
  g_test_add_func("/date/calendar/julian", test_julian);
  g_test_add_func("/date/calendar/easter", test_easter);
  g_test_add_func("/date/calendar/add-months", test_add_months);
  return g_test_run();
}
