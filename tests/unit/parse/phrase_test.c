#include "parse/phrase.h"

#include <string.h>

enum { N = 6 };

/* "A b on May 3 c": tokens of one letter's width for each word here. */
static void tokens_of(Token *tokens) {
  static const char *const words[N] = {"shops", "closed", "on", "May", "3", "again"};
  gsize offset = 0;
  for (guint i = 0; i < N; i++) {
    tokens[i] = (Token){.offset = offset, .length = strlen(words[i])};
    token_describe(&tokens[i], words[i]);
    offset += tokens[i].length + 1;
  }
}

static void test_mark(void) {
  Token tokens[N];
  tokens_of(tokens);
  const Span spans[] = {{0, 2}, {16, 5}};
  phrase_mark(tokens, N, spans, G_N_ELEMENTS(spans));
  static const guint16 wanted[N] = {1, 0, 0, 2, 2, 0};
  for (guint i = 0; i < N; i++) {
    g_assert_cmpuint(tokens[i].phrase, ==, wanted[i]);
  }
}

static void test_join_and_part(void) {
  Token tokens[N], joined[N];
  guint first[N + 1];
  tokens_of(tokens);
  const Span span = {16, 5};
  phrase_mark(tokens, N, &span, 1);
  guint m = phrase_join(tokens, N, 9, joined, first);
  g_assert_cmpuint(m, ==, 5);
  g_assert_cmpuint(first[3], ==, 3);
  g_assert_cmpuint(first[4], ==, 5);
  g_assert_cmpuint(first[5], ==, N);
  g_assert_cmpuint(joined[3].tag, ==, 9);
  g_assert_cmpuint(joined[3].length, ==, 5);
  for (guint k = 0; k < m; k++) {
    joined[k].head = k == 1 ? -1 : 1;
    joined[k].label = (guint8)k;
  }
  joined[2].head = 3;
  phrase_part(joined, m, first, 77, tokens);
  g_assert_cmpint(tokens[1].head, ==, -1);
  g_assert_cmpint(tokens[2].head, ==, 4);
  g_assert_cmpint(tokens[3].head, ==, 4);
  g_assert_cmpuint(tokens[3].label, ==, 77);
  g_assert_cmpint(tokens[4].head, ==, 1);
  g_assert_cmpuint(tokens[4].label, ==, 3);
  g_assert_cmpint(tokens[5].head, ==, 1);
}

/* Two phrases side by side stay two; all dates are one word. */
static void test_neighbours(void) {
  Token tokens[N], joined[N];
  guint first[N + 1];
  tokens_of(tokens);
  const Span spans[] = {{16, 3}, {20, 1}};
  phrase_mark(tokens, N, spans, G_N_ELEMENTS(spans));
  g_assert_cmpuint(phrase_join(tokens, N, 9, joined, first), ==, N);
  g_assert_cmpuint(joined[3].word, ==, joined[4].word);
  g_assert_cmpuint(joined[3].word, !=, tokens[3].word);
}

int main(int argc, char **argv) {
  g_test_init(&argc, &argv, NULL);
  g_test_add_func("/extract/phrase/mark", test_mark);
  g_test_add_func("/extract/phrase/join-and-part", test_join_and_part);
  g_test_add_func("/extract/phrase/neighbours", test_neighbours);
  return g_test_run();
}
