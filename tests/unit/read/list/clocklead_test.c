/* clocklead_test.c -- times of day at the beginning of a line. */
#include "read/list/clocklead.h"

#include <string.h>

static void test_words(void) {
  static const char *const rows[][2] = {
      {"08:30", "08:30"}, {"8:30 EDT", "8:30 EDT"}, {"0415", "04:15"},   {"0415 hrs", "04:15 hrs"}, {"1510", NULL},
      {"0475", NULL},     {"2415", NULL},           {"0415-0430", NULL}, {"08:30 on 3 May", NULL},  {"415", NULL},
      {"", NULL}};
  for (gsize i = 0; i < G_N_ELEMENTS(rows); i++) {
    g_autofree char *clock = clocklead_read(rows[i][0], false);
    g_assert_cmpstr(clock, ==, rows[i][1]);
  }
  g_autofree char *late = clocklead_read("1510", true);
  g_assert_cmpstr(late, ==, "15:10");
}

static void test_texts(void) {
  static const struct {
    const char *text;
    bool clocks;
  } rows[] = {{"0415 The mate took over.\n1510 The ship sank.\n", true},
              {"- **0415**: mate took over\n- 1510: ship sank", true},
              {"0415 The mate took over.\n", false},
              {"1415 The king died.\n1510 The town burnt.\n", false},
              {"0415", false},
              {"", false}};
  for (gsize i = 0; i < G_N_ELEMENTS(rows); i++) {
    g_assert_cmpint(clocklead_in_text(rows[i].text, strlen(rows[i].text)), ==, rows[i].clocks);
  }
}

int main(int argc, char **argv) {
  g_test_init(&argc, &argv, NULL);
  g_test_add_func("/clocklead/words", test_words);
  g_test_add_func("/clocklead/texts", test_texts);
  return g_test_run();
}
