/* field_test.c -- a field as one date: what it says besides the date, its errors, and our own words read back.
 * The forms themselves are in tests/spec.md. */
#include <string.h>

#include "lang/lang.h"
#include "timex/timex.h"

static TimexField read_field(const TimexTables *tables, const char *text, const TimexContext *context) {
  g_test_message("%s", text);
  return timex_field(tables, text, strlen(text), context);
}

static void test_errors(void) {
  static const struct {
    const char *text, *code;
    bool strict;
    int column;
  } rows[] = {
      {"03/04/2020", "date-ambiguous", false, 0},
      {"1900-02-29", "date-range", false, 8},
      {"Feb 30, 2020", "date-range", false, 8},
      {"1914-18", "date-range", true, 5},
      {"1918/1914", "date-reversed", false, 0},
      {"98", "date-syntax", false, 0},
      {"1998-07-4x", "date-syntax", false, 8},
      {"some day", "date-syntax", false, 0},
      {"yesterday", "date-anchor", false, 0},
      {"FY2020", "date-fiscal", false, 0},
      {"", "date-syntax", false, 0},
  };
  TimexTables *tables = timex_tables_new("en");
  for (guint i = 0; i < G_N_ELEMENTS(rows); i++) {
    TimexField field = read_field(tables, rows[i].text, &(TimexContext){.strict = rows[i].strict});
    g_assert_null(field.date);
    g_assert_cmpstr(field.error.code, ==, rows[i].code);
    g_assert_cmpint(field.error.column, ==, rows[i].column);
    timex_field_clear(&field);
  }
  timex_tables_free(tables);
}

static void test_ambiguous(void) {
  TimexTables *tables = timex_tables_new("en");
  TimexField field = read_field(tables, "03/04/2020", &(TimexContext){0});
  g_assert_cmpstr(field.error.message, ==,
                  "\"03/04/2020\" is ambiguous; write 2020-04-03 (day first) or 2020-03-04 (month first)");
  timex_field_clear(&field);
  timex_tables_free(tables);
}

static void test_kinds(void) {
  TimexTables *tables = timex_tables_new("en");
  TimexField edtf = read_field(tables, "1450~", &(TimexContext){0});
  g_assert_true(edtf.date && !edtf.lenient && !edtf.old_style);
  TimexField words = read_field(tables, "c. 1450", &(TimexContext){0});
  g_assert_true(words.date && words.lenient);
  TimexField julian = read_field(tables, "25 October 1917 (O.S.)", &(TimexContext){0});
  g_assert_cmpstr(date_edtf(julian.date), ==, "1917-11-07");
  g_assert_cmpstr(date_edtf(julian.old_style), ==, "1917-10-25");
  g_assert_cmpstr(julian.why, ==, "a day of the Julian calendar");
  TimexField fiscal = read_field(tables, "Q2 FY1990", &(TimexContext){.fiscal_year_start = 10});
  g_assert_cmpstr(date_edtf(fiscal.date), ==, "1990-01/1990-03");
  TimexField other = read_field(NULL, "c. 1450", &(TimexContext){0}),
             plain = read_field(NULL, "1450~", &(TimexContext){0});
  g_assert_true(!other.date && plain.date);
  TimexField *all[] = {&edtf, &words, &julian, &fiscal, &other, &plain};
  for (guint i = 0; i < G_N_ELEMENTS(all); i++) {
    timex_field_clear(all[i]);
  }
  timex_tables_free(tables);
}

/* What the program writes for people, people may write for it. */
static void test_own_words(void) {
  static const char *const dates[] = {"2024-10-14",
                                      "2024-10",
                                      "2024",
                                      "2020-03-03/2020-03-05",
                                      "2020-03-30/2020-04-02",
                                      "2019-12-30/2020-01-02",
                                      "2019-05/2019-06",
                                      "1914/1918",
                                      "1985/..",
                                      "../1985",
                                      "1985/",
                                      "/1985",
                                      "1450~",
                                      "1450?",
                                      "1450%",
                                      "199X",
                                      "19XX",
                                      "-0043",
                                      "-0043-03-15",
                                      "-0623/-0545",
                                      "0079",
                                      "2001-21",
                                      "2001-24",
                                      "2001-34",
                                      "2001-41",
                                      "[1667,1668]",
                                      "Y-170000000",
                                      "Y-13800000000",
                                      "-9999",
                                      "2024-10-14T15:30:00",
                                      "2024-10~",
                                      "2024-10-14?",
                                      "[2024-11-04..2024-11-10]"};
  TimexTables *tables = timex_tables_new("en");
  static const char *const styles[] = {"chicago", "ap"};
  for (guint style = 0; style < G_N_ELEMENTS(styles); style++) {
    DateWords *words = lang_date_words("en", styles[style], NULL);
    for (guint i = 0; i < G_N_ELEMENTS(dates); i++) {
      g_autoptr(Date) date = date_parse_edtf(dates[i], -1, NULL);
      g_autofree char *text = date_words_format(words, date, DATE_WORDS_FULL);
      TimexField field = read_field(tables, text, &(TimexContext){0});
      g_assert_cmpstr(field.date ? date_edtf(field.date) : field.error.message, ==, dates[i]);
      timex_field_clear(&field);
    }
    date_words_free(words);
  }
  timex_tables_free(tables);
}

int main(int argc, char **argv) {
  g_test_init(&argc, &argv, NULL);
  g_test_add_func("/timex/field/errors", test_errors);
  g_test_add_func("/timex/field/ambiguous", test_ambiguous);
  g_test_add_func("/timex/field/kinds", test_kinds);
  g_test_add_func("/timex/field/own-words", test_own_words);
  return g_test_run();
}
