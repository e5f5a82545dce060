/* What a terminal would obey is shown and never sent. */
#include "model/visible.h"

static void test_append(void) {
  g_autoptr(GString) out = g_string_new(NULL);
  visible_append(out, "a\x1b[31mb\tc\nd\xe2\x80\xae"
                      "e\xe2\x80\x8d"
                      "f\xff\xe2\x80\xa8\xc2\x9b");
  g_assert_cmpstr(out->str, ==,
                  "a\xef\xbf\xbd[31mb c d\xef\xbf\xbd"
                  "e\xe2\x80\x8d"
                  "f\xef\xbf\xbd\xef\xbf\xbd\xef\xbf\xbd");
}

int main(int argc, char **argv) {
  g_test_init(&argc, &argv, NULL);
  g_test_add_func("/visible/append", test_append);
  return g_test_run();
}
