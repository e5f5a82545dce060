/* The runs of a sentence that may be its title. */
#include "title/candidate.h"

#include "unit/title/marked.h"

/* All of them, in order, with bars between. */
static void expect(const char *text, const char *wanted) {
  Marked m = marked_new(text);
  TitleSource source = source_new(&m.ask);
  g_autoptr(GArray) all = candidates_of(&source);
  g_autoptr(GString) found = g_string_new(NULL);
  for (guint i = 0; i < all->len; i++) {
    const TitleCandidate *t = &g_array_index(all, TitleCandidate, i);
    g_string_append(found, i ? "|" : "");
    for (gint32 k = candidate_opens(t), n = 0; k <= t->last; k++) {
      const Token *token = &m.clause->tokens[k];
      if (candidate_holds(&source, t, k)) {
        g_string_append_printf(found, "%s%.*s", n++ ? " " : "", (int)token->length, m.text + token->offset);
      }
    }
  }
  g_assert_cmpstr(found->str, ==, wanted);
  source_clear(&source);
  marked_clear(&m);
}

static void test_runs(void) {
  expect("The mill closed and {burned} in [1911].", "The mill closed and burned|The mill burned");
  expect("Great {fire} in [1911].", "Great fire");
}

/* A verb that opens a title goes as soon as one title does without, and stays where none does. */
static void test_subjectless(void) {
  expect("Won the {cup} in [1911].", "the cup");
  expect("{Won} the cup in [1911].", "Won the cup");
}

int main(int argc, char **argv) {
  g_test_init(&argc, &argv, NULL);
  g_test_add_func("/title/candidate/runs", test_runs);
  g_test_add_func("/title/candidate/subjectless", test_subjectless);
  return g_test_run();
}
