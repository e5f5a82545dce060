/* allen_test.c -- Allen's relations: sure ones, possible ones, and all of them against brute force. */
#include <string.h>

#include <glib.h>

#include "date/allen.h"
#include "date/calendar.h"

static char *names_of(unsigned relations) {
  g_autoptr(GString) out = g_string_new(NULL);
  for (AllenRelation i = 0; i < ALLEN_RELATIONS; i++) {
    if (relations & 1U << i) {
      g_string_append_printf(out, "%s%s", out->len ? ", " : "", allen_name(i));
    }
  }
  return g_string_free(g_steal_pointer(&out), FALSE);
}

static void test_known(void) {
  static const char *const rows[][3] = {
      {"1914", "1918", "before"},
      {"1914", "1915", "meets"},
      {"1914-07-28/1918-11-11", "1915", "contains"},
      {"1914-07-28/1918-11-11", "1918", "overlaps"},
      {"1914-07-28/1918-11-11", "1914-07-28/1920-01-01", "starts"},
      {"1918-11-01/1918-11-11", "1914-07-28/1918-11-11", "finishes"},
      {"1918-11-11", "1918-11-11", "equals"},
      {"1920", "1918", "after"},
      {"1919", "1918", "met by"},
      {"1918", "1914-07-28/1918-11-11", "overlapped by"},
      {"1918", "1918-01", "started by"},
      {"1918-11", "1918-11-11T11:00:00", "contains"},
      {"1918", "1918-12", "finished by"},
      {"1985/..", "1985/..", "finishes, equals, finished by"},
      {"1985-01-01/..", "1990-01-01/..", "finished by"},
      {"1914/1918", "1914", "overlapped by, started by"},
      {"1914/1918", "1919", "before, meets"},
      {"199X", "1995", "before, meets, equals, after, met by"},
      {"1995-XX-12", "1995", "during"},
      {"1X85", "1900", "before, after"},
      {"1X85", "1985-03", "before, contains"},
      {"1X85", "1885", "before, equals, after"},
      {"199X", "200X", "before, meets"},
      {"1995-0X", "1995-09-30", "before, finished by"},
      {"[1667,1669]", "1667", "equals, after"},
      {"{1667,1669}", "1668", "contains"},
      {"[..1666]", "1667", "before, meets"},
      {"{1667..}", "1700", "contains"},
      {"/1666", "1667", "before, meets"},
      {"1999-12-31T23:00:00-05:00", "2000-01-01", "during"},
      {"1950S2", "1960", "before, meets, equals, after, met by"},
  };
  for (guint i = 0; i < G_N_ELEMENTS(rows); i++) {
    g_autoptr(Date) a = date_parse_edtf(rows[i][0], -1, NULL), b = date_parse_edtf(rows[i][1], -1, NULL);
    g_autofree char *got = names_of(allen_relations(a, b));
    g_test_message("%s %s", rows[i][0], rows[i][1]);
    g_assert_cmpstr(got, ==, rows[i][2]);
  }
}

/* What the ends are to each other says which relation it is; written down from Allen's table. */
static AllenRelation relation_of(int a, int a_end, int b, int b_end) {
  if (a_end < b || b_end < a) {
    return a_end < b ? ALLEN_BEFORE : ALLEN_AFTER;
  }
  if (a_end == b || b_end == a) {
    return a_end == b ? ALLEN_MEETS : ALLEN_MET_BY;
  }
  if (a == b) {
    return a_end < b_end ? ALLEN_STARTS : a_end > b_end ? ALLEN_STARTED_BY : ALLEN_EQUALS;
  }
  if (a_end == b_end) {
    return a > b ? ALLEN_FINISHES : ALLEN_FINISHED_BY;
  }
  return a < b ? (a_end < b_end ? ALLEN_OVERLAPS : ALLEN_CONTAINS) : a_end < b_end ? ALLEN_DURING : ALLEN_OVERLAPPED_BY;
}

/* Every choice of the days of a range's ends: `from` begins on one of its days, and `to` ends after one. */
static unsigned by_force(const int a[4], const int b[4]) {
  unsigned found = 0;
  for (int a0 = a[0]; a0 <= a[1]; a0++) {
    for (int a1 = MAX(a[2], a0); a1 <= a[3]; a1++) {
      for (int b0 = b[0]; b0 <= b[1]; b0++) {
        for (int b1 = MAX(b[2], b0); b1 <= b[3]; b1++) {
          found |= 1U << relation_of(a0, a1 + 1, b0, b1 + 1);
        }
      }
    }
  }
  return found;
}

enum { SPREAD = 7 }; /* days of 1918-11-01 on */

/* A range whose ends are one of some days each. */
static Date *range_of(GRand *random, int days[4], char *kind) {
  char text[64];
  days[0] = g_rand_int_range(random, 1, SPREAD);
  days[2] = g_rand_int_range(random, days[0], SPREAD);
  *kind = (char)g_rand_int_range(random, 0, 3);
  days[1] = days[0];
  days[3] = days[2];
  g_snprintf(text, sizeof text, "1918-11-%02d/1918-11-%02d", days[0], days[2]);
  if (*kind == 1) { /* one of the days of a month on, in which the range ends too */
    days[0] = 1;
    days[1] = 30;
    g_snprintf(text, sizeof text, "1918-11/1918-11-%02d", days[2]);
  } else if (*kind == 2) {
    days[2] = 1;
    days[3] = 9;
    g_snprintf(text, sizeof text, "1918-11-%02d/1918-11-0X", days[0]);
  }
  return date_parse_edtf(text, -1, NULL);
}

static void test_by_force(void) {
  g_autoptr(GRand) random = g_rand_new_with_seed(13);
  unsigned seen = 0;
  for (int i = 0; i < 5000; i++) {
    int a_days[4], b_days[4];
    char kind;
    g_autoptr(Date) a = range_of(random, a_days, &kind), b = range_of(random, b_days, &kind);
    unsigned got = allen_relations(a, b);
    if (got != by_force(a_days, b_days)) {
      g_autofree char *names = names_of(got), *want = names_of(by_force(a_days, b_days));
      g_error("%s and %s: %s; should be %s", date_edtf(a), date_edtf(b), names, want);
    }
    seen |= got;
  }
  g_assert_cmpint(seen, ==, (1U << ALLEN_RELATIONS) - 1);
}

static void test_answers(void) {
  g_autoptr(Date) war = date_parse_edtf("1914/1918", -1, NULL), year = date_parse_edtf("1914", -1, NULL);
  unsigned set = allen_relations(war, year);
  g_assert_cmpint(allen_answer(set, ALLEN_STARTED_BY), ==, ALLEN_MAYBE);
  g_assert_cmpint(allen_answer(set, ALLEN_BEFORE), ==, ALLEN_NO);
  g_assert_cmpint(allen_answer(allen_relations(year, year), ALLEN_EQUALS), ==, ALLEN_YES);
}

int main(int argc, char **argv) {
  g_test_init(&argc, &argv, NULL);
  g_test_add_func("/date/allen/known", test_known);
  g_test_add_func("/date/allen/by-force", test_by_force);
  g_test_add_func("/date/allen/answers", test_answers);
  return g_test_run();
}
