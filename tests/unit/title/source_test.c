#include "unit/title/marked.h"

static void test_anchor(void) {
  Marked m = marked_new("The mill {burned} in [1911].");
  TitleSource source = source_new(&m.ask);
  g_assert_true(source.anchor[m.ask.head]);
  g_assert_cmpint(source.governor, ==, m.ask.head);
  g_assert_cmpint(source_subject(&source, m.ask.head), ==, marked_token(&m, "mill"));
  source_clear(&source);
  marked_clear(&m);
}

int main(int argc, char **argv) {
  g_test_init(&argc, &argv, NULL);
  g_test_add_func("/title/source/anchor", test_anchor);
  return g_test_run();
}
