#include "text/trees.h"

static const char *const names[] = {"a", "b.c"};

static GHashTable *features(void) {
  GHashTable *indexes = g_hash_table_new(g_str_hash, g_str_equal);
  for (guint i = 0; i < G_N_ELEMENTS(names); i++) {
    g_hash_table_insert(indexes, (gpointer)names[i], GUINT_TO_POINTER(i));
  }
  return indexes;
}

static gint32 sum(const char *text, gint32 a, gint32 b) {
  g_autoptr(GHashTable) indexes = features();
  Trees *trees = trees_read(text, indexes, false);
  const gint32 values[] = {a, b};
  gint32 all = trees_sum(trees, values);
  trees_unref(trees);
  return all;
}

static void test_sum(void) {
  const char *deep = "a 500 b.c -3 1 2 4\n";
  g_assert_cmpint(sum(deep, 500, -3), ==, 1); /* a bound belongs to the lower side */
  g_assert_cmpint(sum(deep, 500, -2), ==, 2);
  g_assert_cmpint(sum(deep, 501, -3), ==, 4);
  g_assert_cmpint(sum("a 0 10 20\n-7\nb.c 0 100 200\n", 1, 0), ==, 113);
  g_assert_cmpint(sum("", 1, 1), ==, 0);
}

/* A line that is no tree adds nothing, and those beside it what they would. */
static void test_broken(void) {
  static const char *const lines[] = {"a 500 1",       "a 500 1 2 3",       "z 500 1 2",     "a x 1 2", "a 500 1 y",
                                      "a 500 b.c 1 2", "99999999999999999", "a 5 1 2 a 5 1", "a",       "5 5"};
  for (guint i = 0; i < G_N_ELEMENTS(lines); i++) {
    g_autofree char *text = g_strdup_printf("1000\n%s\na 0 10 20\n\n400\n", lines[i]);
    g_assert_cmpint(sum(text, 1, 1), ==, 1020);
  }
  GString *deepest = g_string_new(NULL);
  for (guint i = 0; i < 100000; i++) {
    g_string_append(deepest, "a 0 ");
  }
  g_assert_cmpint(sum(deepest->str, 1, 1), ==, 0);
  g_string_free(deepest, TRUE);
}

/* What the features bring and the means of the tops are the sum. */
static void test_explain(void) {
  g_autoptr(GHashTable) indexes = features();
  Trees *trees = trees_read("a 500 b.c 0 10 30 80\nb.c 5 -4 4\n", indexes, false);
  const gint32 values[] = {0, 1};
  double brings[] = {0, 0};
  trees_explain(trees, values, brings);
  g_assert_cmpfloat(brings[0], ==, 20 - 50);
  g_assert_cmpfloat(brings[1], ==, (30 - 20) + (-4 - 0));
  g_assert_cmpint(trees_sum(trees, values), ==, 26);
  trees_unref(trees_ref(trees));
  trees_unref(trees);
}

int main(int argc, char **argv) {
  g_test_init(&argc, &argv, NULL);
  g_test_add_func("/text/trees/sum", test_sum);
  g_test_add_func("/text/trees/broken", test_broken);
  g_test_add_func("/text/trees/explain", test_explain);
  return g_test_run();
}
