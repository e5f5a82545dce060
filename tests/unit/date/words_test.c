/* words_test.c -- dates as an editor writes them. */
#include "lang/lang.h"

typedef struct {
  const char *edtf, *full, *brief;
} Row;

static void check_in(const char *lang, const char *style, const Row *rows, gsize n) {
  char *error = NULL;
  DateWords *words = lang_date_words(lang, style, &error);
  g_assert_nonnull(words);
  for (gsize i = 0; i < n; i++) {
    g_autoptr(Date) date = date_parse_edtf(rows[i].edtf, -1, NULL);
    g_assert_nonnull(date);
    g_autofree char *full = date_words_format(words, date, DATE_WORDS_FULL);
    g_autofree char *brief = date_words_format(words, date, DATE_WORDS_SHORT);
    g_assert_cmpstr(full, ==, rows[i].full);
    g_assert_cmpstr(brief, ==, rows[i].brief);
  }
  date_words_free(words);
}

static void check(const char *style, const Row *rows, gsize n) {
  check_in("en", style, rows, n);
}

static void test_chicago(void) {
  static const Row rows[] = {
      {"2024-10-14", "October 14, 2024", "Oct. 14, 2024"},
      {"2024-10", "October 2024", "October 2024"},
      {"2020-03-03/2020-03-05", "March 3–5, 2020", "March 3–5, 2020"},
      {"2020-03-30/2020-04-02", "March 30–April 2, 2020", "March 30–April 2, 2020"},
      {"1914/1918", "1914–1918", "1914–1918"},
      {"1985/..", "since 1985", "since 1985"},
      {"../1985", "until 1985", "until 1985"},
      {"1985/", "1985–?", "1985–?"},
      {"1450~", "c. 1450", "c. 1450"},
      {"1450%", "c. 1450?", "c. 1450?"},
      {"199X", "1990s", "1990s"},
      {"-0043-03-15", "March 15, 44 BC", "March 15, 44 BC"},
      {"2001-21", "spring 2001", "spring 2001"},
      {"[1667,1668]", "1667 or 1668", "1667 or 1668"},
      {"{1667,1668}", "1667 and 1668", "1667 and 1668"},
      {"[2024-11-04..2024-11-10]", "week of November 4, 2024", "week of Nov. 4, 2024"},
      {"Y-17E7", "170 million BC", "170 million BC"},
      {"XXXX-10-14", "October 14", "Oct. 14"},
  };
  check("chicago", rows, G_N_ELEMENTS(rows));
}

static void test_ap(void) {
  static const Row rows[] = {
      {"2020-03-03/2020-03-05", "March 3-5, 2020", "March 3-5, 2020"},
      {"1450~", "about 1450", "about 1450"},
      {"-0043-03-15", "March 15, 44 B.C.", "March 15, 44 B.C."},
  };
  check("ap", rows, G_N_ELEMENTS(rows));
}

static void test_languages(void) {
  static const struct {
    const char *lang;
    Row rows[5];
  } cases[] = {
      {"en-GB",
       {{"2024-10-14", "14 October 2024", "14 Oct 2024"},
        {"2020-03-03/2020-03-05", "3–5 March 2020", "3–5 Mar 2020"},
        {"19XX", "20th century", "20th century"},
        {"1985/..", "since 1985", "since 1985"},
        {"-0043", "44 BC", "44 BC"}}},
      {"de",
       {{"2024-10-14", "14. Oktober 2024", "14. Okt. 2024"},
        {"2020-03-03/2020-03-05", "3.–5. März 2020", "3.–5. März 2020"},
        {"19XX", "20. Jahrhundert", "20. Jh."},
        {"../2020-03-03", "bis zum 3. März 2020", "bis zum 3. März 2020"},
        {"-0043", "44 v. Chr.", "44 v. Chr."}}},
      {"fr",
       {{"2024-10-01", "1er octobre 2024", "1er oct. 2024"},
        {"2020-03-03/2020-04-05", "3 mars - 5 avril 2020", "3 mars - 5 avril 2020"},
        {"18XX", "XIXe siècle", "XIXe s."},
        {"1985-01-02/..", "depuis le 2 janvier 1985", "depuis le 2 janv. 1985"},
        {"-0043", "44 av. J.-C.", "44 av. J.-C."}}},
      {"es",
       {{"2024-10-14", "14 de octubre de 2024", "14 de oct. de 2024"},
        {"1450~", "hacia 1450", "hacia 1450"},
        {"19XX", "siglo XX", "s. XX"},
        {"[1667,1668]", "1667 o 1668", "1667 o 1668"},
        {"-0043", "44 a. C.", "44 a. C."}}},
      {"fa",
       {{"2024-10-14", "۱۴ اکتبر ۲۰۲۴", "۱۴ اکتبر ۲۰۲۴"},
        {"1985/..", "از ۱۹۸۵", "از ۱۹۸۵"},
        {"199X", "دههٔ ۱۹۹۰", "دههٔ ۱۹۹۰"},
        {"1450~", "حدود ۱۴۵۰", "حدود ۱۴۵۰"},
        {"2001-21", "بهار ۲۰۰۱", "بهار ۲۰۰۱"}}},
  };
  for (gsize i = 0; i < G_N_ELEMENTS(cases); i++) {
    check_in(cases[i].lang, NULL, cases[i].rows, G_N_ELEMENTS(cases[i].rows));
  }
}

static void test_unknown_style(void) {
  char *error = NULL;
  g_assert_null(lang_date_words("en", "none", &error));
  g_assert_cmpstr(error, ==, "no date style \"none\" in the language \"en\"");
  g_free(error);
}

int main(int argc, char **argv) {
  g_test_init(&argc, &argv, NULL);
  g_test_add_func("/date/words/chicago", test_chicago);
  g_test_add_func("/date/words/ap", test_ap);
  g_test_add_func("/date/words/languages", test_languages);
  g_test_add_func("/date/words/unknown-style", test_unknown_style);
  return g_test_run();
}
