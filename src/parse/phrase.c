/* phrase.c -- number, join and part the tokens of date phrases. */
#include "parse/phrase.h"

bool phrase_is_vague(const Timex *timex) {
  return !timex->value;
}

bool phrase_places(const Document *document, const Timex *timex) {
  bool byline = document_is_byline(document, timex->offset);
  bool when = timex->date || timex->needs_anchor || timex->impossible || phrase_is_vague(timex);
  return !byline && timex->length > 0 && timex->type != TIMEX_SET && when;
}

void phrase_mark(Token *tokens, guint n, const Span *phrases, guint many) {
  guint k = 0;
  for (guint i = 0; i < n; i++) {
    while (k < many && phrases[k].offset + phrases[k].length <= tokens[i].offset) {
      k++;
    }
    bool touches = k < many && phrases[k].offset < tokens[i].offset + tokens[i].length;
    tokens[i].phrase = touches ? (guint16)(k % G_MAXUINT16 + 1) : 0;
  }
}

/* A phrase is the word that ends it ("two weeks ago", "last month"); one that ends in a number or a name is any date.
 */
static Token join(const Token *tokens, guint from, guint to, guint8 tag) {
  Token token = tokens[to - 1];
  token.offset = tokens[from].offset;
  token.length = tokens[to - 1].offset + tokens[to - 1].length - token.offset;
  if (token.casing != CASE_LOWER) {
    token.word = token_hash(PHRASE_TAG, sizeof PHRASE_TAG - 1);
  }
  token.prefix = tokens[from].prefix;
  token.casing = CASE_NUMBER;
  token.tag = tag;
  return token;
}

guint phrase_join(const Token *tokens, guint n, guint8 tag, Token *joined, guint *first) {
  guint m = 0;
  for (guint i = 0; i < n; m++) {
    guint end = i + 1;
    while (tokens[i].phrase && end < n && tokens[end].phrase == tokens[i].phrase) {
      end++;
    }
    joined[m] = tokens[i].phrase ? join(tokens, i, end, tag) : tokens[i];
    first[m] = i;
    i = end;
  }
  first[m] = n;
  return m;
}

void phrase_part(const Token *joined, guint m, const guint *first, guint8 label, Token *tokens) {
  for (guint k = 0; k < m; k++) {
    guint last = first[k + 1] - 1;
    for (guint i = first[k]; i < last; i++) {
      tokens[i].tag = joined[k].tag;
      tokens[i].label = label;
      tokens[i].head = (gint32)last;
    }
    tokens[last].tag = joined[k].tag;
    tokens[last].label = joined[k].label;
    tokens[last].head = joined[k].head < 0 ? -1 : (gint32)first[joined[k].head + 1] - 1;
  }
}
