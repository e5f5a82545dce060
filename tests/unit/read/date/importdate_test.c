/* Dates as people keep them in tables and lists. */
#include "read/date/importdate.h"

#include <string.h>

typedef struct {
  const char *text, *mended; /* NULL: it is as it is */
} Case;

static void check(const char *const *others, const Case *cases, gsize n) {
  g_autoptr(Diag) diag = diag_new();
  g_autoptr(Options) options = options_new();
  Extractor *extractor = extractor_new("en");
  ReadInput input = {.name = "in", .text = "", .options = options, .diag = diag, .extractor = extractor};
  g_autoptr(ImportDates) dates = importdate_new(&input, false);
  for (; others && *others; others++) {
    importdate_look(dates, *others);
  }
  for (gsize i = 0; i < n; i++) {
    const char *why;
    g_autofree char *mended = importdate_mend(dates, cases[i].text, &why);
    g_assert_cmpstr(mended, ==, cases[i].mended);
  }
  extractor_free(extractor);
}

static void test_alone(void) {
  static const Case cases[] = {{"1984-05-12", NULL},
                               {"May 2019", NULL},
                               {"Julio 2024 - Actualidad", "2024-07/.."},
                               {"Abril 2022 - Junio 2024", "2022-04/2024-06"},
                               {"14 décembre 1977", "1977-12-14"},
                               {"1er mai 1999", "1999-05-01"},
                               {"44 v. Chr.", "-0043"},
                               {"1999,12,31", "1999-12-31"},
                               {"2019年5月3日", "2019-05-03"},
                               {"19991231", "1999-12-31"},
                               {"1583020800", "2020-03-01T00:00:00Z"},
                               {"1583020800000", "2020-03-01T00:00:00Z"},
                               {"+1937-00-00T00:00:00Z", "1937"},
                               {"2015-02-03/..", NULL},
                               {"Mon 1/13/20", "2020-01-13"},
                               {"25.12.1869", "1869-12-25"},
                               {"03/04/1956", "1956-03-04"},
                               {"12 Mei 1901: Die", NULL},
                               {"am 3. Mai 2011", "2011-05-03"},
                               {"1,869", "1869"},
                               {"-500", "-0499"},
                               {"-0499", NULL},
                               {"2021-22", NULL},
                               {"soon", NULL}};
  check(NULL, cases, G_N_ELEMENTS(cases));
}

static void test_with_others(void) {
  static const char *const days[] = {"25/12/1869", "2021-22", "2022-23", "1937-12-20 00:00:00", NULL};
  static const Case cases[] = {
      {"03/04/1956", "1956-04-03"}, {"2021-22", "2021/2022"}, {"1937-12-20 00:00:00", "1937-12-20"}};
  check(days, cases, G_N_ELEMENTS(cases));
}

static void test_cut(void) {
  g_autofree char *year = importdate_cut("1937-12-20", "year"), *decade = importdate_cut("1937", "8");
  g_assert_cmpstr(year, ==, "1937");
  g_assert_cmpstr(decade, ==, "193X");
  g_assert_null(importdate_cut("1937", "day"));
}

int main(int argc, char **argv) {
  g_test_init(&argc, &argv, NULL);
  g_test_add_func("/read/importdate/alone", test_alone);
  g_test_add_func("/read/importdate/with-others", test_with_others);
  g_test_add_func("/read/importdate/cut", test_cut);
  return g_test_run();
}
