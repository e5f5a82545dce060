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
  g_assert_false(offers("Lund, born in Brooklyn, Texas, {came} to Aarn in [May].", "Texas came to Aarn"));
  g_assert_false(offers("A tug broke two cables and {gave} up in [May].", "Two cables and gave up"));
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
  const char *johan = "The workers were {dismissed} in [1921], and Johan, who had borrowed money, fled.";
  g_assert_true(says(candidate_is_cut, johan, "The workers were dismissed, and Johan"));
  const char *rescued = "The troops {rescued} on [Thursday] two men.";
  g_assert_true(offers(rescued, "The troops rescued two men"));
  g_assert_false(offers(rescued, "The troops rescued"));
  const char *swim = "In [1921] the men {swam} for a span of half an hour.";
  g_assert_true(says(candidate_is_cut, swim, "The men swam for a span"));
  g_assert_true(offers(swim, "The men swam"));
  const char *ruled = "The judge {ruled} on [Wednesday] that the jury could not hear the case.";
  g_assert_true(says(candidate_is_cut, ruled, "The judge ruled"));
  g_assert_true(offers(ruled, "The judge ruled that the jury could not hear the case"));
  const char *sworn = "The mayor was {sworn} in on [2 May].";
  g_assert_true(offers(sworn, "The mayor was sworn in"));
  g_assert_false(offers(sworn, "The mayor was sworn"));
  const char *medal = "She was awarded the medal, was {elected} to the council in [1913] and left.";
  g_assert_true(says(candidate_is_cut, medal, "The medal, was elected to the council"));
  const char *talks = "Encouraged by the new pope, Innocent, talks of a treaty {failed} in [1353].";
  g_assert_true(offers(talks, "Talks of a treaty failed"));
  g_assert_false(offers(talks, "Innocent, talks of a treaty failed"));
}

/* What a verb says little without stays with it, over a date or an aside. */
static void test_needs(void) {
  g_assert_true(says(candidate_is_cut, "The ministry {ordered} the clerks to leave in [May].",
                     "The ministry ordered the clerks"));
  const char *law = "In [May] parliament {passed}, against the votes of the coast, a law.";
  g_assert_true(says(candidate_is_cut, law, "Parliament passed, against the votes of the coast"));
  g_assert_true(offers(law, "Parliament passed a law"));
  g_assert_true(says(candidate_is_cut, "The hall {opened} in [1911] its doors.", "The hall opened"));
  g_assert_false(says(candidate_is_cut, "When the war {ended} in [1911] the mill closed.", "The war ended"));
  g_assert_false(says(candidate_is_cut, "The mill {burned}, in [1911], with its church.", "The mill burned"));
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

/* A title does not begin with an aside, with a predicate or with a part of some, nor end before what two verbs share.
 */
static void test_begins(void) {
  const char *moe = "Moe, now retired, {testified} on [Monday] at the trial.";
  g_assert_false(offers(moe, "Now retired, testified at the trial"));
  g_assert_true(offers(moe, "Moe testified at the trial"));
  g_assert_false(offers("She turned to music, but was {shocked} by a death in [1893].", "Shocked by a death"));
  g_assert_false(offers("She was one of the few women {elected} to the council in [1925].",
                        "The few women were elected to the council"));
  g_assert_false(offers("Lund {issued} an order in [1903] barring firms from importing or selling arms.",
                        "Lund issued an order barring firms from importing"));
}

/* Nor with the subject of a verb whose adverb stands between, nor before a clause about its last noun. */
static void test_clauses(void) {
  g_assert_false(offers("Two men were {saved} on [Monday] after the Aurora rapidly sank in the bay.",
                        "Two men were saved after the Aurora"));
  g_assert_false(offers("Moe {said} on [Monday] that it was the worst storm he had seen.",
                        "Moe said that it was the worst storm"));
  g_assert_false(offers(
      "Holt {lost} on [Monday] an appeal to hide details of the cruel, harsh and degrading treatment of his men.",
      "Holt lost an appeal to hide details of the cruel, harsh"));
}

int main(int argc, char **argv) {
  g_test_init(&argc, &argv, NULL);
  g_test_add_func("/title/cut/phrases", test_phrases);
  g_test_add_func("/title/cut/parts", test_parts);
  g_test_add_func("/title/cut/ends", test_ends);
  g_test_add_func("/title/cut/needs", test_needs);
  g_test_add_func("/title/cut/antecedents", test_antecedents);
  g_test_add_func("/title/cut/begins", test_begins);
  g_test_add_func("/title/cut/clauses", test_clauses);
  return g_test_run();
}
