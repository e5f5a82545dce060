/* No title goes on to what its sentence dates otherwise. */
#include "title/listed.h"

#include "unit/title/offered.h"

/* What is told in brackets ends with them. */
static void test_brackets(void) {
  const char *sund = "Erik Sund ({born} in [1890]), the son of a fisherman, ran the mill.";
  g_assert_true(says(listed_is_exceeded, sund, "Erik Sund was born, the son of a fisherman"));
  g_assert_false(says(listed_is_exceeded, sund, "Erik Sund was born"));
}

int main(int argc, char **argv) {
  g_test_init(&argc, &argv, NULL);
  g_test_add_func("/title/listed/brackets", test_brackets);
  return g_test_run();
}
