/* A title says something by itself, or is marked. */
#include "title/lack.h"

#include "unit/title/offered.h"

/* Who says it, and nothing of what is said. */
static void test_speech(void) {
  const char *told = "The owner {told} a newspaper in [May] that it was sold.";
  g_assert_true(says(lack_is_felt, told, "The owner told a newspaper"));
  g_assert_false(says(lack_is_felt, told, "The owner told a newspaper that it was sold"));
  const char *storm = "The weather office had {warned} of the storm in [May].";
  g_assert_true(says(lack_is_felt, storm, "The weather office had warned"));
  g_assert_false(says(lack_is_felt, storm, "The weather office had warned of the storm"));
  const char *court = "The mill burned, the court was {told} in [May].";
  g_assert_true(says(lack_is_felt, court, "The court was told"));
  g_assert_false(says(lack_is_felt, court, "The mill burned, the court was told"));
  g_assert_false(says(lack_is_felt, "The unions were {told} in [May].", "The unions were told"));
  g_assert_false(says(lack_is_felt, "The keeper {stated} the facts in [May].", "The keeper stated the facts"));
}

/* A passive verb keeps what it says little without; where the text goes no further, neither does the title. */
static void test_passive(void) {
  const char *gifts = "Senn was {accused} in [2015] of taking gifts.";
  g_assert_true(says(lack_is_felt, gifts, "Senn was accused"));
  g_assert_false(offers(gifts, "Senn was accused"));
  g_assert_true(offers(gifts, "Senn was accused of taking gifts"));
  g_assert_false(says(lack_is_felt, "Senn was {accused} in [2015].", "Senn was accused"));
  g_assert_true(says(lack_is_felt, "She was {cleared} [the following year] of all charges.", "She was cleared"));
}

/* A piece of a sentence without a verb that tells; a heading has none, either. */
static void test_fragments(void) {
  const char *jurors = "Jurors {beginning} on [Monday] their talks heard the judge.";
  g_assert_true(says(lack_is_felt, jurors, "Jurors beginning"));
  g_assert_false(says(lack_is_felt, jurors, "Jurors beginning their talks heard the judge"));
  const char *school = "After {leaving} school in [1966], Holt studied law.";
  g_assert_true(says(lack_is_felt, school, "After leaving school"));
  g_assert_false(says(lack_is_felt, "[1911]: {Built} by Moe.", "Built by Moe"));
}

/* Whom the first word stands for must be known. */
static void test_names(void) {
  g_assert_true(says(lack_of_name, "This was {denied} in [May].", "This was denied"));
  g_assert_true(says(lack_of_name, "It was {found} in [1911].", "It was found"));
  g_assert_true(says(lack_of_name, "Their son was {found} in [1911].", "Their son was found"));
  g_assert_false(says(lack_of_name, "This fort was {built} in [1911].", "This fort was built"));
  g_assert_false(says(lack_of_name, "There {were} riots in [1911].", "There were riots"));
}

/* What a relative clause without a pronoun is about. */
static void test_object(void) {
  const char *post = "He was sent to Oslo, a post he {held} until [1876].";
  g_assert_true(says(lack_of_object, post, "He held"));
  g_assert_true(says(lack_of_object, "The board acted on a survey it {commissioned} in [2005].", "It commissioned"));
  g_assert_false(says(lack_of_object, "The moon {rose} in [May].", "The moon rose"));
}

/* "Instead," says nothing by itself. */
static void test_openings(void) {
  g_assert_true(says(lack_is_felt, "Instead, the mill {burned} in [1908].", "Instead, the mill burned"));
}

/* What happened at another time than the date's. */
static void test_date(void) {
  const char *land = "Though land was sold in [1822], settlers {came} by |1814 from Aarn.";
  g_assert_true(says(lack_of_own_date, land, "Settlers came by 1814 from Aarn"));
  g_assert_false(says(lack_of_own_date, "The treaty of |1815 was {signed} in [May].", "The treaty of 1815 was signed"));
}

int main(int argc, char **argv) {
  g_test_init(&argc, &argv, NULL);
  g_test_add_func("/title/lack/speech", test_speech);
  g_test_add_func("/title/lack/passive", test_passive);
  g_test_add_func("/title/lack/fragments", test_fragments);
  g_test_add_func("/title/lack/names", test_names);
  g_test_add_func("/title/lack/object", test_object);
  g_test_add_func("/title/lack/openings", test_openings);
  g_test_add_func("/title/lack/date", test_date);
  return g_test_run();
}
