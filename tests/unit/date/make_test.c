/* make_test.c -- dates from numbers, from other dates, from the Julian calendar. */
#include <glib.h>

#include "date/date.h"

static Date *edtf(const char *text) {
  Date *date = date_parse_edtf(text, -1, NULL);
  g_assert_nonnull(date);
  return date;
}

static void test_terms(void) {
  g_autoptr(Date) set = edtf("[1776,1780..1783]"), open = edtf("1776/..");
  g_assert_cmpint(date_n_terms(set), ==, 3);
  g_assert_false(date_term(set, 0)->run);
  g_assert_true(date_term(set, 1)->run);
  g_assert_null(date_term(set, 3));
  g_assert_cmpint(date_term(open, 0)->year, ==, 1776);
  g_assert_null(date_term(open, 1));
  g_autoptr(Date) one = date_new_term(date_term(set, 1));
  g_assert_cmpstr(date_edtf(one), ==, "1780");
}

static void test_intervals(void) {
  g_autoptr(Date) a = edtf("1776-07-04"), b = edtf("1783"), instant = edtf("1783-09-03T10:00:00Z"),
                  set = edtf("{1776}");
  g_autoptr(Date) known = date_new_interval(a, b), open = date_new_interval(a, NULL);
  g_autoptr(Date) timed = date_new_interval(a, instant), longer = date_new_interval(known, open);
  g_assert_cmpstr(date_edtf(known), ==, "1776-07-04/1783");
  g_assert_cmpstr(date_edtf(open), ==, "1776-07-04/..");
  g_assert_cmpstr(date_edtf(timed), ==, "1776-07-04/1783-09-03");
  g_assert_cmpstr(date_edtf(longer), ==, "1776-07-04/..");
  g_autoptr(Date) until = date_new_until(a), until_end = date_new_until(known), none = date_new_until(set),
                  never = date_new_until(open);
  g_assert_cmpstr(date_edtf(until), ==, "/1776-07-04");
  g_assert_cmpstr(date_edtf(until_end), ==, "/1783");
  g_assert_null(none);
  g_assert_null(never);
  g_assert_null(date_new_interval(b, a));
  g_assert_null(date_new_interval(NULL, NULL));
  g_assert_null(date_new_interval(set, b));
  g_assert_null(date_new_day(1900, 2, 29));
  g_assert_null(date_new_month(1900, 13));
  g_assert_null(date_new_day(10000, 1, 1));
}

static void test_julian(void) {
  static const char *const rows[][2] = {
      {"1917-10-25", "1917-11-07"},
      {"1582-10-05", "1582-10-15"},
      {"1899-12-31?", "1900-01-12?"},
      {"1917-10-25T21:45:00", "1917-11-07T21:45:00"},
      {"1731-12-25/1732-02-11", "1732-01-05/1732-02-22"},
      {"1914/1917-10-25", "1914/1917-11-07"},
      {"1917-10-25/..", "1917-11-07/.."},
      {"[1917-10-24,1917-10-25]", "[1917-11-06,1917-11-07]"},
      {"1732-02", "1732-02"},
      {"1732", "1732"},
      {"1732-02-1X", "1732-02-1X"},
      {"-0043-03-15", "-0043-03-13"},
  };
  for (guint i = 0; i < G_N_ELEMENTS(rows); i++) {
    g_autoptr(Date) julian = edtf(rows[i][0]), date = date_from_julian(julian);
    g_assert_cmpstr(date_edtf(date), ==, rows[i][1]);
  }
}

int main(int argc, char **argv) {
  g_test_init(&argc, &argv, NULL);
  g_test_add_func("/date/make/terms", test_terms);
  g_test_add_func("/date/make/intervals", test_intervals);
  g_test_add_func("/date/make/julian", test_julian);
  return g_test_run();
}
