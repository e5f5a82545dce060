/* passage.c -- see passage.h. */
#include "parse/passage.h"

#include "parse/phrase.h"

enum { LEAD_SENTENCES = 3 };

static const Timex *timex_at(const TaggedText *tagged, guint k) {
  return &g_array_index(tagged->timexes, Timex, k);
}

bool passage_tokens(const Passage *passage, const Timex *timex, gint32 *first, gint32 *last) {
  const Clause *clause = passage->clause;
  *first = *last = -1;
  for (gint32 i = 0; i < clause->n; i++) {
    const Token *token = &clause->tokens[i];
    if (token->offset >= timex->offset + timex->length || token->offset + token->length <= timex->offset)
      continue;
    if (*first < 0)
      *first = i;
    *last = i;
  }
  return *first >= 0;
}

static bool in_set(const TaggedText *tagged, const Token *token, const char *set) {
  const WordSet *words = word_lists_get(tagged->syntax->lists, set);
  return word_set_has(words, tagged->document->text + token->offset, token->length);
}

/* "dismissed [three months] later", "shortly after [midnight]": the word that says from where a length counts goes with
 * it, and those that say how near. */
static void mark_signals(const TaggedText *tagged, const Token *tokens, guint n, guint8 *dated) {
  for (guint i = 1; i < n; i++) {
    if (!dated[i] && dated[i - 1] && in_set(tagged, &tokens[i], "signals")) {
      dated[i] = dated[i - 1];
    }
    bool begins = i > 1 && dated[i] && !dated[i - 1] && !dated[i - 2];
    if (begins && in_set(tagged, &tokens[i - 1], "vague_turns") && in_set(tagged, &tokens[i - 2], "signal_nearness")) {
      dated[i - 2] = dated[i - 1] = dated[i];
    }
  }
}

/* In which date phrase each token of a sentence is, 0: in none.  Neighbours never share a number. */
static guint8 *mark_dated(const TaggedText *tagged, const Token *tokens, guint n) {
  guint8 *dated = g_new0(guint8, n + 1);
  for (guint i = 0; i < n; i++) {
    dated[i] = tokens[i].phrase ? (guint8)(1 + tokens[i].phrase % G_MAXUINT8) : 0;
  }
  mark_signals(tagged, tokens, n, dated);
  return dated;
}

/* The date phrases of a sentence are next..*to; false: it has none to place. */
static bool find_phrases(const TaggedText *tagged, const Span *span, guint next, guint *to) {
  bool any = false;
  for (*to = next; *to < tagged->timexes->len; (*to)++) {
    const Timex *timex = timex_at(tagged, *to);
    if (timex->offset >= span->offset + span->length) {
      break;
    }
    any |= phrase_places(tagged->document, timex);
  }
  return any;
}

void passages_visit(TaggedText *tagged, void (*visit)(const Passage *passage, void *data), void *data) {
  const Document *document = tagged->document;
  guint from = 0, to, n;
  for (guint i = 0; i < tagged->sentences->len; i++, from = to) {
    const Span *span = &g_array_index(tagged->sentences, Span, i);
    if (!find_phrases(tagged, span, from, &to)) {
      continue;
    }
    Token *tokens = tagged_text_sentence(tagged, i, &n);
    g_autofree guint8 *dated = mark_dated(tagged, tokens, n);
    g_autoptr(Clause) clause = clause_new(tagged->syntax, document->text, tokens, n, dated);
    Passage passage = {document, *span, clause, dated, i < LEAD_SENTENCES, timex_at(tagged, from), to - from};
    visit(&passage, data);
  }
}
