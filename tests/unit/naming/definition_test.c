/* What a sentence says of whom or what it begins with. */
#include "naming/definition.h"

#include "unit/naming/reading.h"

static Definition define(const char *text) {
  Reading r = reading_of(text);
  Definition found = definition_of(r.script, r.mentions, reading_mention(&r, 0));
  reading_clear(&r);
  return found;
}

static void test_persons(void) {
  Definition lund = define("Otto Lund (1874-1922) was a painter.");
  g_assert_true(lund.dated && lund.who && !lund.thing && !lund.born);
  g_assert_true(define("Otto Lund, a son of Ole, was a Danish painter.").who);
  g_assert_true(define("Otto Lund was born in Moss in 1874.").born);
  g_assert_false(define("Otto Lund was arrested in Moss in 1974.").born);
  g_assert_false(define("Otto Lund, who was a painter, sold the mill.").who);
}

static void test_things(void) {
  Definition brenn = define("Ada Brenn was a steamer of 900 tons.");
  g_assert_true(brenn.thing && brenn.vessel && brenn.built && !brenn.who);
  Definition bridge = define("Brenn Bridge is a bridge over the Vid.");
  g_assert_true(bridge.thing && bridge.kind && !bridge.vessel);
}

int main(int argc, char **argv) {
  g_test_init(&argc, &argv, NULL);
  g_test_add_func("/naming/definition/persons", test_persons);
  g_test_add_func("/naming/definition/things", test_things);
  return g_test_run();
}
