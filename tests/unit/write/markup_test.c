/* Hostile text in mark-up stays text; hostile links are refused. */
#include "write/markup.h"

static void test_text(void) {
  g_autoptr(GString) out = g_string_new(NULL);
  markup_text(out, "<script>alert(\"1\")</script>&'\x01", -1);
  g_assert_cmpstr(out->str, ==, "&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt;&amp;&#39;\xef\xbf\xbd");
}

static void test_part(void) {
  g_autoptr(GString) out = g_string_new(NULL);
  markup_text(out, "a<b", 2);
  markup_text(out, NULL, -1);
  g_assert_cmpstr(out->str, ==, "a&lt;");
}

static void test_links(void) {
  g_assert_true(markup_is_safe_link("https://example.org/"));
  g_assert_true(markup_is_safe_link("MAILTO:a@example.org"));
  static const char *const refused[] = {"javascript:alert(1)",
                                        " javascript:alert(1)",
                                        "JaVaScRiPt:1",
                                        "data:text/html,x",
                                        "vbscript:x",
                                        "file:///etc/passwd",
                                        "//example.org",
                                        "",
                                        NULL};
  for (gsize i = 0; i < G_N_ELEMENTS(refused); i++)
    g_assert_false(markup_is_safe_link(refused[i]));
}

int main(int argc, char **argv) {
  g_test_init(&argc, &argv, NULL);
  g_test_add_func("/markup/text", test_text);
  g_test_add_func("/markup/part", test_part);
  g_test_add_func("/markup/links", test_links);
  return g_test_run();
}
