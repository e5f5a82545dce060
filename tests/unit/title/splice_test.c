/* No title joins what its sentence does not join. */
#include "title/splice.h"

#include "unit/title/offered.h"

/* What a preposition or another verb governs is nobody's subject. */
static void test_phrases(void) {
  g_assert_false(
      offers("A dispute between settlers and mountain tribes {erupted} in [1832].", "Mountain tribes erupted"));
  g_assert_true(offers("A dispute between settlers and mountain tribes {erupted} in [1832].",
                       "A dispute between settlers and mountain tribes erupted"));
  g_assert_false(offers("Plans to replace the cables {failed} in [1832].", "The cables failed"));
  g_assert_false(offers("The fort at North Harbour {fell} in [1832].", "North Harbour fell"));
}

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
  g_test_add_func("/title/splice/phrases", test_phrases);
  g_test_add_func("/title/splice/clauses", test_clauses);
  g_test_add_func("/title/splice/asides", test_asides);
  g_test_add_func("/title/splice/subjects", test_subjects);
  g_test_add_func("/title/splice/ends", test_ends);
  return g_test_run();
}
