/* Links that a browser runs or opens are refused, however they are spelt. */
#include "model/link.h"

#include <glib.h>

static void test_safe(void) {
  g_assert_true(link_is_safe("https://example.org/"));
  g_assert_true(link_is_safe("MAILTO:a@example.org"));
  g_assert_false(link_is_foreign("https://example.org/a:b"));
}

static void test_foreign(void) {
  static const char *const refused[] = {
      "javascript:alert(1)", " javascript:alert(1)", "JaVaScRiPt:1", "java\tscript:1", "data:text/html,x",
      "vbscript:x",          "file:///etc/passwd",   "http:/x",      "C:\\x"};
  for (gsize i = 0; i < G_N_ELEMENTS(refused); i++) {
    g_assert_false(link_is_safe(refused[i]));
    g_assert_true(link_is_foreign(refused[i]));
  }
}

/* Kept as text; no link. */
static void test_plain(void) {
  static const char *const plain[] = {"page.html", "//example.org", "a/b:c", "?q=a:b", "", NULL};
  for (gsize i = 0; i < G_N_ELEMENTS(plain); i++) {
    g_assert_false(link_is_safe(plain[i]));
    g_assert_false(link_is_foreign(plain[i]));
  }
}

int main(int argc, char **argv) {
  g_test_init(&argc, &argv, NULL);
  g_test_add_func("/link/safe", test_safe);
  g_test_add_func("/link/foreign", test_foreign);
  g_test_add_func("/link/plain", test_plain);
  return g_test_run();
}
