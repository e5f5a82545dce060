/* The way from a date phrase up to what it may date. */
#include "event/datescene.h"

#include <string.h>

/* How `word` stands to the phrase in [brackets], which is parsed word by word. */
static SignClimb climb_of(const char *marked, const char *word) {
  gsize open = strcspn(marked, "["), close = strcspn(marked, "]") - 1;
  g_autofree char *plain =
      g_strdup_printf("%.*s%.*s%s", (int)open, marked, (int)(close - open), marked + open + 1, marked + close + 2);
  Syntax *syntax = syntax_new("en");
  g_autoptr(GArray) tokens = g_array_new(FALSE, FALSE, sizeof(Token));
  token_split(syntax->lists, plain, 0, strlen(plain), tokens);
  DatePhrase phrase = {.first = -1, .last = -1, .unit = UNIT_IS_YEAR};
  gint32 at = -1;
  for (guint i = 0; i < tokens->len; i++) {
    const Token *token = &g_array_index(tokens, Token, i);
    if (token->offset >= open && token->offset < close) {
      phrase.first = phrase.first < 0 ? (gint32)i : phrase.first;
      phrase.last = (gint32)i;
    }
    at = strncmp(plain + token->offset, word, strlen(word)) == 0 ? (gint32)i : at;
  }
  g_assert_cmpint(at, >=, 0);
  syntax_tag(syntax, (Token *)tokens->data, tokens->len);
  Clause *clause = clause_new(syntax, plain, (Token *)tokens->data, tokens->len);
  DateScene scene = {.clause = clause, .phrase = &phrase, .first = phrase.first, .last = phrase.last};
  datescene_open(&scene);
  SignClimb climb = scene.climb[at];
  datescene_close(&scene);
  clause_free(clause);
  syntax_free(syntax);
  return climb;
}

/* The mark at the end of a phrase may hang on the verb, though the phrase does not. */
static void test_marks(void) {
  g_assert_cmpint(climb_of("The fire in [May, 1903,] ruined them.", "fire"), ==, CLIMB_DIRECT);
  g_assert_cmpint(climb_of("The fire in [May, 1903,] ruined them.", "ruined"), ==, CLIMB_SECOND);
  g_assert_cmpint(climb_of("The owners left after the fire of [1903,] and the mill closed.", "fire"), ==, CLIMB_DIRECT);
  g_assert_cmpint(climb_of("The owners left after the fire of [1903,] and the mill closed.", "mill"), ==, CLIMB_NONE);
}

int main(int argc, char **argv) {
  g_test_init(&argc, &argv, NULL);
  g_test_add_func("/datescene/marks", test_marks);
  return g_test_run();
}
