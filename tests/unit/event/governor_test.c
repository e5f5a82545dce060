/* Which word a date belongs to, by the shipped weights. */
#include "event/governor.h"

#include <math.h>
#include <string.h>

/* The word that the phrase in [brackets] dates. */
static char *head_of(const char *marked) {
  gsize open = strcspn(marked, "["), close = strcspn(marked, "]") - 1;
  g_autofree char *plain =
      g_strdup_printf("%.*s%.*s%s", (int)open, marked, (int)(close - open), marked + open + 1, marked + close + 2);
  Syntax *syntax = syntax_new("en");
  g_autoptr(GArray) tokens = g_array_new(FALSE, FALSE, sizeof(Token));
  token_split(syntax->lists, plain, 0, strlen(plain), tokens);
  DatePhrase phrase = {.first = -1, .last = -1, .unit = UNIT_IS_YEAR};
  for (guint i = 0; i < tokens->len; i++) {
    Token *token = &g_array_index(tokens, Token, i);
    token->phrase = token->offset >= open && token->offset < close;
    if (token->phrase) {
      phrase.first = phrase.first < 0 ? (gint32)i : phrase.first;
      phrase.last = (gint32)i;
    }
  }
  syntax_tag(syntax, (Token *)tokens->data, tokens->len);
  g_autoptr(Clause) clause = clause_new(syntax, plain, (Token *)tokens->data, tokens->len);
  SignWeights weights = signs_load("en");
  gint32 head = governor_find(&weights, clause, &phrase);
  g_autoptr(GArray) candidates = governor_candidates(clause, &phrase);
  double sum = 0, sure = governor_sure(&weights, clause, &phrase, head);
  for (guint i = 0; i < candidates->len; i++) {
    double other = governor_sure(&weights, clause, &phrase, g_array_index(candidates, Candidate, i).token);
    g_assert_true(other <= sure);
    sum += other;
  }
  g_assert_true(candidates->len == 0 || fabs(sum - 1) < 0.001);
  char *word = head < 0 ? NULL : g_strndup(plain + clause->tokens[head].offset, clause->tokens[head].length);
  g_clear_pointer(&clause, clause_free);
  syntax_free(syntax);
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
}

static void test_lines(void) {
  expect("Last tram to the harbour ([1958])", "tram");
  expect("Highest point: [1958]", "point");
  expect("[1958]", NULL);
}

int main(int argc, char **argv) {
  g_test_init(&argc, &argv, NULL);
  g_test_add_func("/governor/clauses", test_clauses);
  g_test_add_func("/governor/lines", test_lines);
  return g_test_run();
}
