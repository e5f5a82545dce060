/* Hostile text in mark-up stays text. */
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

int main(int argc, char **argv) {
  g_test_init(&argc, &argv, NULL);
  g_test_add_func("/markup/text", test_text);
  g_test_add_func("/markup/part", test_part);
  return g_test_run();
}
