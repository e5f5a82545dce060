/* No title begins in the middle of what its sentence says. */
#include "title/cut.h"

#include "unit/title/offered.h"

/* What a preposition or another verb governs is nobody's subject. */
static void test_phrases(void) {
  g_assert_false(
      offers("A dispute between settlers and mountain tribes {erupted} in [1832].", "Mountain tribes erupted"));
  g_assert_true(offers("A dispute between settlers and mountain tribes {erupted} in [1832].",
                       "A dispute between settlers and mountain tribes erupted"));
  g_assert_false(offers("Plans to replace the cables {failed} in [1832].", "The cables failed"));
  g_assert_false(offers("The fort at North Harbour {fell} in [1832].", "North Harbour fell"));
  g_assert_false(offers("The treaty that ended the war was {signed} in [May].", "The war was signed"));
  g_assert_false(offers("The minister of Oman {resigned} in [May].", "Oman resigned"));
  g_assert_false(offers("A jury in Miami, Florida {indicted} him in [May].", "Florida indicted him"));
  g_assert_false(offers("Lund, born in Brooklyn, Texas, {came} to Aarn in [May].", "Texas came to Aarn"));
  g_assert_false(offers("A tug broke two cables and {gave} up in [May].", "Two cables and gave up"));
  g_assert_true(offers("After Oman {left} in [May], others came.", "Oman left"));
}

/* A list is whole. */
static void test_parts(void) {
  const char *trial = "A mayor and four clerks {went} on trial in [1911].";
  g_assert_true(offers(trial, "A mayor and four clerks went on trial"));
  g_assert_false(offers(trial, "Four clerks went on trial"));
  const char *died = "Clement and Sarah {died} at Franklin in [1872].";
  g_assert_true(offers(died, "Clement and Sarah died at Franklin"));
  g_assert_false(offers(died, "Sarah died at Franklin"));
}

/* A relative clause tells of the noun before it. */
static void test_antecedents(void) {
  const char *bank = "In Aarn a bank, which Holt {bought} for nine million in [1902], failed.";
  g_assert_true(says(candidate_is_cut, bank, "Holt bought for nine million"));
  g_assert_false(says(candidate_is_cut, bank, "Holt bought a bank for nine million"));
  const char *moen = "Lord Moen, whose brother {fled} in [1715], sold the house.";
  g_assert_true(says(candidate_is_cut, moen, "Brother fled"));
  g_assert_false(says(candidate_is_cut, moen, "Lord Moen's brother fled"));
  g_assert_true(offers("A map of the town, which the guild had {asked} for in [1816], was lost.",
                       "The guild had asked for the town"));
}

/* A title does not begin with an aside, with a predicate or with a part of some, nor with what is left of another. */
static void test_begins(void) {
  const char *moe = "Moe, now retired, {testified} on [Monday] at the trial.";
  g_assert_false(offers(moe, "Now retired, testified at the trial"));
  g_assert_true(offers(moe, "Moe testified at the trial"));
  g_assert_false(offers("She turned to music, but was {shocked} by a death in [1893].", "Shocked by a death"));
  g_assert_false(offers("She was one of the few women {elected} to the council in [1925].",
                        "The few women were elected to the council"));
  const char *medal = "She was awarded the medal, was {elected} to the council in [1913] and left.";
  g_assert_true(says(candidate_is_cut, medal, "The medal, was elected to the council"));
  const char *talks = "Encouraged by the new pope, Innocent, talks of a treaty {failed} in [1353].";
  g_assert_true(offers(talks, "Talks of a treaty failed"));
  g_assert_false(offers(talks, "Innocent, talks of a treaty failed"));
}

int main(int argc, char **argv) {
  g_test_init(&argc, &argv, NULL);
  g_test_add_func("/title/cut/phrases", test_phrases);
  g_test_add_func("/title/cut/parts", test_parts);
  g_test_add_func("/title/cut/antecedents", test_antecedents);
  g_test_add_func("/title/cut/begins", test_begins);
  return g_test_run();
}
