/* What is claimed, planned, denied, or said of more, is not printed as a fact. */
#include "title/truth.h"

#include "unit/title/offered.h"

static bool is_false(const char *marked, const char *title) {
  return !says(truth_is_kept, marked, title);
}

static void test_claims(void) {
  g_assert_true(is_false("Ada Holm was accused of {burning} the mill in [1911].", "Ada Holm burning the mill"));
  g_assert_true(is_false("If talks {fail}, the mill may close in [May].", "Talks fail"));
  g_assert_false(offers("The firm plans to {close} the mill in [May].", "Close the mill"));
  g_assert_false(is_false("Rain {stopped} the game in [May].", "Rain stopped the game"));
}

/* Words of a predicate or an amount without which it says something else. */
static void test_limits(void) {
  g_assert_false(offers("If [Monday]'s bid had {won}, the law would have gone.", "The bid had won"));
  const char *spy = "One suspected spy was {shot} in [1879] at Aarn.";
  g_assert_true(says(truth_is_kept, spy, "One suspected spy was shot at Aarn"));
  g_assert_false(offers(spy, "Spy was shot at Aarn"));
  g_assert_true(is_false("More than 200 rebels {died} in [1911].", "200 rebels died"));
  g_assert_false(is_false("More than 200 rebels {died} in [1911].", "More than 200 rebels died"));
  g_assert_false(offers("The mill did not {burn} in [1911].", "The mill burn"));
  g_assert_true(is_false("Ronn allegedly planned and {robbed} a bank in [1911].", "Ronn robbed a bank"));
  g_assert_false(is_false("Ronn planned and {robbed} a bank in [1911].", "Ronn robbed a bank"));
}

/* A quotation and who says it go together. */
static void test_speech(void) {
  g_assert_true(is_false("\"It {burned} in [1911],\" reads the note.", "It burned"));
  g_assert_true(is_false("\"The mill burned,\" the owner {told} us in [1911].", "The owner told us"));
  g_assert_false(
      is_false("\"The mill burned,\" the owner {told} us in [1911].", "\"The mill burned,\" the owner told us"));
}

int main(int argc, char **argv) {
  g_test_init(&argc, &argv, NULL);
  g_test_add_func("/title/truth/claims", test_claims);
  g_test_add_func("/title/truth/limits", test_limits);
  g_test_add_func("/title/truth/speech", test_speech);
  return g_test_run();
}
