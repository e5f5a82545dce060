#include "text/wordtable.h"

#include <string.h>

static void test_get(void) {
  WordTable table = {0};
  g_assert_null(word_table_get(&table, "mill", 4));
  word_table_set(&table, "mill", 4, "a");
  word_table_set(&table, "", 0, "none");
  word_table_set(&table, "mill", 4, "b");
  g_assert_cmpstr(word_table_get(&table, "mills", 4), ==, "b");
  g_assert_cmpstr(word_table_get(&table, "", 0), ==, "none");
  g_assert_null(word_table_get(&table, "mills", 5));
  g_assert_cmpuint(table.taken, ==, 2);
  word_table_clear(&table);
  g_assert_null(word_table_get(&table, "mill", 4));
}

static void test_many(void) {
  enum { MANY = 3000 };
  WordTable table = {0};
  g_autoptr(GPtrArray) words = g_ptr_array_new_with_free_func(g_free);
  for (guint i = 0; i < MANY; i++) {
    char *word = g_strdup_printf("w%u", i);
    g_ptr_array_add(words, word);
    word_table_set(&table, word, strlen(word), GUINT_TO_POINTER(i + 1));
  }
  for (guint i = 0; i < MANY; i++) {
    const char *word = words->pdata[i];
    g_assert_cmpuint(GPOINTER_TO_UINT(word_table_get(&table, word, strlen(word))), ==, i + 1);
  }
  word_table_clear(&table);
}

int main(int argc, char **argv) {
  g_test_init(&argc, &argv, NULL);
  g_test_add_func("/text/wordtable/get", test_get);
  g_test_add_func("/text/wordtable/many", test_many);
  return g_test_run();
}
