/* No title ends before its sentence has said what it begins to say. */
#include "title/short.h"

#include "unit/title/offered.h"

/* A pair is whole. */
static void test_pairs(void) {
  const char *road = "A road {opened} between Vessen and Aarn in [1911].";
  g_assert_true(says(candidate_falls_short, road, "A road opened between Vessen"));
  g_assert_false(says(candidate_falls_short, road, "A road opened between Vessen and Aarn"));
}

/* No run ends in the middle of a clause or before an object. */
static void test_ends(void) {
  const char *when = "The war {began} in [1340] when the king, Edward, claimed the throne.";
  g_assert_true(offers(when, "The war began"));
  g_assert_false(offers(when, "The war began when the king"));
  const char *johan = "The workers were {dismissed} in [1921], and Johan, who had borrowed money, fled.";
  g_assert_true(says(candidate_falls_short, johan, "The workers were dismissed, and Johan"));
  const char *rescued = "The troops {rescued} on [Thursday] two men.";
  g_assert_true(offers(rescued, "The troops rescued two men"));
  g_assert_false(offers(rescued, "The troops rescued"));
  const char *swim = "In [1921] the men {swam} for a span of half an hour.";
  g_assert_true(says(candidate_falls_short, swim, "The men swam for a span"));
  g_assert_true(offers(swim, "The men swam"));
  const char *ruled = "The judge {ruled} on [Wednesday] that the jury could not hear the case.";
  g_assert_true(says(candidate_falls_short, ruled, "The judge ruled"));
  g_assert_true(offers(ruled, "The judge ruled that the jury could not hear the case"));
  const char *sworn = "The mayor was {sworn} in on [2 May].";
  g_assert_true(offers(sworn, "The mayor was sworn in"));
  g_assert_false(offers(sworn, "The mayor was sworn"));
}

/* What a verb says little without stays with it, over a date or an aside. */
static void test_needs(void) {
  g_assert_true(says(candidate_falls_short, "The ministry {ordered} the clerks to leave in [May].",
                     "The ministry ordered the clerks"));
  const char *law = "In [May] parliament {passed}, against the votes of the coast, a law.";
  g_assert_true(says(candidate_falls_short, law, "Parliament passed, against the votes of the coast"));
  g_assert_true(offers(law, "Parliament passed a law"));
  g_assert_true(says(candidate_falls_short, "The hall {opened} in [1911] its doors.", "The hall opened"));
  g_assert_false(says(candidate_falls_short, "When the war {ended} in [1911] the mill closed.", "The war ended"));
  g_assert_false(says(candidate_falls_short, "The mill {burned}, in [1911], with its church.", "The mill burned"));
}

/* Nor before the verb of a clause that it opens, over an adverb, a clause about its last noun, or what two verbs share.
 */
static void test_clauses(void) {
  g_assert_false(offers("Two men were {saved} on [Monday] after the Aurora rapidly sank in the bay.",
                        "Two men were saved after the Aurora"));
  g_assert_false(offers("Moe {said} on [Monday] that it was the worst storm he had seen.",
                        "Moe said that it was the worst storm"));
  g_assert_false(offers(
      "Holt {lost} on [Monday] an appeal to hide details of the cruel, harsh and degrading treatment of his men.",
      "Holt lost an appeal to hide details of the cruel, harsh"));
  g_assert_false(offers("Lund {issued} an order in [1903] barring firms from importing or selling arms.",
                        "Lund issued an order barring firms from importing"));
}

int main(int argc, char **argv) {
  g_test_init(&argc, &argv, NULL);
  g_test_add_func("/title/short/pairs", test_pairs);
  g_test_add_func("/title/short/ends", test_ends);
  g_test_add_func("/title/short/needs", test_needs);
  g_test_add_func("/title/short/clauses", test_clauses);
  return g_test_run();
}
