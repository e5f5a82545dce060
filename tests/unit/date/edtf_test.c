/* edtf_test.c -- reading, bounds, printing and order of EDTF; mistakes by their words. */
#include "date/calendar.h"
#include "date/date.h"

typedef struct {
  const char *edtf, *canonical, *min, *max;
  int level;
} Row;

static const Row rows[] = {
    {"1985-04-12", "1985-04-12", "1985-04-12", "1985-04-12", 0},
    {"0000", "0000", "0000-01-01", "0000-12-31", 0},
    {"1964/2008", "1964/2008", "1964-01-01", "2008-12-31", 0},
    {"201X", "201X", "2010-01-01", "2019-12-31", 1},
    {"1985/..", "1985/..", "1985-01-01", "open", 1},
    {"/1985", "/1985", "unknown", "1985-12-31", 1},
    {"-0043-03-15", "-0043-03-15", "-0043-03-15", "-0043-03-15", 1},
    {"2001-24", "2001-24", "2001-12-01", "2002-02-28", 1},
    {"Y170000002", "Y170000002", "+170000002-01-01", "+170000002-12-31", 1},
    {"XXXX-02-29", "XXXX-02-29", "0000-02-29", "9996-02-29", 2},
    {"-20XX", "-20XX", "-2099-01-01", "-2000-12-31", 1},
    {"1950S2", "1950S2", "1900-01-01", "1999-12-31", 2},
    {"[1667, 1668]", "[1667,1668]", "1667-01-01", "1668-12-31", 2},
    {"[1667,1670..1672]", "[1667,1670..1672]", "1667-01-01", "1672-12-31", 2},
    {"2004-06-~11", "2004-06-~11", "2004-06-11", "2004-06-11", 2},
};

static void test_reading(void) {
  for (gsize i = 0; i < G_N_ELEMENTS(rows); i++) {
    g_autoptr(Date) date = date_parse_edtf(rows[i].edtf, -1, NULL);
    g_assert_nonnull(date);
    g_autofree char *min = date_min_text(date), *max = date_max_text(date);
    g_assert_cmpstr(date_edtf(date), ==, rows[i].canonical);
    g_assert_cmpstr(min, ==, rows[i].min);
    g_assert_cmpstr(max, ==, rows[i].max);
    g_assert_cmpint(date_level(date), ==, rows[i].level);
  }
}

static void test_mistakes(void) {
  static const struct {
    const char *edtf, *code, *message;
  } wrong[] = {
      {"1900-02-29", "date-range", "February 1900 has 28 days"},
      {"2020-13-01", "date-range", "month 13 in \"2020-13-01\"; months run 01-12, parts of a year 21-41"},
      {"-13000", "date-syntax", "years of more than four digits need a Y: Y-13000"},
      {"2020-05-01/2020-01-01", "date-reversed", "the range ends (2020-01-01) before it starts (2020-05-01)"},
      {"-0000", "date-syntax", "year zero carries no sign: 0000"},
  };
  for (gsize i = 0; i < G_N_ELEMENTS(wrong); i++) {
    DateError error = {0};
    g_assert_null(date_parse_edtf(wrong[i].edtf, -1, &error));
    g_assert_cmpstr(error.code, ==, wrong[i].code);
    g_assert_cmpstr(error.message, ==, wrong[i].message);
    date_error_clear(&error);
  }
}

static void test_order(void) {
  static const char *const sorted[] = {"../1900", "-0043", "1914/1918", "1914-08", "1914-08-01", "1950S2", "1985/.."};
  for (gsize i = 0; i + 1 < G_N_ELEMENTS(sorted); i++) {
    g_autoptr(Date) a = date_parse_edtf(sorted[i], -1, NULL);
    g_autoptr(Date) b = date_parse_edtf(sorted[i + 1], -1, NULL);
    g_assert_cmpint(date_compare(a, b), <, 0);
    g_assert_cmpint(date_compare(b, a), >, 0);
    g_assert_cmpint(date_compare(a, a), ==, 0);
  }
}

/* Every day of ten thousand years either way follows the one before it. */
static void test_every_day(void) {
  int64_t day = calendar_to_day(-10000, 1, 1);
  for (int64_t year = -10000; year <= 10000; year++) {
    for (int month = 1; month <= 12; month++) {
      for (int d = 1; d <= calendar_month_days(year, month); d++, day++) {
        CalendarDay civil = calendar_from_day(day);
        if (calendar_to_day(year, month, d) != day || civil.year != year || civil.month != month || civil.day != d) {
          g_error("day %" G_GINT64_FORMAT " is not %" G_GINT64_FORMAT "-%d-%d", day, year, month, d);
        }
      }
    }
  }
}

static void test_calendar(void) {
  g_assert_cmpint(calendar_weekday(calendar_to_day(2024, 11, 15)), ==, 5);
  g_assert_cmpint(calendar_easter(2024), ==, calendar_to_day(2024, 3, 31));
  g_assert_cmpint(calendar_easter(2000), ==, calendar_to_day(2000, 4, 23));
  g_assert_cmpint(calendar_from_julian(1917, 10, 25), ==, calendar_to_day(1917, 11, 7));
  g_assert_cmpint(calendar_weeks_in(2020), ==, 53);
  g_assert_cmpint(calendar_from_week(2020, 5, 3), ==, calendar_to_day(2020, 1, 29));
}

int main(int argc, char **argv) {
  g_test_init(&argc, &argv, NULL);
  g_test_add_func("/date/edtf/reading", test_reading);
  g_test_add_func("/date/edtf/mistakes", test_mistakes);
  g_test_add_func("/date/edtf/order", test_order);
  g_test_add_func("/date/calendar/every-day", test_every_day);
  g_test_add_func("/date/calendar/facts", test_calendar);
  return g_test_run();
}
