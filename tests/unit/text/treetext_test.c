#include "text/treetext.h"

static GHashTable *names_new(void) {
  return g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
}

/* Names that are not there are added in the order of the text, or their lines left out. */
static void test_names(void) {
  const char *text = "# A file\n[cut]\nbelow=3\n\n[trees]\nb=c 0 -4 a 500 10 20\na 0 -1 1\n";
  const char *trees = treetext_begin(text);
  g_assert_true(g_str_has_prefix(trees, "b=c 0"));
  g_assert_cmpstr(treetext_begin("[levels]\n2=100\n"), ==, "");
  g_autoptr(GHashTable) asked = names_new(), none = names_new();
  TreeText open = treetext_read(trees, asked, true), closed = treetext_read(trees, none, false);
  g_assert_cmpuint(g_hash_table_size(asked), ==, 2);
  g_assert_cmpuint(GPOINTER_TO_UINT(g_hash_table_lookup(asked, "b=c")), ==, 0);
  g_assert_cmpuint(GPOINTER_TO_UINT(g_hash_table_lookup(asked, "a")), ==, 1);
  g_assert_cmpuint(open.tops->len, ==, 2);
  g_assert_cmpuint(closed.tops->len, ==, 0);
  treetext_clear(&open);
  treetext_clear(&closed);
}

/* A tree has its nodes in the order of its text; the same words are the same test. */
static void test_read(void) {
  const char *text = "a 500 b 0 1 4 b 0 -2 6\nb 0 7 8\nb 1 7\n7\n\n8\n";
  g_autoptr(GHashTable) names = names_new();
  TreeText trees = treetext_read(text, names, true);
  const TreeNode *nodes = trees.nodes;
  g_assert_cmpuint(trees.tests->len, ==, 2 + 1); /* that of the line that is no tree is met too */
  g_assert_cmpint(g_array_index(trees.tests, TreeTest, 1).feature, ==, 1);
  g_assert_cmpuint(trees.tops->len, ==, 3);
  g_assert_cmpuint(g_array_index(trees.tops, guint32, 1), ==, 7);
  g_assert_cmpuint(trees.depth, ==, 2);
  g_assert_cmpuint(trees.n, ==, 7 + 3 + 1);
  g_assert_cmpuint(nodes[0].above, ==, 4);
  g_assert_cmpint(nodes[0].adds, ==, 0);
  g_assert_true(nodes[1].test == 1 && nodes[4].test == 1 && nodes[7].test == 1);
  g_assert_true(!nodes[2].above && nodes[2].adds == 1);
  treetext_clear(&trees);
}

int main(int argc, char **argv) {
  g_test_init(&argc, &argv, NULL);
  g_test_add_func("/text/treetext/names", test_names);
  g_test_add_func("/text/treetext/read", test_read);
  return g_test_run();
}
