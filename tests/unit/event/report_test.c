/* What a news text tells first: which sentence that is, and whether it tells what has happened. */
#include "event/report.h"

#include <string.h>

#include "timex/timex.h"

/* The word that the first sentence tells of; NULL: it is no lead. */
static char *lead_of(const char *text) {
  Syntax *syntax = syntax_new("en");
  g_autoptr(Document) document = document_new("a.txt", text, strlen(text));
  g_autoptr(GArray) timexes = timex_array_new();
  g_autoptr(TaggedText) tagged = tagged_text_new(syntax, document, timexes);
  gint32 sentence = report_sentence(tagged), head = -1;
  char *word = NULL;
  if (sentence >= 0) {
    guint n;
    Token *tokens = tagged_text_sentence(tagged, (guint)sentence, &n);
    g_autoptr(Clause) clause = clause_new(syntax, text, tokens, n);
    head = report_head(clause);
    word = head < 0 ? NULL : g_strndup(text + clause->tokens[head].offset, clause->tokens[head].length);
  }
  g_clear_pointer(&tagged, tagged_text_free);
  syntax_free(syntax);
  return word;
}

static void expect(const char *text, const char *wanted) {
  g_autofree char *word = lead_of(text);
  g_test_message("%s", text);
  g_assert_cmpstr(word, ==, wanted);
}

static void test_happened(void) {
  expect("A fire destroyed the old mill at Voss.", "destroyed");
  expect("Mill burns\n\nA fire destroyed the old mill at Voss.", "destroyed");
  expect("The old mill was sold to the bank.", "sold");
  expect("The council has approved a new bridge.", "approved");
}

static void test_other(void) {
  expect("A fire may have destroyed the old mill.", NULL);
  expect("The council will approve the new bridge.", NULL);
  expect("The council did not approve the bridge.", NULL);
  expect("The council plans to approve the bridge.", NULL);
  expect("The mayor said that the mill was sold.", NULL);
  expect("The mill was the oldest of the valley.", NULL);
  expect("She resigned from the council of Voss.", NULL);
  expect("A rifle found near the mill may help the police.", NULL);
  expect("Mill burns", NULL);
}

int main(int argc, char **argv) {
  g_test_init(&argc, &argv, NULL);
  g_test_add_func("/report/happened", test_happened);
  g_test_add_func("/report/other", test_other);
  return g_test_run();
}
