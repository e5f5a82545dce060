/* Colours as people write them. */
#include "model/color.h"

static void test_parse(void) {
  guint8 parts[3];
  g_assert_true(color_parse("#b03060", parts));
  g_assert_cmpint(parts[0] << 16 | parts[1] << 8 | parts[2], ==, 0xb03060);
  g_assert_true(color_parse("#FA0", parts));
  g_assert_cmpint(parts[0] << 16 | parts[1] << 8 | parts[2], ==, 0xffaa00);
}

static void test_none(void) {
  static const char *const texts[] = {"", "#", "red", "#12", "#12345", "#12345g", "b03060", "#b030600"};
  guint8 parts[3] = {1, 2, 3};
  for (gsize i = 0; i < G_N_ELEMENTS(texts); i++) {
    g_assert_false(color_parse(texts[i], parts));
  }
  g_assert_cmpint(parts[0] + parts[1] + parts[2], ==, 6);
}

int main(int argc, char **argv) {
  g_test_init(&argc, &argv, NULL);
  g_test_add_func("/color/parse", test_parse);
  g_test_add_func("/color/none", test_none);
  return g_test_run();
}
