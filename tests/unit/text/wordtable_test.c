#include "text/wordtable.h"

static void set(WordTable *table, const char *word, gsize len, gconstpointer value) {
  WordKey key = word_key(word, len);
  word_table_set(table, &key, value);
}

static gconstpointer get(const WordTable *table, const char *word, gsize len) {
  WordKey key = word_key(word, len);
  return word_table_get(table, &key);
}

static void test_get(void) {
  WordTable table = {0};
  g_assert_null(get(&table, "mill", 4));
  set(&table, "mill", 4, "a");
  set(&table, "", 0, "none");
  set(&table, "mill", 4, "b");
  g_assert_cmpstr(get(&table, "mills", 4), ==, "b");
  g_assert_cmpstr(get(&table, "", 0), ==, "none");
  g_assert_null(get(&table, "mills", 5));
  g_assert_cmpuint(table.taken, ==, 2);
  word_table_clear(&table);
  g_assert_null(get(&table, "mill", 4));
}

/* Words that differ in the middle alone, where their ends do not reach. */
static void test_long(void) {
  WordTable table = {0};
  set(&table, "eastern-x-provinces", 19, "x");
  g_assert_null(get(&table, "eastern-y-provinces", 19));
  set(&table, "eastern-y-provinces", 19, "y");
  g_assert_cmpstr(get(&table, "eastern-x-provinces", 19), ==, "x");
  g_assert_cmpstr(get(&table, "eastern-y-provinces", 19), ==, "y");
  word_table_clear(&table);
}

static void test_many(void) {
  enum { MANY = 3000 };
  WordTable table = {0};
  g_autoptr(GPtrArray) words = g_ptr_array_new_with_free_func(g_free);
  for (guint i = 0; i < MANY; i++) {
    char *word = g_strdup_printf("w%u", i);
    g_ptr_array_add(words, word);
    set(&table, word, strlen(word), GUINT_TO_POINTER(i + 1));
  }
  for (guint i = 0; i < MANY; i++) {
    const char *word = words->pdata[i];
    g_assert_cmpuint(GPOINTER_TO_UINT(get(&table, word, strlen(word))), ==, i + 1);
  }
  word_table_clear(&table);
}

int main(int argc, char **argv) {
  g_test_init(&argc, &argv, NULL);
  g_test_add_func("/text/wordtable/get", test_get);
  g_test_add_func("/text/wordtable/long", test_long);
  g_test_add_func("/text/wordtable/many", test_many);
  return g_test_run();
}
