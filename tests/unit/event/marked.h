/* marked.h -- a sentence, parsed, with its date phrase in [brackets]. */
#ifndef DATELINE_TESTS_EVENT_MARKED_H
#define DATELINE_TESTS_EVENT_MARKED_H

#include <string.h>

#include "event/governor.h"

typedef struct {
  char *text; /* without the brackets */
  Syntax *syntax;
  GArray *tokens;
  Clause *clause;
  DatePhrase phrase; /* of a year */
} Marked;

static inline Marked marked_new(const char *text) {
  gsize open = strcspn(text, "["), close = strcspn(text, "]") - 1;
  Marked marked = {.syntax = syntax_new("en"), .tokens = g_array_new(FALSE, FALSE, sizeof(Token))};
  marked.text = g_strdup_printf("%.*s%.*s%s", (int)open, text, (int)(close - open), text + open + 1, text + close + 2);
  marked.phrase = (DatePhrase){.first = -1, .last = -1, .unit = UNIT_IS_YEAR};
  token_split(marked.syntax->lists, marked.text, 0, strlen(marked.text), marked.tokens);
  for (guint i = 0; i < marked.tokens->len; i++) {
    Token *token = &g_array_index(marked.tokens, Token, i);
    token->phrase = token->offset >= open && token->offset < close;
    if (token->phrase) {
      marked.phrase.first = marked.phrase.first < 0 ? (gint32)i : marked.phrase.first;
      marked.phrase.last = (gint32)i;
    }
  }
  syntax_tag(marked.syntax, (Token *)marked.tokens->data, marked.tokens->len);
  marked.clause = clause_new(marked.syntax, marked.text, (Token *)marked.tokens->data, marked.tokens->len);
  return marked;
}

static inline void marked_clear(Marked *marked) {
  clause_free(marked->clause);
  g_array_unref(marked->tokens);
  syntax_free(marked->syntax);
  g_free(marked->text);
}

/* The last token that begins so; it must be there. */
static inline gint32 marked_find(const Marked *marked, const char *word) {
  gint32 at = -1;
  for (gint32 i = 0; i < marked->clause->n; i++) {
    at = g_str_has_prefix(marked->text + marked->clause->tokens[i].offset, word) ? i : at;
  }
  g_assert_cmpint(at, >=, 0);
  return at;
}

#endif
