#include "text/token.h"

#include <string.h>

#include "lang/lang.h"
#include "text/truecase.h"

static GArray *tokens_of(const char *text) {
  gsize len;
  const char *words = lang_resource("lang/en/event_words.txt", &len);
  WordLists *lists = word_lists_new(words, len);
  GArray *tokens = g_array_new(FALSE, FALSE, sizeof(Token));
  token_split(lists, text, 0, strlen(text), tokens);
  word_lists_free(lists);
  return tokens;
}

static void expect(const char *text, const char *wanted) {
  g_autoptr(GArray) tokens = tokens_of(text);
  g_autoptr(GString) got = g_string_new(NULL);
  for (guint i = 0; i < tokens->len; i++) {
    const Token *token = &g_array_index(tokens, Token, i);
    g_string_append_printf(got, "%s%.*s", i ? "|" : "", (int)token->length, text + token->offset);
  }
  g_assert_cmpstr(got->str, ==, wanted);
}

static void test_split(void) {
  expect("Iran didn't pay $3,000.", "Iran|did|n't|pay|$3,000|.");
  expect("“It’s Lund’s,” she said—twice.", "“|It|’s|Lund|’s|,|”|she|said|—|twice|.");
  expect("The drone-striking U.S. (again) at 5:30 p.m.", "The|drone-striking|U.S.|(|again|)|at|5:30|p.m.");
  expect("the workers' pay, Oct. 3", "the|workers|'|pay|,|Oct.|3");
}

static void test_truecase(void) {
  g_autoptr(GArray) tokens = tokens_of("Ruiz saw Lund. Trees saw Ruiz and trees. Lots fell.");
  Token *token = (Token *)tokens->data;
  g_autoptr(Truecase) truecase = truecase_new();
  truecase_add(truecase, token, 4);
  truecase_add(truecase, token + 4, 6);
  truecase_add(truecase, token + 10, 3);
  truecase_apply(truecase, token, 4);
  truecase_apply(truecase, token + 4, 6);
  truecase_apply(truecase, token + 10, 3);
  g_assert_cmpint(token[0].casing, ==, CASE_NAME);
  g_assert_cmpint(token[4].casing, ==, CASE_LOWER);
  g_assert_cmpint(token[10].casing, ==, CASE_START);
}

int main(int argc, char **argv) {
  g_test_init(&argc, &argv, NULL);
  g_test_add_func("/token/split", test_split);
  g_test_add_func("/token/truecase", test_truecase);
  return g_test_run();
}
