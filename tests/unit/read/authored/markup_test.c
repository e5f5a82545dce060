/* HTML and Markdown become plain text; what only looks like them stays. */
#include "read/authored/markup.h"

static void check(const char *text, const char *wanted, const char *link) {
  g_autoptr(Diag) diag = diag_new();
  ReadInput input = {.diag = diag};
  g_autoptr(GPtrArray) links = g_ptr_array_new_with_free_func(g_free);
  char *plain = g_strdup(text);
  markup_plain(&input, &plain, links);
  g_assert_cmpstr(plain, ==, wanted);
  g_assert_cmpstr(links->len ? links->pdata[0] : NULL, ==, link);
  g_free(plain);
}

static void test_markup(void) {
  check("Bridge <strong>opened</strong> &amp; blessed", "Bridge opened & blessed", NULL);
  check("**Lock** gates _rebuilt_", "Lock gates rebuilt", NULL);
  check("See [the minutes](https://example.org/m).", "See the minutes.", "https://example.org/m");
  check("<p>First <a href='https://example.org/x'>crossing</a>.</p>", "First crossing.", "https://example.org/x");
  check("Mill [[Grinding|grinds]] ![ship](a.jpg)", "Mill grinds ship", NULL);
  check("## Heading", "Heading", NULL);
}

static void test_what_is_none(void) {
  static const char *const texts[] = {"2 * 3 * 4", "snake_case_name", "a < b & c > d", "R&D; more",
                                      "* a list",  "[1] a note",      "a **lone mark", "<3 it"};
  for (gsize i = 0; i < G_N_ELEMENTS(texts); i++) {
    check(texts[i], texts[i], NULL);
  }
}

int main(int argc, char **argv) {
  g_test_init(&argc, &argv, NULL);
  g_test_add_func("/read/markup/markup", test_markup);
  g_test_add_func("/read/markup/none", test_what_is_none);
  return g_test_run();
}
