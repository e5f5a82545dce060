/* Years in brackets behind a name that say when somebody lived. */
#include "event/life.h"

#include "unit/event/visited.h"

static void look(const Passage *passage, void *data) {
  *(bool *)data |= life_is_aside(passage, &passage->timexes[0]);
}

static bool is_aside(const char *text) {
  bool found = false;
  visit(text, look, &found);
  return found;
}

static void test_lives(void) {
  g_assert_true(is_aside("Felix Meyerhof (1871-1949), the banker, gave the town a library."));
  g_assert_true(is_aside("The town hall was built by Otto Vang (1840–1912)."));
}

/* Whom a sentence defines is told of; so is an office, a war or a place. */
static void test_others(void) {
  g_assert_false(is_aside("Henrika Solberg (1868-1941) was a botanist."));
  g_assert_false(is_aside("She was treasurer under Otto Vang (1904-1912)."));
  g_assert_false(is_aside("The works were in Bonn (1871-1949)."));
  g_assert_false(is_aside("The long siege (1871-1949) was fought over tolls."));
  g_assert_false(is_aside("Otto Vang (1840-1912, Bonn) built the town hall."));
  g_assert_false(is_aside("Otto Vang (1840-1912)"));
}

int main(int argc, char **argv) {
  g_test_init(&argc, &argv, NULL);
  g_test_add_func("/event/life/lives", test_lives);
  g_test_add_func("/event/life/others", test_others);
  return g_test_run();
}
