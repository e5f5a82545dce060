/* compare_test.c -- the order for sorting, and what is known of two dates. */
#include <glib.h>

#include "date/date.h"

static Date *edtf(const char *text) {
  Date *date = date_parse_edtf(text, -1, NULL);
  g_assert_nonnull(date);
  return date;
}

/* In order: every pair of them compares so. */
static void test_order(void) {
  static const char *const rows[] = {"../1700",
                                     "Y-138E8",
                                     "-0043",
                                     "-0043-03-15",
                                     "194X",
                                     "1945-01-01T00:00:00+02:00",
                                     "1945/..",
                                     "1945/1960",
                                     "1945",
                                     "1945-33",
                                     "1945-01",
                                     "1945-01-01",
                                     "1945-01-01T00:00:00",
                                     "1945-01-01T00:00:01",
                                     "1945-05-08",
                                     "1950S2",
                                     "1950",
                                     "1950-21",
                                     "[..1950]",
                                     "[1951..]"};
  for (guint i = 0; i < G_N_ELEMENTS(rows); i++) {
    for (guint k = 0; k < G_N_ELEMENTS(rows); k++) {
      g_autoptr(Date) a = edtf(rows[i]), b = edtf(rows[k]);
      int got = date_compare(a, b);
      g_test_message("%s %s", rows[i], rows[k]);
      g_assert_cmpint((got > 0) - (got < 0), ==, (i > k) - (i < k));
    }
  }
}

static void assert_relation(const char *a_text, const char *b_text, DateRelation want) {
  g_autoptr(Date) a = edtf(a_text), b = edtf(b_text);
  g_assert_cmpint(date_relation(a, b), ==, want);
  g_assert_cmpint(date_relation(b, a), ==, -want);
}

static void test_relation(void) {
  assert_relation("1944", "1945-01-01", DATE_BEFORE);
  assert_relation("194X", "1945", DATE_POSSIBLE);
  assert_relation("1945/..", "1944", DATE_AFTER);
  assert_relation("1945/..", "2100", DATE_POSSIBLE);
  assert_relation("1945/", "1946", DATE_POSSIBLE);
  assert_relation("2000-01-01T00:00:00+01:00", "1999-12-31T23:30:00Z", DATE_BEFORE);
  assert_relation("[1667,1672]", "1670", DATE_POSSIBLE);
}

static void assert_contains(const char *outer_text, const char *inner_text, bool want) {
  g_autoptr(Date) outer = edtf(outer_text), inner = edtf(inner_text);
  g_assert_true(date_contains(outer, inner) == want);
}

static void test_contains(void) {
  assert_contains("1945", "1945-05-08", true);
  assert_contains("1945-05-08", "1945", false);
  assert_contains("1939/1945", "194X", false);
  assert_contains("1939/..", "2020/..", true);
  assert_contains("1939/2100", "2020/..", false);
  assert_contains("1939/", "1945", false);
  assert_contains("1945-05-08", "1945-05-08T12:00:00", true);
  assert_contains("1945-05-08", "1945-05-08T23:00:00-04:00", false);
}

int main(int argc, char **argv) {
  g_test_init(&argc, &argv, NULL);
  g_test_add_func("/date/compare/order", test_order);
  g_test_add_func("/date/compare/relation", test_relation);
  g_test_add_func("/date/compare/contains", test_contains);
  return g_test_run();
}
