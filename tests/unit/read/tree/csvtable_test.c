/* Cells of a table: quotes, separators, line ends, marks, and what is broken. */
#include "read/tree/csvtable.h"
#include <string.h>

static void check(const char *text, const char *expected) {
  CsvTable table = csvtable_new(text, strlen(text));
  g_autoptr(GString) got = g_string_new(NULL);
  GPtrArray *row;
  while ((row = csvtable_next(&table, text))) {
    for (guint i = 0; i < row->len; i++)
      g_string_append_printf(got, "[%s]", (char *)row->pdata[i]);
    g_string_append_c(got, '\n');
    g_ptr_array_unref(row);
  }
  csvtable_clear(&table);
  g_assert_cmpstr(got->str, ==, expected);
}

static void test_quotes(void) {
  check("a,b\r\n\"x, \"\"y\"\"\",\"two\nlines\"\r\n", "[a][b]\n[x, \"y\"][two\nlines]\n");
}

static void test_separators(void) {
  check("a\tb, c\n1\t2\n", "[a][b, c]\n[1][2]\n");
  check("a;b\n1,5;2", "[a][b]\n[1,5][2]\n");
}

static void test_blank_rows(void) {
  check("a,b\n,\n\n 1 ,\n", "[a][b]\n[1][]\n");
}

static void test_formula_mark(void) {
  check("a\n'=1+1\n'-0043\n'tis\n''tis\n", "[a]\n[=1+1]\n[-0043]\n['tis]\n['tis]\n");
}

static void test_unterminated(void) {
  const char *text = "a\n\"open\n";
  CsvTable table = csvtable_new(text, strlen(text));
  g_ptr_array_unref(csvtable_next(&table, text));
  g_assert_false(table.unterminated);
  g_ptr_array_unref(csvtable_next(&table, text));
  g_assert_true(table.unterminated);
  g_assert_cmpuint(g_array_index(table.cells, gsize, 0), ==, 2);
  g_assert_null(csvtable_next(&table, text));
  csvtable_clear(&table);
}

int main(int argc, char **argv) {
  g_test_init(&argc, &argv, NULL);
  g_test_add_func("/csvtable/quotes", test_quotes);
  g_test_add_func("/csvtable/separators", test_separators);
  g_test_add_func("/csvtable/blank-rows", test_blank_rows);
  g_test_add_func("/csvtable/formula-mark", test_formula_mark);
  g_test_add_func("/csvtable/unterminated", test_unterminated);
  return g_test_run();
}
