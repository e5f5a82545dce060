/* No title joins what its sentence does not join. */
#include "title/splice.h"

#include "unit/title/offered.h"

/* A clause ends where the next begins; what joins two stays. */
static void test_clauses(void) {
  const char *when = "In [1812], when Harland {became} a county, the district court was moved.";
  g_assert_true(offers(when, "Harland became a county"));
  g_assert_false(offers(when, "Harland became a county, the district court was moved"));
  const char *and = "Holt filed a complaint, and, on [2 May 1908], the court {dismissed} it.";
  g_assert_true(offers(and, "The court dismissed it"));
  g_assert_false(offers(and, "Holt filed a complaint, the court dismissed it"));
}

/* With an aside gone no two nouns stand side by side. */
static void test_asides(void) {
  const char *fled = "Under Sergeant Kast, the men fought, and in [May], they {fled} to the hills.";
  g_assert_true(offers(fled, "They fled to the hills"));
  g_assert_false(offers(fled, "Sergeant Kast they fled to the hills"));
}

/* A verb that has a subject gets no other. */
static void test_subjects(void) {
  g_assert_false(
      offers("Holt filed a complaint, and, on [2 May 1908], the court {dismissed} it.", "Holt dismissed it"));
  g_assert_true(
      offers("Holt filed a complaint and {dismissed} his clerk on [2 May 1908].", "Holt dismissed his clerk"));
}

/* What describes a noun, or stands for one, goes with it. */
static void test_described(void) {
  const char *bells = "The church lacked a spire, with a tower that housed three bells, {cast} in [1500].";
  g_assert_true(offers(bells, "Three bells were cast"));
  g_assert_false(offers(bells, "The church cast"));
  g_assert_true(says(candidate_is_spliced, "It {sank} in [2019], when its owner, who built it, died.",
                     "It sank who built it, died"));
  g_assert_true(says(candidate_is_spliced, "The fort, {built} in [1958], was sold and men left.",
                     "Built, was sold and men left"));
}

/* A verb is of the number of its subject, and a clause is over where another goes on. */
static void test_numbers(void) {
  const char *wall = "Verdicts on nine men, who died when a wall gave way, were {quashed} in [1991].";
  g_assert_true(says(candidate_is_spliced, wall, "A wall were quashed"));
  g_assert_true(says(candidate_is_spliced, wall, "A wall gave way, were quashed"));
  g_assert_false(says(candidate_is_spliced, wall, "Verdicts on nine men were quashed"));
  g_assert_true(
      offers("A group of inspectors came and were {expelled} in [1991].", "A group of inspectors were expelled"));
}

/* What is left out takes no clause with it that the rest belongs to, and leaves the comma between two. */
static void test_clauses_out(void) {
  const char *rain = "After rain, the snow fell in [1825], and {remained} on the ground.";
  g_assert_true(says(candidate_is_spliced, rain, "Rain and remained on the ground"));
  const char *trade = "While the town {grew} rapidly, from 3 to 9 in [1840], the trade did not grow.";
  g_assert_true(offers(trade, "While the town grew rapidly, the trade did not grow"));
  g_assert_true(says(candidate_is_spliced, trade, "The town grew rapidly, the trade did not grow"));
}

/* What hangs on what is left out. */
static void test_gap(void) {
  const char *law = "The law was {upheld} [last week], said Bill Caton, president of the union.";
  g_assert_true(says(candidate_is_spliced, law, "The law was upheld president of the union"));
  g_assert_false(says(candidate_is_spliced, law, "The law was upheld"));
}

/* Neither does a title stop before the word that its last one describes. */
static void test_next_word(void) {
  const char *moe = "Moe was {appointed} in [1928] to command the newly formed division.";
  g_assert_false(offers(moe, "Moe was appointed to command the newly"));
  g_assert_true(offers(moe, "Moe was appointed to command the newly formed division"));
}

/* A verb right behind a noun is that noun's, and who says something does not do it. */
static void test_nearest(void) {
  const char *inmate =
      "The High Court on Monday ruled in favor of a Georgia inmate {convicted} in [1987] of killing a woman.";
  g_assert_false(offers(inmate, "The High Court convicted of killing a woman"));
  g_assert_false(offers("Prosecutors say Foster, then a boy of ten, {broke} into the house in [1986].",
                        "Prosecutors broke into the house"));
  g_assert_true(offers("The firm was led by Ida Moe, who joined it in 1982, {became} its president in [1988] and was "
                       "elected to the council in 1990.",
                       "Ida Moe became its president"));
}

/* A gap does not follow what leads to it, nor a clause the middle of another. */
static void test_middles(void) {
  const char *plan = "According to the plan the owner laid out, the clerks {came} to the house on [2 May 1908].";
  g_assert_false(offers(plan, "The owner laid out, the clerks came to the house"));
  g_assert_true(offers(plan, "The clerks came to the house"));
}

int main(int argc, char **argv) {
  g_test_init(&argc, &argv, NULL);
  g_test_add_func("/title/splice/clauses", test_clauses);
  g_test_add_func("/title/splice/asides", test_asides);
  g_test_add_func("/title/splice/subjects", test_subjects);
  g_test_add_func("/title/splice/described", test_described);
  g_test_add_func("/title/splice/numbers", test_numbers);
  g_test_add_func("/title/splice/clauses-out", test_clauses_out);
  g_test_add_func("/title/splice/gap", test_gap);
  g_test_add_func("/title/splice/next-word", test_next_word);
  g_test_add_func("/title/splice/nearest", test_nearest);
  g_test_add_func("/title/splice/middles", test_middles);
  return g_test_run();
}
