/* dayline_test.c -- lines that are a day and nothing else. */
#include "read/prose/dayline.h"

#include <string.h>

static void test_lines(void) {
  static const struct {
    const char *text;
    bool has;
  } rows[] = {{"The ship sank.\n\nSaturday 8 March\n\nA tug came.", true},
              {"8 March 2014", true},
              {"The ship sank on 8 March 2014.\nA tug came.", false},
              {"March 2014\n2014\n", false},
              {"Saturday\n", false},
              {"", false}};
  TimexTables *tables = timex_tables_new("en");
  for (gsize i = 0; i < G_N_ELEMENTS(rows); i++) {
    g_assert_cmpint(dayline_has(tables, rows[i].text, rows[i].text + strlen(rows[i].text)), ==, rows[i].has);
  }
  timex_tables_free(tables);
}

static void test_prose(void) {
  static const char sentence[] = "The vessel left Moss on 3 March with a crew.", title[] = "The vessel.";
  g_assert_true(dayline_is_prose(sentence, sentence + strlen(sentence)));
  g_assert_false(dayline_is_prose(title, title + strlen(title)));
}

int main(int argc, char **argv) {
  g_test_init(&argc, &argv, NULL);
  g_test_add_func("/dayline/lines", test_lines);
  g_test_add_func("/dayline/prose", test_prose);
  return g_test_run();
}
