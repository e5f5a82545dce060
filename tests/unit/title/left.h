/* left.h -- the words of a marked sentence that are not gone. */
#ifndef DATELINE_TESTS_TITLE_LEFT_H
#define DATELINE_TESTS_TITLE_LEFT_H

#include "unit/title/marked.h"

/* What is left of the sentence when what is never printed has gone. */
static inline void expect(const char *text, const char *wanted) {
  Marked m = marked_new(text);
  TitleSource source = source_new(&m.ask);
  g_autoptr(GString) left = g_string_new(NULL);
  for (gint32 i = 0; i < m.clause->n; i++) {
    const Token *token = &m.clause->tokens[i];
    if (!source.gone[i]) {
      g_string_append_printf(left, "%s%.*s", left->len ? " " : "", (int)token->length, m.text + token->offset);
    }
  }
  g_assert_cmpstr(left->str, ==, wanted);
  source_clear(&source);
  marked_clear(&m);
}

#endif
