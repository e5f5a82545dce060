#include "event/story.h"

#include <string.h>

#include "parse/syntax.h"

typedef struct {
  Syntax *syntax;
  GArray *tokens;
  Clause *clause;
} Sentence;

static Sentence sentence(const char *text) {
  Sentence s = {syntax_new("en"), g_array_new(FALSE, FALSE, sizeof(Token)), NULL};
  token_split(s.syntax->lists, text, 0, strlen(text), s.tokens);
  syntax_tag(s.syntax, (Token *)s.tokens->data, s.tokens->len);
  s.clause = clause_new(s.syntax, text, (Token *)s.tokens->data, s.tokens->len);
  return s;
}

static void sentence_clear(Sentence *s) {
  clause_free(s->clause);
  g_array_unref(s->tokens);
  syntax_free(s->syntax);
}

static void test_told(void) {
  Sentence first = sentence("The harbour opened early."), again = sentence("The harbours were opened slowly.");
  g_autoptr(Story) story = story_new();
  story_add_event(story, first.clause, 2, "1901-05-03");
  g_assert_false(story_has_date(story, "1901-05-03")); /* the sentence is not over */
  g_assert_true(story_shares_head(story, first.clause, 2));
  story_end_sentence(story, first.clause);
  g_assert_cmpuint(story_sentences(story), ==, 1);
  g_assert_true(story_has_date(story, "1901-05-03"));
  g_assert_false(story_has_date(story, "1901-05"));
  g_assert_true(story_has_year(story, "1901-05"));
  g_assert_false(story_has_year(story, "1902"));
  g_assert_true(story_has_head(story, again.clause, 3));
  g_assert_true(story_has_head_in_year(story, again.clause, 3, "1901"));
  g_assert_false(story_has_head_in_year(story, again.clause, 3, "1902"));
  g_assert_false(story_shares_head(story, again.clause, 3));
  sentence_clear(&first);
  sentence_clear(&again);
}

/* Of "harbours", "opened" and "slowly" two were told on that day. */
static void test_share(void) {
  Sentence first = sentence("The harbour opened early."), again = sentence("The harbours were opened slowly.");
  g_autoptr(Story) story = story_new();
  story_add_event(story, first.clause, 2, "1901");
  story_end_sentence(story, first.clause);
  g_assert_cmpuint(story_share(story, again.clause, "1901"), ==, 66);
  g_assert_cmpuint(story_share(story, again.clause, "1902"), ==, 0);
  sentence_clear(&first);
  sentence_clear(&again);
}

static void test_trade(void) {
  Sentence of_trade = sentence("The shares of the company fell."), other = sentence("The harbours were opened slowly.");
  g_autoptr(Story) story = story_new();
  g_assert_cmpuint(story_trade(story, of_trade.clause), ==, 1000 / 7);
  story_end_sentence(story, of_trade.clause);
  g_assert_cmpuint(story_trade(story, other.clause), ==, 1000 / 13);
  sentence_clear(&of_trade);
  sentence_clear(&other);
}

int main(int argc, char **argv) {
  g_test_init(&argc, &argv, NULL);
  g_test_add_func("/story/told", test_told);
  g_test_add_func("/story/share", test_share);
  g_test_add_func("/story/trade", test_trade);
  return g_test_run();
}
