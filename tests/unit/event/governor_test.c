/* Which word a date belongs to, by the shipped weights. */
#include "event/governor.h"
#include "event/governorcandidate.h"

#include <math.h>

#include "unit/event/marked.h"

/* The word that the phrase in [brackets] dates. */
static char *head_of(const char *text) {
  Marked marked = marked_new(text);
  GovernorWeights weights = governorfeatures_load("en");
  gint32 head = governor_find(&weights, marked.clause, &marked.phrase);
  g_autoptr(GArray) candidates = governor_candidates(marked.clause, &marked.phrase);
  double sum = 0, sure = governor_sure(&weights, marked.clause, &marked.phrase, head);
  for (guint i = 0; i < candidates->len; i++) {
    gint32 token = g_array_index(candidates, Candidate, i).token;
    double other = governor_sure(&weights, marked.clause, &marked.phrase, token);
    g_assert_true(other <= sure);
    sum += other;
  }
  g_assert_true(candidates->len == 0 || fabs(sum - 1) < 0.001);
  const Token *token = head < 0 ? NULL : &marked.clause->tokens[head];
  char *word = token ? g_strndup(marked.text + token->offset, token->length) : NULL;
  marked_clear(&marked);
  return word;
}

static void expect(const char *marked, const char *head) {
  g_autofree char *word = head_of(marked);
  g_assert_cmpstr(word, ==, head);
}

static void test_clauses(void) {
  expect("The council approved the new bridge in [1903].", "approved");
  expect("In [1903], the old mill, which stood by the river, closed.", "closed");
  expect("The mill, which was built in [1903], made paper.", "built");
  expect("After the fire of [1903] the owners left.", "fire");
  expect("Dahl was elected for the Liberals and was minister of trade in [1950].", "minister");
}

/* What opens a sentence leads to the clause behind its comma. */
static void test_leading(void) {
  expect("In a telephone interview on [Sunday], she put the blame on the firm.", "put");
  expect("At a meeting on [2 May 1903], the owners sold the mill.", "sold");
}

static void test_lines(void) {
  expect("Last tram to the harbour ([1958])", "tram");
  expect("Highest point: [1958]", "point");
  expect("[1958]", NULL);
}

int main(int argc, char **argv) {
  g_test_init(&argc, &argv, NULL);
  g_test_add_func("/governor/clauses", test_clauses);
  g_test_add_func("/governor/leading", test_leading);
  g_test_add_func("/governor/lines", test_lines);
  return g_test_run();
}
