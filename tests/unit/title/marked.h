/* marked.h -- a sentence whose date phrase stands in [brackets] and whose event in {braces}, as the source of titles.
 * Years behind a bar ("in |1911 and [1912]") are other date phrases. */
#ifndef TEST_TITLE_MARKED_H
#define TEST_TITLE_MARKED_H

#include <string.h>

#include "title/title.h"

typedef struct {
  char *text;
  GArray *tokens;
  Syntax *syntax;
  Clause *clause;
  TitleRequest ask;
} Marked;

/* Take the mark at text[at]; its bytes close up. */
static inline gsize marked_take(char *text, char mark) {
  char *at = strchr(text, mark);
  g_assert_nonnull(at);
  memmove(at, at + 1, strlen(at));
  return (gsize)(at - text);
}

static inline Marked marked_new(const char *marked) {
  Marked m = {.text = g_strdup(marked), .syntax = syntax_new("en")};
  bool date_first = strchr(marked, '[') < strchr(marked, '{');
  gsize open, close, head;
  if (date_first) {
    open = marked_take(m.text, '['), close = marked_take(m.text, ']');
    head = marked_take(m.text, '{'), marked_take(m.text, '}');
  } else {
    head = marked_take(m.text, '{'), marked_take(m.text, '}');
    open = marked_take(m.text, '['), close = marked_take(m.text, ']');
  }
  for (char *bar = m.text; (bar = strchr(bar, '|'));) {
    *bar = '\n'; /* white space */
  }
  m.tokens = g_array_new(FALSE, FALSE, sizeof(Token));
  token_split(m.syntax->lists, m.text, 0, strlen(m.text), m.tokens);
  m.ask = (TitleRequest){.first = -1};
  for (guint i = 0; i < m.tokens->len; i++) {
    Token *token = &g_array_index(m.tokens, Token, i);
    bool dated = token->offset >= open && token->offset < close;
    bool other = token->offset > 0 && m.text[token->offset - 1] == '\n';
    token->phrase = dated ? 1 : other ? (guint8)(i + 2) : 0;
    m.ask.first = dated && m.ask.first < 0 ? (gint32)i : m.ask.first;
    m.ask.last = dated ? (gint32)i : m.ask.last;
    m.ask.head = token->offset <= head ? (gint32)i : m.ask.head;
  }
  syntax_tag(m.syntax, (Token *)m.tokens->data, m.tokens->len);
  m.clause = clause_new(m.syntax, m.text, (Token *)m.tokens->data, m.tokens->len);
  m.ask.clause = m.clause;
  return m;
}

static inline void marked_clear(Marked *m) {
  clause_free(m->clause);
  syntax_free(m->syntax);
  g_array_unref(m->tokens);
  g_free(m->text);
}

static inline gint32 marked_token(const Marked *m, const char *word) {
  gint32 i = 0;
  while (strncmp(m->text + m->clause->tokens[i].offset, word, strlen(word)) != 0) {
    i++;
    g_assert_cmpint(i, <, m->clause->n);
  }
  return i;
}

#endif
