/* passage.c -- see passage.h. */
#include "parse/passage.h"

#include "parse/phrase.h"
#include "parse/vague.h"
#include "text/truecase.h"

enum { LEAD_SENTENCES = 3, LOOK_BACK = 16 };

/* A document on its way. */
typedef struct {
  const Syntax *syntax;
  const Document *document;
  GArray *timexes;    /* of Timex, borrowed members; with those that are vague */
  GArray *sentences;  /* of Span */
  GArray *tokens;     /* of Token, all sentences */
  guint *first_token; /* per sentence, and one past the last */
  guint next_timex;
} Walk;

static const Timex *timex_at(const Walk *walk, guint k) {
  return &g_array_index(walk->timexes, Timex, k);
}

bool passage_is_vague(const Timex *timex) {
  return !timex->value;
}

bool passage_places(const Document *document, const Timex *timex) {
  bool byline = document_is_byline(document, timex->offset);
  bool when = timex->date || timex->needs_anchor || timex->impossible || passage_is_vague(timex);
  return !byline && timex->length > 0 && timex->type != TIMEX_SET && when;
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

static GArray *spans_of(const GArray *timexes) {
  GArray *spans = g_array_new(FALSE, FALSE, sizeof(Span));
  for (guint i = 0; i < timexes->len; i++) {
    const Timex *timex = &g_array_index(timexes, Timex, i);
    Span span = {timex->offset, timex->length};
    g_array_append_val(spans, span);
  }
  return spans;
}

static void split(Walk *walk, const GArray *timexes) {
  const Document *document = walk->document;
  const WordLists *lists = walk->syntax->lists;
  g_autoptr(GArray) whole = spans_of(timexes);
  walk->sentences = sentence_split(lists, document->text, document->body, document->len, whole);
  walk->tokens = g_array_new(FALSE, FALSE, sizeof(Token));
  walk->first_token = g_new(guint, walk->sentences->len + 1);
  for (guint i = 0; i < walk->sentences->len; i++) {
    const Span *span = &g_array_index(walk->sentences, Span, i);
    walk->first_token[i] = walk->tokens->len;
    token_split(lists, document->text, span->offset, span->offset + span->length, walk->tokens);
  }
  walk->first_token[walk->sentences->len] = walk->tokens->len;
}

static Token *tokens_of(const Walk *walk, guint sentence, guint *n) {
  *n = walk->first_token[sentence + 1] - walk->first_token[sentence];
  return (Token *)walk->tokens->data + walk->first_token[sentence];
}

static bool overlap(const Timex *timex, const Span *span) {
  return timex->offset < span->offset + span->length && span->offset < timex->offset + timex->length;
}

/* Append what of timexes[from..) begins before `span` or, with `all`, overlaps it; how many. */
static guint copy_until(const GArray *timexes, guint from, const Span *span, bool all, GArray *out) {
  guint i = from;
  for (; i < timexes->len; i++) {
    const Timex *timex = &g_array_index(timexes, Timex, i);
    if (overlap(timex, span) ? !all : timex->offset > span->offset) {
      break;
    }
    g_array_append_val(out, *timex);
  }
  return i;
}

/* A vague phrase takes the place of what has no date in it ("the months"), and gives way to a date. */
static GArray *with_vague(const Document *document, const GArray *timexes, const GArray *spans) {
  GArray *out = g_array_sized_new(FALSE, FALSE, sizeof(Timex), timexes->len + spans->len);
  guint at = 0;
  for (guint i = 0; i < spans->len; i++) {
    const Span *span = &g_array_index(spans, Span, i);
    at = copy_until(timexes, at, span, false, out);
    bool dated = false;
    guint end = at;
    for (; end < timexes->len && overlap(&g_array_index(timexes, Timex, end), span); end++) {
      dated |= passage_places(document, &g_array_index(timexes, Timex, end));
    }
    if (dated) {
      at = copy_until(timexes, at, span, true, out);
    } else {
      Timex vague = {.offset = span->offset, .length = span->length, .begin = TIMEX_NONE, .end = TIMEX_NONE};
      g_array_append_val(out, vague);
      at = end;
    }
  }
  for (; at < timexes->len; at++) {
    g_array_append_val(out, g_array_index(timexes, Timex, at));
  }
  return out;
}

static void find_vague(Walk *walk, const GArray *timexes) {
  g_autoptr(GArray) spans = g_array_new(FALSE, FALSE, sizeof(Span));
  guint n;
  for (guint i = 0; i < walk->sentences->len; i++) {
    const Token *tokens = tokens_of(walk, i, &n);
    vague_find(walk->syntax->lists, walk->document->text, tokens, n, spans);
  }
  walk->timexes = with_vague(walk->document, timexes, spans);
  g_autoptr(GArray) whole = spans_of(walk->timexes);
  phrase_mark((Token *)walk->tokens->data, walk->tokens->len, (const Span *)whole->data, whole->len);
}

/* A short text may never write "a" small: what begins sentences in all texts is no name. */
static void lower_starters(const Walk *walk, Token *tokens, guint n) {
  const WordSet *starters = word_lists_get(walk->syntax->lists, "starters");
  for (guint i = 0; i < n; i++) {
    if (tokens[i].casing == CASE_START &&
        word_set_has(starters, walk->document->text + tokens[i].offset, tokens[i].length)) {
      tokens[i].casing = CASE_LOWER;
    }
  }
}

static void settle_casing(Walk *walk) {
  g_autoptr(Truecase) truecase = truecase_new();
  guint n;
  for (guint i = 0; i < walk->sentences->len; i++) {
    const Token *tokens = tokens_of(walk, i, &n);
    truecase_add(truecase, tokens, n);
  }
  for (guint i = 0; i < walk->sentences->len; i++) {
    Token *tokens = tokens_of(walk, i, &n);
    truecase_apply(truecase, tokens, n);
    lower_starters(walk, tokens, n);
  }
}

static Clause *parse(const Walk *walk, guint sentence, const guint8 *dated) {
  guint n;
  Token *tokens = tokens_of(walk, sentence, &n);
  return clause_new(walk->syntax, walk->document->text, tokens, n, dated);
}

static bool in_set(const Walk *walk, const Token *token, const char *set) {
  const WordSet *words = word_lists_get(walk->syntax->lists, set);
  return word_set_has(words, walk->document->text + token->offset, token->length);
}

/* "dismissed [three months] later", "shortly after [midnight]": the word that says from where a length counts goes with
 * it, and those that say how near. */
static void mark_signals(const Walk *walk, const Token *tokens, guint n, guint8 *dated) {
  for (guint i = 1; i < n; i++) {
    if (!dated[i] && dated[i - 1] && in_set(walk, &tokens[i], "signals")) {
      dated[i] = dated[i - 1];
    }
    bool begins = i > 1 && dated[i] && !dated[i - 1] && !dated[i - 2];
    if (begins && in_set(walk, &tokens[i - 1], "vague_turns") && in_set(walk, &tokens[i - 2], "signal_nearness")) {
      dated[i - 2] = dated[i - 1] = dated[i];
    }
  }
}

/* In which date phrase each token of a sentence is, 0: in none.  Neighbours never share a number. */
static guint8 *mark_dated(const Walk *walk, guint sentence) {
  guint n;
  const Token *tokens = tokens_of(walk, sentence, &n);
  guint8 *dated = g_new0(guint8, n + 1);
  for (guint i = 0; i < n; i++) {
    dated[i] = tokens[i].phrase ? (guint8)(1 + tokens[i].phrase % G_MAXUINT8) : 0;
  }
  mark_signals(walk, tokens, n, dated);
  return dated;
}

/* The date phrases of a sentence are from..to; false: it has none to place. */
static bool next_phrases(Walk *walk, const Span *span, guint *from, guint *to) {
  bool any = false;
  *from = walk->next_timex;
  for (; walk->next_timex < walk->timexes->len; walk->next_timex++) {
    const Timex *timex = timex_at(walk, walk->next_timex);
    if (timex->offset >= span->offset + span->length)
      break;
    any |= passage_places(walk->document, timex);
  }
  *to = walk->next_timex;
  return any;
}

/* Keeps `most` sentences of those that are linked before the clause. */
static void forget(Clause *clause, guint most) {
  while (most > 0 && clause->before) {
    clause = clause->before;
    most--;
  }
  g_clear_pointer(&clause->before, clause_free);
}

static bool points_back(const Clause *clause) {
  return clause_has(clause, POS_PRONOUN) || clause_has(clause, POS_POSSESSIVE);
}

/* Parses a sentence, and what it points back to with its pronouns. */
static Clause *parse_back(const Walk *walk, guint sentence, guint most) {
  g_autofree guint8 *dated = mark_dated(walk, sentence);
  Clause *clause = parse(walk, sentence, dated);
  if (most > 1 && sentence > 0 && points_back(clause)) {
    clause->before = parse_back(walk, sentence - 1, most - 1);
  }
  return clause;
}

/* The sentence with those before it; `before`, taken: what is parsed of them. */
static Clause *parse_on(const Walk *walk, guint sentence, const guint8 *dated, Clause *before) {
  Clause *clause = parse(walk, sentence, dated);
  clause->before = before;
  if (!before && sentence > 0 && clause_has(clause, POS_PRONOUN)) {
    clause->before = parse_back(walk, sentence - 1, LOOK_BACK);
  }
  forget(clause, LOOK_BACK);
  return clause;
}

void passages_visit(const Syntax *syntax, const Document *document, const GArray *timexes,
                    void (*visit)(const Passage *passage, void *data), void *data) {
  Walk walk = {.syntax = syntax, .document = document};
  split(&walk, timexes);
  find_vague(&walk, timexes);
  settle_casing(&walk);
  g_autoptr(Clause) clause = NULL;
  for (guint i = 0; i < walk.sentences->len; i++) {
    const Span *span = &g_array_index(walk.sentences, Span, i);
    guint from, to;
    if (!next_phrases(&walk, span, &from, &to)) {
      g_clear_pointer(&clause, clause_free);
      continue;
    }
    g_autofree guint8 *dated = mark_dated(&walk, i);
    clause = parse_on(&walk, i, dated, clause);
    Passage passage = {document, *span, clause, dated, i < LEAD_SENTENCES, timex_at(&walk, from), to - from};
    visit(&passage, data);
  }
  g_array_unref(walk.timexes);
  g_array_unref(walk.sentences);
  g_array_unref(walk.tokens);
  g_free(walk.first_token);
}
