/* timex_test.c -- phrases found in sentences, and what they mean there. */
#include <string.h>

#include "extract/timex/timex.h"

typedef struct {
  const char *text, *phrase, *value, *edtf; /* edtf NULL: not placed */
} Row;

static void check(const Row *row, const char *anchor) {
  TimexTables *tables = timex_tables_new("en");
  g_autoptr(Date) date = anchor ? date_parse_edtf(anchor, -1, NULL) : NULL;
  TimexContext context = {.anchor = date};
  g_autoptr(GArray) found = timex_find(tables, row->text, strlen(row->text), &context);
  if (!row->phrase) {
    g_assert_cmpuint(found->len, ==, 0);
  } else {
    g_assert_cmpuint(found->len, ==, 1);
    const Timex *timex = &g_array_index(found, Timex, 0);
    g_autofree char *phrase = g_strndup(row->text + timex->offset, timex->length);
    g_assert_cmpstr(phrase, ==, row->phrase);
    g_assert_cmpstr(timex->value, ==, row->value);
    g_assert_cmpstr(timex->date ? date_edtf(timex->date) : NULL, ==, row->edtf);
    g_assert_nonnull(timex->why);
  }
  timex_tables_free(tables);
}

static void test_with_anchor(void) {
  static const Row rows[] = {
      {"The office closed on Oct. 14.", "Oct. 14", "2024-10-14", "2024-10-14"},
      {"The office closed on Dec. 1.", "Dec. 1", "2023-12-01", "2023-12-01"},
      {"The office will close on Dec. 1.", "Dec. 1", "2024-12-01", "2024-12-01"},
      {"It closed last month.", "last month", "2024-10", "2024-10"},
      {"It closed last week.", "last week", "2024-W45", "[2024-11-04..2024-11-10]"},
      {"They spoke on Monday.", "Monday", "2024-11-11", "2024-11-11"},
      {"It has grown since 2020.", "2020", "2020", "2020/.."},
      {"It closed three weeks ago.", "three weeks ago", "2024-W43", "[2024-10-21..2024-10-27]"},
      {"It closed in early October 1987.", "early October 1987", "1987-10", "1987-10~"},
      {"Trade grew in the 1990s.", "the 1990s", "199", "199X"},
      {"It fell in 44 BC, they say.", "44 BC", "-0043", "-0043"},
      {"It lasted two years.", "two years", "P2Y", NULL},
  };
  for (gsize i = 0; i < G_N_ELEMENTS(rows); i++) {
    check(&rows[i], "2024-11-15");
  }
}

static void test_without_anchor(void) {
  static const Row rows[] = {
      {"The office closed on Oct. 14.", "Oct. 14", "XXXX-10-14", NULL},
      {"It closed on 14 October 2024.", "14 October 2024", "2024-10-14", "2024-10-14"},
  };
  for (gsize i = 0; i < G_N_ELEMENTS(rows); i++) {
    check(&rows[i], NULL);
  }
}

static void test_no_time(void) {
  static const Row rows[] = {{.text = "You may march 1,914 men past it for $2015."},
                             {.text = "He ranked second with 3:07 points."}};
  for (gsize i = 0; i < G_N_ELEMENTS(rows); i++) {
    check(&rows[i], "2024-11-15");
  }
}

static void test_fields(void) {
  static const char *const fields[][2] = {{"May 2019", "2019-05"},
                                          {"3 Sept 1939", "1939-09-03"},
                                          {"44 BC", "-0043"},
                                          {"c. 1450", "1450~"},
                                          {"624–546 BCE", "-0623/-0545"},
                                          {"1997–present", "1997/.."},
                                          {"2020-1-3", "2020-01-03"},
                                          {"Q3 2021", "2021-35"},
                                          {"1939–1945", "1939/1945"},
                                          {"199x", "199X"}};
  TimexTables *tables = timex_tables_new("en");
  for (gsize i = 0; i < G_N_ELEMENTS(fields); i++) {
    g_autoptr(Date) date = timex_date(tables, fields[i][0], strlen(fields[i][0]), NULL, NULL, NULL);
    g_assert_cmpstr(date ? date_edtf(date) : NULL, ==, fields[i][1]);
  }
  DateError error = {0};
  g_assert_null(timex_date(tables, "03/04/2020", 10, NULL, NULL, &error));
  g_assert_cmpstr(error.code, ==, "date-ambiguous");
  g_assert_cmpstr(error.message, ==,
                  "\"03/04/2020\" is ambiguous; write 2020-04-03 (day first) or 2020-03-04 (month first)");
  date_error_clear(&error);
  timex_tables_free(tables);
}

int main(int argc, char **argv) {
  g_test_init(&argc, &argv, NULL);
  g_test_add_func("/timex/with-anchor", test_with_anchor);
  g_test_add_func("/timex/without-anchor", test_without_anchor);
  g_test_add_func("/timex/no-time", test_no_time);
  g_test_add_func("/timex/fields", test_fields);
  return g_test_run();
}
