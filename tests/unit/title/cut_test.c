/* No title begins or ends in the middle of what its sentence says. */
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
  g_assert_true(offers("After Oman {left} in [May], others came.", "Oman left"));
}

/* A list and a pair are whole. */
static void test_parts(void) {
  const char *trial = "A mayor and four clerks {went} on trial in [1911].";
  g_assert_true(offers(trial, "A mayor and four clerks went on trial"));
  g_assert_false(offers(trial, "Four clerks went on trial"));
  const char *road = "A road {opened} between Vessen and Aarn in [1911].";
  g_assert_true(says(candidate_is_cut, road, "A road opened between Vessen"));
  g_assert_false(says(candidate_is_cut, road, "A road opened between Vessen and Aarn"));
}

/* No run ends in the middle of a clause or before an object; none begins with what is left of another. */
static void test_ends(void) {
  const char *when = "The war {began} in [1340] when the king, Edward, claimed the throne.";
  g_assert_true(offers(when, "The war began"));
  g_assert_false(offers(when, "The war began when the king"));
  const char *rescued = "The troops {rescued} on [Thursday] two men.";
  g_assert_true(offers(rescued, "The troops rescued two men"));
  g_assert_false(offers(rescued, "The troops rescued"));
  const char *sworn = "The mayor was {sworn} in on [2 May].";
  g_assert_true(offers(sworn, "The mayor was sworn in"));
  g_assert_false(offers(sworn, "The mayor was sworn"));
  const char *talks = "Encouraged by the new pope, Innocent, talks of a treaty {failed} in [1353].";
  g_assert_true(offers(talks, "Talks of a treaty failed"));
  g_assert_false(offers(talks, "Innocent, talks of a treaty failed"));
}

int main(int argc, char **argv) {
  g_test_init(&argc, &argv, NULL);
  g_test_add_func("/title/cut/phrases", test_phrases);
  g_test_add_func("/title/cut/parts", test_parts);
  g_test_add_func("/title/cut/ends", test_ends);
  return g_test_run();
}
