/* A title tells of no deed that its date does not reach. */
#include "title/scope.h"

#include "unit/title/offered.h"

/* The date of the second of two clauses. */
static void test_back(void) {
  const char *prize = "He painted posters in his youth and {received} a medal in [1977].";
  g_assert_true(offers(prize, "He received a medal"));
  g_assert_false(offers(prize, "He painted posters in his youth and received a medal"));
  g_assert_true(offers("They met and {married} in [1910].", "They met and married"));
  g_assert_false(offers("Dale was split from Harland and the town {became} its seat in [1846].",
                        "Dale was split from Harland and the town became its seat"));
}

/* The main clause of one that tells since, before or until when. */
static void test_up(void) {
  const char *office = "The government has cut taxes twice since Lund {took} office in [1997].";
  g_assert_true(offers(office, "Lund took office"));
  g_assert_true(says(scope_is_exceeded, office, "The government has cut taxes twice since Lund took office"));
  const char *fell = "Although the town {fell} in [1901], the duke won the war.";
  g_assert_true(offers(fell, "The town fell"));
  g_assert_false(offers(fell, "The town fell, the duke won the war"));
  const char *cup = "Aarn had won seven games since {winning} the cup in [1966].";
  g_assert_true(says(scope_is_exceeded, cup, "Aarn had won seven games since winning the cup"));
  const char *nobody = "No clerk crossed the pass until Lund {did} so in [1924].";
  g_assert_true(offers(nobody, "No clerk crossed the pass until Lund did so"));
}

/* A date that describes a noun deep in the sentence. */
static void test_out(void) {
  const char *crash = "The loss of the ferry invites comparison with the [1987] {sinking} of the Marlin.";
  g_assert_true(offers(crash, "The sinking of the Marlin"));
  g_assert_false(offers(crash, "Comparison with the sinking of the Marlin"));
}

/* A participle in front has the date to itself, what goes on then has not. */
static void test_on(void) {
  const char *born = "{Educated} in [1839] by monks in Dalby, he ran a school for girls.";
  g_assert_true(offers(born, "Educated by monks in Dalby"));
  g_assert_true(offers("{educated} by monks in [1839], Anna Reed ran a school.", "Anna Reed was educated by monks"));
  g_assert_false(offers(born, "Educated by monks in Dalby, he ran a school for girls"));
  const char *leg = "While {travelling} in Jersey in [1898], Holt broke a leg.";
  g_assert_false(says(scope_is_exceeded, leg, "While travelling in Jersey, Holt broke a leg"));
}

/* A participle behind its noun. */
static void test_over(void) {
  const char *built = "Fire destroyed the mill {built} by Ronn in [1890].";
  g_assert_true(offers(built, "The mill was built by Ronn"));
  g_assert_false(offers(built, "Fire destroyed the mill built by Ronn"));
}

/* A relative clause, or a participle, has the date to itself. */
static void test_described(void) {
  const char *fell = "General Kastner entered Aarnburg, which {fell} on [9 May 1703].";
  g_assert_true(says(scope_is_exceeded, fell, "General Kastner entered Aarnburg, which fell"));
  g_assert_true(offers(fell, "Aarnburg fell"));
  g_assert_false(offers("The airline, which {began} in [1958], was sold.", "The airline began, was sold"));
  const char *clock = "The tower clock, {stopped} in [1957], was set going by a nephew.";
  g_assert_true(says(scope_is_exceeded, clock, "The tower clock, stopped, was set going by a nephew"));
  g_assert_false(says(scope_is_exceeded, clock, "The tower clock, stopped"));
  const char *tug = "The tug, {acquired} in [2022] by Moss Inc., Georgetown, was under way from Aarn.";
  g_assert_true(offers(tug, "The tug was acquired by Moss Inc., Georgetown"));
  g_assert_false(offers(tug, "The tug, acquired by Moss Inc., Georgetown, was under way from Aarn"));
  const char *depot = "The depot, {built} in [1958], collapsed.";
  g_assert_true(offers(depot, "The depot was built"));
  g_assert_false(offers(depot, "The depot built, collapsed"));
  g_assert_false(
      offers("The council, {elected} in [1919], banned all markets.", "The council elected, banned all markets"));
}

int main(int argc, char **argv) {
  g_test_init(&argc, &argv, NULL);
  g_test_add_func("/title/scope/back", test_back);
  g_test_add_func("/title/scope/up", test_up);
  g_test_add_func("/title/scope/out", test_out);
  g_test_add_func("/title/scope/on", test_on);
  g_test_add_func("/title/scope/over", test_over);
  g_test_add_func("/title/scope/described", test_described);
  return g_test_run();
}
