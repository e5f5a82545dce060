/* Time stamps, numbers in another order and signs of other houses; the rest is in tests/spec.md. */
#include "timex/spelling.h"

#include <glib.h>

static void test_mend(void) {
  static const char *const rows[][2] = {{"2020-01-03 00:00:00 -0500", "2020-01-03T00:00:00-05:00"},
                                        {"2020-01-03T12:30:00.000Z", "2020-01-03T12:30:00Z"},
                                        {"1967-6", "1967-06"},
                                        {"1967/6", "1967-06"},
                                        {"6/1967", "1967-06"},
                                        {"2019-10-22/25", "2019-10-22/2019-10-25"},
                                        {"1967..1970", "1967/1970"},
                                        {"18??", "18XX"},
                                        {"1812-06-??", "1812-06-XX"},
                                        {"1450 (?)", "1450?"},
                                        {"c1450", "c 1450"},
                                        {"13.8 Ga", "Y-13800000000"},
                                        {"120 kya", "Y-120000"}};
  for (gsize i = 0; i < G_N_ELEMENTS(rows); i++) {
    g_autofree char *mended = spelling_mend(rows[i][0]);
    g_assert_cmpstr(mended, ==, rows[i][1]);
  }
}

/* Nothing to mend, two readings, or a number too large to be anything. */
static void test_leave(void) {
  static const char *const texts[] = {"1967", "1667/8", "some day", "", "?", "99999 Ga", "1812-13-01"};
  for (gsize i = 0; i < G_N_ELEMENTS(texts); i++) {
    g_assert_null(spelling_mend(texts[i]));
  }
}

static void test_advice(void) {
  static const char *const rows[][2] = {
      {"1667/8", "it is ambiguous; write 1667-08 or 1667/1668"},
      {"9:30", "a time of day needs its day: 2020-01-03T09:30"},
      {"43833", "if it is a spreadsheet's or a computer's count it is 2020-01-03; for a year write Y43833"},
      {"TBD", "write one as 1984-05-12, 1984-05 or 1984; where there is none, leave it out"},
      {"1967-13", NULL}};
  for (gsize i = 0; i < G_N_ELEMENTS(rows); i++) {
    g_autofree char *advice = spelling_advice(rows[i][0]);
    g_assert_cmpstr(advice, ==, rows[i][1]);
  }
}

int main(int argc, char **argv) {
  g_test_init(&argc, &argv, NULL);
  g_test_add_func("/spelling/mend", test_mend);
  g_test_add_func("/spelling/leave", test_leave);
  g_test_add_func("/spelling/advice", test_advice);
  return g_test_run();
}
