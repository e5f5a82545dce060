/* truecase.c -- count how a document writes its words. */
#include "text/truecase.h"

struct Truecase {
  GHashTable *seen; /* word hash -> capitals inside sentences minus small ones, offset by BALANCE */
};

enum { BALANCE = 1 << 20 };

Truecase *truecase_new(void) {
  Truecase *truecase = g_new0(Truecase, 1);
  truecase->seen = g_hash_table_new(NULL, NULL);
  return truecase;
}

void truecase_free(Truecase *truecase) {
  if (!truecase)
    return;
  g_hash_table_unref(truecase->seen);
  g_free(truecase);
}

/* A capital is owed to the place, not to the word, after an opening mark too. */
static bool starts(const Token *tokens, guint i) {
  return i == 0 || tokens[i - 1].casing == CASE_MARK || (i == 1 && tokens[0].casing == CASE_NUMBER);
}

static void count(Truecase *truecase, guint32 word, int by) {
  int seen = GPOINTER_TO_INT(g_hash_table_lookup(truecase->seen, GUINT_TO_POINTER(word)));
  int next = CLAMP((seen ? seen : BALANCE) + by, 1, 2 * BALANCE);
  g_hash_table_insert(truecase->seen, GUINT_TO_POINTER(word), GINT_TO_POINTER(next));
}

/* Headlines write all words, or all but the small ones, with capitals: there a capital says nothing. */
static bool is_headline(const Token *tokens, guint n) {
  enum { SHORT = 3 };
  guint capitals = 0, small = 0;
  for (guint i = 0; i < n; i++) {
    bool capital = tokens[i].casing == CASE_NAME || tokens[i].casing == CASE_START || tokens[i].casing == CASE_CAPS;
    capitals += capital;
    small += tokens[i].casing == CASE_LOWER && tokens[i].length > SHORT;
  }
  return capitals > 2 && small * 4 <= capitals;
}

void truecase_add(Truecase *truecase, const Token *tokens, guint n) {
  bool headline = is_headline(tokens, n);
  for (guint i = 0; i < n; i++) {
    if (tokens[i].casing == CASE_LOWER) {
      count(truecase, tokens[i].word, -1);
    } else if (tokens[i].casing == CASE_NAME && !headline && !starts(tokens, i)) {
      count(truecase, tokens[i].word, 1);
    }
  }
}

static TokenCase settled(const Truecase *truecase, const Token *token) {
  int seen = GPOINTER_TO_INT(g_hash_table_lookup(truecase->seen, GUINT_TO_POINTER(token->word)));
  if (seen > BALANCE) {
    return CASE_NAME;
  }
  return seen && seen < BALANCE ? CASE_LOWER : CASE_START;
}

void truecase_apply(const Truecase *truecase, Token *tokens, guint n) {
  bool headline = is_headline(tokens, n);
  for (guint i = 0; i < n; i++) {
    bool capital = tokens[i].casing == CASE_NAME || (headline && tokens[i].casing == CASE_CAPS);
    if (capital && (headline || starts(tokens, i))) {
      tokens[i].casing = settled(truecase, &tokens[i]);
    }
  }
}
