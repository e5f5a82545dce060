/* Pages by name and by measure. */
#include "model/paper.h"

#include <glib.h>

static void test_sizes(void) {
  double width, height;
  g_assert_true(paper_size("a4-Landscape", &width, &height));
  g_assert_cmpfloat_with_epsilon(width, 841.89, 1e-9);
  g_assert_cmpfloat_with_epsilon(height, 595.28, 1e-9);
  g_assert_true(paper_size("4inx288pt", &width, &height));
  g_assert_cmpfloat_with_epsilon(width, height, 1e-9);
  g_assert_true(paper_size("120mmxauto", &width, &height));
  g_assert_cmpfloat(height, ==, 0);
}

static void test_none(void) {
  static const char *const texts[] = {"", "A44", "a5 landscape", "120mm", "1mmx1mm", "120mmx", "99999mmxauto", "x"};
  double width, height;
  for (gsize i = 0; i < G_N_ELEMENTS(texts); i++) {
    g_assert_false(paper_size(texts[i], &width, &height));
  }
}

int main(int argc, char **argv) {
  g_test_init(&argc, &argv, NULL);
  g_test_add_func("/paper/sizes", test_sizes);
  g_test_add_func("/paper/none", test_none);
  return g_test_run();
}
