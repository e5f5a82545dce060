/* Formats by name and suffix, and which way they go. */
#include "model/format.h"

#include <glib.h>

static void test_names(void) {
  g_assert_cmpint(format_by_name("yaml", false), ==, FORMAT_YAML);
  g_assert_cmpint(format_by_name("markwhen", false), ==, FORMAT_MARKWHEN);
  g_assert_cmpint(format_by_name("markwhen", true), ==, FORMAT_NONE);
  g_assert_cmpint(format_by_name("pdf", false), ==, FORMAT_PDF);
  g_assert_cmpint(format_by_name("epub", true), ==, FORMAT_NONE);
  g_assert_cmpint(format_by_name("pdf", true), ==, FORMAT_PDF);
  g_assert_cmpint(format_by_name("", true), ==, FORMAT_NONE);
}

/* A README is prose to a reader and a list to a writer; a table of tabs is not written. */
static void test_suffixes(void) {
  g_assert_cmpint(format_by_suffix("a/README.md", false), ==, FORMAT_TEXT);
  g_assert_cmpint(format_by_suffix("a/README.MD", true), ==, FORMAT_MARKDOWN);
  g_assert_cmpint(format_by_suffix("a.tsv", false), ==, FORMAT_CSV);
  g_assert_cmpint(format_by_suffix("a.tsv", true), ==, FORMAT_NONE);
  g_assert_cmpint(format_by_suffix("a.b/yaml", false), ==, FORMAT_NONE);
  g_assert_cmpint(format_by_suffix("a.", false), ==, FORMAT_NONE);
}

int main(int argc, char **argv) {
  g_test_init(&argc, &argv, NULL);
  g_test_add_func("/format/names", test_names);
  g_test_add_func("/format/suffixes", test_suffixes);
  return g_test_run();
}
