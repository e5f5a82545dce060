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
    g_autoptr(Clause) clause = clause_new(tagged->syntax, document->text, tokens, n);
    Passage passage = {document, *span, clause, i < LEAD_SENTENCES, timex_at(tagged, from), to - from};
    visit(&passage, data);
  }
}
