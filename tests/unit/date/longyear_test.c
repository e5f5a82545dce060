/* far_test.c -- years beyond the calendar: exact in print and bounds, in order, and no dates elsewhere. */
#include <glib.h>

#include "date/date.h"

static Date *any(const char *text) {
  Date *date = date_parse_any_year(text, -1, NULL);
  g_test_message("%s", text);
  g_assert_nonnull(date);
  return date;
}

static void test_bounds(void) {
  static const char *const rows[][3] = {
      {"Y3E14", "+300000000000000-01-01", "+300000000000000-12-31"},
      {"Y-17E18", "-17000000000000000000-01-01", "-17000000000000000000-12-31"},
      {"Y1000000000001", "+1000000000001-01-01", "+1000000000001-12-31"},
      {"Y98765432109876543", "+98765432109876543-01-01", "+98765432109876543-12-31"},
      {"Y98765432109876543E13", "+987654321098765430000000000000-01-01", "+987654321098765430000000000000-12-31"},
      {"Y120E20S2", "+12000000000000000000000-01-01", "+12999999999999999999999-12-31"},
      {"Y-120E20S2", "-12999999999999999999999-01-01", "-12000000000000000000000-12-31"},
      {"Y120000000000000000000S1", "+100000000000000000000-01-01", "+199999999999999999999-12-31"},
      {"Y3E14/..", "+300000000000000-01-01", "open"},
      {"[Y-3E14,Y2E20S1]", "-300000000000000-01-01", "+299999999999999999999-12-31"},
      {"1776/Y3E14", "1776-01-01", "+300000000000000-12-31"},
  };
  for (guint i = 0; i < G_N_ELEMENTS(rows); i++) {
    g_autoptr(Date) date = any(rows[i][0]);
    g_autofree char *min = date_min_text(date), *max = date_max_text(date);
    g_assert_cmpstr(date_edtf(date), ==, rows[i][0]);
    g_assert_cmpstr(min, ==, rows[i][1]);
    g_assert_cmpstr(max, ==, rows[i][2]);
  }
}

static void test_order(void) {
  static const char *const rows[] = {"Y-2E20", "Y-19E18", "Y-1E13", "Y-1E12", "1776",  "Y1E12",
                                     "Y1E13",  "Y2E13",   "Y11E18", "Y12E18", "Y1E20", "Y9E29"};
  for (guint i = 0; i + 1 < G_N_ELEMENTS(rows); i++) {
    g_autoptr(Date) a = any(rows[i]), b = any(rows[i + 1]);
    g_assert_cmpint(date_compare(a, b), <, 0);
    g_assert_cmpint(date_relation(a, b), ==, DATE_BEFORE);
  }
}

static void test_limits(void) {
  static const char *const rows[] = {"Y1E30", "Y1E400", "Y987654321098765432", "Y1E99999999999999999999"};
  for (guint i = 0; i < G_N_ELEMENTS(rows); i++) {
    DateError error = {0};
    g_assert_null(date_parse_any_year(rows[i], -1, &error));
    g_assert_cmpstr(error.message, ==, "year out of range; it has at most 30 digits, 17 of them not zeros");
    date_error_clear(&error);
  }
  g_assert_null(date_parse_edtf("Y3E14", -1, NULL));
  g_assert_null(date_parse_edtf("1776/Y3E14", -1, NULL));
}

int main(int argc, char **argv) {
  g_test_init(&argc, &argv, NULL);
  g_test_add_func("/date/longyear/bounds", test_bounds);
  g_test_add_func("/date/longyear/order", test_order);
  g_test_add_func("/date/longyear/limits", test_limits);
  return g_test_run();
}
