/* The way from a date phrase up to what it may date. */
#include "event/datescene.h"

#include "unit/event/marked.h"

/* How `word` stands to the phrase in [brackets]. */
static GovernorClimb climb_of(const char *text, const char *word) {
  Marked marked = marked_new(text);
  const DatePhrase *phrase = &marked.phrase;
  DateScene scene = {.clause = marked.clause, .phrase = phrase, .first = phrase->first, .last = phrase->last};
  datescene_open(&scene);
  GovernorClimb climb = scene.climb[marked_find(&marked, word)];
  datescene_close(&scene);
  marked_clear(&marked);
  return climb;
}

/* The way goes up from the last token of the phrase, whatever tokens come before it. */
static void test_climb(void) {
  g_assert_cmpint(climb_of("The fire of [May 3, 1903] ruined them.", "fire"), ==, CLIMB_DIRECT);
  g_assert_cmpint(climb_of("The fire of [May 3, 1903] ruined them.", "ruined"), ==, CLIMB_SECOND);
  g_assert_cmpint(climb_of("The mill closed, and the owners left in [1903].", "left"), ==, CLIMB_DIRECT);
  g_assert_cmpint(climb_of("The mill closed, and the owners left in [1903].", "closed"), ==, CLIMB_SECOND);
  g_assert_cmpint(climb_of("The mill closed, and the owners left in [1903].", "mill"), ==, CLIMB_NONE);
}

/* "when" after a date opens a clause of the date's own, but not where the next sentence begins with it. */
static void test_when(void) {
  Marked marked = marked_new("The mill closed in [May] when it burned");
  const DatePhrase *phrase = &marked.phrase;
  for (gint32 n = phrase->last + 1; n <= phrase->last + 2; n++) {
    Clause *clause = clause_new(marked.syntax, marked.text, (Token *)marked.tokens->data, (guint)n);
    DateScene scene = {.clause = clause, .phrase = phrase, .first = phrase->first, .last = phrase->last};
    datescene_open(&scene);
    g_assert_cmpint(scene.when, ==, n > phrase->last + 1);
    datescene_close(&scene);
    clause_free(clause);
  }
  marked_clear(&marked);
}

/* What leads to the phrase begins with this word; NULL: nothing leads to it. */
static void check_lead(const char *text, const char *word) {
  Marked marked = marked_new(text);
  gint32 first = marked.phrase.first, lead = datescene_lead(marked.clause, first);
  g_assert_cmpint(lead, ==, word ? marked_find(&marked, word) : first);
  marked_clear(&marked);
}

/* The phrase opens, or closes before, a clause whose verb is this word; NULL: none. */
static void check_joined(const char *text, bool closes, const char *word) {
  Marked marked = marked_new(text);
  const DatePhrase *phrase = &marked.phrase;
  DateScene scene = {.clause = marked.clause, .phrase = phrase, .first = phrase->first, .last = phrase->last};
  datescene_open(&scene);
  g_assert_cmpint(closes ? scene.closes : scene.opens, ==, word ? marked_find(&marked, word) : -1);
  datescene_close(&scene);
  marked_clear(&marked);
}

static void test_opens(void) {
  check_joined("Lund left in 1870 and in [1877] the old mill was sold.", false, "was");
  check_joined("Lund won, although [eight years later] he lost.", false, "lost");
  check_joined("Lund left in 1870 and in [1877].", false, NULL);
  check_joined("Lund left and sold the mill in [1877].", false, NULL);
  check_joined("In [1877] the mill was sold.", false, NULL);
}

static void test_closes(void) {
  check_joined("Lund left in [1870] and the old mill was sold.", true, "was");
  check_joined("Lund left in [1870], but soon he came back.", true, NULL);
  check_joined("Lund left in [1870] and 1877.", true, NULL);
}

static void test_lead(void) {
  check_lead("She ran the school, starting in [1903].", "starting");
  check_lead("The school was starting in [1903] to grow.", NULL);
  check_lead("He drove a van during the period commencing from [1903] to 1905.", "during");
  check_lead("They broke in after the hours of [1903].", "after");
  check_lead("He drove a van for two years before [1903].", NULL);
  check_lead("The mill closed in [1903].", NULL);
}

int main(int argc, char **argv) {
  g_test_init(&argc, &argv, NULL);
  g_test_add_func("/datescene/climb", test_climb);
  g_test_add_func("/datescene/when", test_when);
  g_test_add_func("/datescene/opens", test_opens);
  g_test_add_func("/datescene/closes", test_closes);
  g_test_add_func("/datescene/lead", test_lead);
  return g_test_run();
}
