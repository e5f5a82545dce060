/* extract.c -- the way of a document: phrases, sentences, trees, events.
 *
 * Only sentences that hold a date phrase, and those before to which a pronoun may
 * point, are tagged and parsed: that is where the time goes. */
#include "extract/extract.h"

#include <string.h>

#include "extract/event/build.h"
#include "extract/event/merge.h"
#include "extract/event/rank.h"
#include "extract/event/redate.h"
#include "extract/syntax/phrase.h"
#include "extract/syntax/truecase.h"

enum { LEAD_SENTENCES = 3, LOOK_BACK = 8 };

struct Extractor {
  char *lang;
  TimexTables *tables; /* NULL until the first date in words */
  Syntax *syntax;      /* NULL until the first document */
};

/* A document on its way. */
typedef struct {
  const Syntax *syntax;
  const Document *document;
  GArray *timexes, *sentences; /* of Timex, of Span */
  GArray *tokens;              /* of Token, all sentences */
  guint *first_token;          /* per sentence, and one past the last */
  guint next_timex;
} Job;

Extractor *extractor_new(const char *lang) {
  Extractor *extractor = g_new0(Extractor, 1);
  extractor->lang = g_strdup(lang);
  return extractor;
}

void extractor_free(Extractor *extractor) {
  if (!extractor)
    return;
  timex_tables_free(extractor->tables);
  syntax_free(extractor->syntax);
  g_free(extractor->lang);
  g_free(extractor);
}

const TimexTables *extractor_tables(Extractor *extractor) {
  if (extractor && !extractor->tables)
    extractor->tables = timex_tables_new(extractor->lang);
  return extractor ? extractor->tables : NULL;
}

static bool placeable(const Document *document, const Timex *timex) {
  bool byline = timex->offset >= document->byline && timex->offset < document->byline + document->byline_len;
  return !byline && timex->length > 0 && timex->type != TIMEX_SET && (timex->date || timex->needs_anchor);
}

static GArray *find_timexes(Extractor *extractor, const Document *document, const ExtractOptions *options) {
  TimexContext context = {
      .anchor = document->anchor, .genre = options->genre, .fiscal_year_start = options->fiscal_year_start};
  GArray *timexes = timex_find(extractor_tables(extractor), document->text + document->body,
                               document->len - document->body, &context);
  for (guint i = 0; i < timexes->len; i++)
    g_array_index(timexes, Timex, i).offset += document->body;
  return timexes;
}

static void split(Job *job) {
  const Document *document = job->document;
  g_autoptr(GArray) whole = g_array_new(FALSE, FALSE, sizeof(Span));
  for (guint i = 0; i < job->timexes->len; i++) {
    const Timex *timex = &g_array_index(job->timexes, Timex, i);
    Span span = {timex->offset, timex->length};
    g_array_append_val(whole, span);
  }
  job->sentences = sentence_split(job->syntax->lists, document->text, document->body, document->len, whole);
  job->tokens = g_array_new(FALSE, FALSE, sizeof(Token));
  job->first_token = g_new(guint, job->sentences->len + 1);
  for (guint i = 0; i < job->sentences->len; i++) {
    const Span *span = &g_array_index(job->sentences, Span, i);
    job->first_token[i] = job->tokens->len;
    token_split(job->syntax->lists, document->text, span->offset, span->offset + span->length, job->tokens);
  }
  job->first_token[job->sentences->len] = job->tokens->len;
  phrase_mark((Token *)job->tokens->data, job->tokens->len, (const Span *)whole->data, whole->len);
}

static Token *tokens_of(const Job *job, guint sentence, guint *n) {
  *n = job->first_token[sentence + 1] - job->first_token[sentence];
  return (Token *)job->tokens->data + job->first_token[sentence];
}

/* A short text may never write "a" small: what begins sentences in all texts is no name. */
static void lower_starters(const Job *job, Token *tokens, guint n) {
  WordSet *starters = word_lists_get(job->syntax->lists, "starters");
  for (guint i = 0; i < n; i++) {
    if (tokens[i].casing == CASE_START &&
        word_set_has(starters, job->document->text + tokens[i].offset, tokens[i].length)) {
      tokens[i].casing = CASE_LOWER;
    }
  }
}

static void settle_casing(Job *job) {
  g_autoptr(Truecase) truecase = truecase_new();
  guint n;
  for (guint i = 0; i < job->sentences->len; i++) {
    const Token *tokens = tokens_of(job, i, &n);
    truecase_add(truecase, tokens, n);
  }
  for (guint i = 0; i < job->sentences->len; i++) {
    Token *tokens = tokens_of(job, i, &n);
    truecase_apply(truecase, tokens, n);
    lower_starters(job, tokens, n);
  }
}

static Clause *parse(const Job *job, guint sentence, const guint8 *dated) {
  guint n;
  Token *tokens = tokens_of(job, sentence, &n);
  return clause_new(job->syntax, job->document->text, tokens, n, dated);
}

/* "dismissed [three months] later": the word that says from where a length counts goes with it. */
static void mark_signals(const Job *job, const Token *tokens, guint n, guint8 *dated) {
  WordSet *signals = word_lists_get(job->syntax->lists, "signals");
  for (guint i = 1; i < n; i++) {
    if (!dated[i] && dated[i - 1] && word_set_has(signals, job->document->text + tokens[i].offset, tokens[i].length)) {
      dated[i] = dated[i - 1];
    }
  }
}

/* In which date phrase each token of a sentence is, 0: in none.  Neighbours never share a number. */
static guint8 *mark_dated(const Job *job, guint sentence) {
  guint n;
  const Token *tokens = tokens_of(job, sentence, &n);
  guint8 *dated = g_new0(guint8, n + 1);
  for (guint i = 0; i < n; i++) {
    dated[i] = tokens[i].phrase ? (guint8)(1 + tokens[i].phrase % G_MAXUINT8) : 0;
  }
  mark_signals(job, tokens, n, dated);
  return dated;
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
static Clause *parse_back(const Job *job, guint sentence, guint most) {
  g_autofree guint8 *dated = mark_dated(job, sentence);
  Clause *clause = parse(job, sentence, dated);
  if (most > 1 && sentence > 0 && points_back(clause)) {
    clause->before = parse_back(job, sentence - 1, most - 1);
  }
  return clause;
}

static void add_events(const Job *job, guint sentence, guint from, guint to, Clause **previous, Timeline *out) {
  g_autofree guint8 *dated = mark_dated(job, sentence);
  Clause *clause = parse(job, sentence, dated);
  clause->before = g_steal_pointer(previous);
  *previous = clause;
  if (!clause->before && sentence > 0 && clause_has(clause, POS_PRONOUN)) {
    clause->before = parse_back(job, sentence - 1, LOOK_BACK);
  }
  forget(clause, LOOK_BACK);
  BuildContext context = {job->document, g_array_index(job->sentences, Span, sentence), clause, dated,
                          sentence < LEAD_SENTENCES};
  for (guint k = from; k < to; k++) {
    const Timex *timex = &g_array_index(job->timexes, Timex, k);
    Event *event = placeable(job->document, timex) ? build_event(&context, timex) : NULL;
    if (event)
      g_ptr_array_add(event->date ? out->events : out->undated, event);
  }
}

/* The date phrases of a sentence are from..to; false: it has none to place. */
static bool next_phrases(Job *job, const Span *span, guint *from, guint *to) {
  bool any = false;
  *from = job->next_timex;
  for (; job->next_timex < job->timexes->len; job->next_timex++) {
    const Timex *timex = &g_array_index(job->timexes, Timex, job->next_timex);
    if (timex->offset >= span->offset + span->length)
      break;
    any |= placeable(job->document, timex);
  }
  *to = job->next_timex;
  return any;
}

static void read_sentences(Job *job, Timeline *out) {
  Clause *previous = NULL;
  for (guint i = 0; i < job->sentences->len; i++) {
    guint from, to;
    if (next_phrases(job, &g_array_index(job->sentences, Span, i), &from, &to))
      add_events(job, i, from, to, &previous, out);
    else
      g_clear_pointer(&previous, clause_free);
  }
  clause_free(previous);
}

static void to_points(const char *text, gsize byte, gsize point, Quote *quote) {
  gsize offset = point + (gsize)g_utf8_strlen(text + byte, (gssize)(quote->offset - byte));
  quote->length = (gsize)g_utf8_strlen(text + quote->offset, (gssize)quote->length);
  quote->offset = offset;
}

/* Citations leave with code points; extraction works on bytes.  Sentences come in
 * order, so the count goes on from the last one and the whole is linear. */
static void count_points(const Document *document, const GPtrArray *events, guint from) {
  gsize byte = 0, point = 0;
  for (guint i = from; i < events->len; i++) {
    const Event *event = events->pdata[i];
    Citation *citation = event->citations->pdata[0];
    point += (gsize)g_utf8_strlen(document->text + byte, (gssize)(citation->offset - byte));
    byte = citation->offset;
    to_points(document->text, byte, point, &citation->phrase);
    to_points(document->text, byte, point, &citation->head);
    citation->length = (gsize)g_utf8_strlen(document->text + byte, (gssize)citation->length);
    citation->offset = point;
  }
}

/* NULL: the language has no words. */
static const Syntax *syntax_of(Extractor *extractor) {
  if (!extractor->syntax)
    extractor->syntax = syntax_new(extractor->lang);
  return extractor->syntax;
}

void extractor_merge(Extractor *extractor, Timeline *timeline) {
  const Syntax *syntax = syntax_of(extractor);
  if (syntax)
    merge_events(timeline, syntax->lists, MERGE_TEXTS);
}

void extractor_redate(Extractor *extractor, Timeline *timeline, const Date *anchor, const ExtractOptions *options,
                      bool one_text) {
  TimexContext context = {.anchor = anchor, .genre = options->genre, .fiscal_year_start = options->fiscal_year_start};
  const Syntax *syntax = syntax_of(extractor);
  if (redate_events(timeline, extractor_tables(extractor), &context) && one_text && syntax)
    merge_events(timeline, syntax->lists, MERGE_ONE_TEXT);
}

void extract_document(Extractor *extractor, const Document *document, const ExtractOptions *options, Timeline *out) {
  guint dated = out->events->len, undated = out->undated->len;
  const Syntax *syntax = syntax_of(extractor);
  if (!out->title && document->title)
    out->title = g_strdup(document->title);
  if (!syntax)
    return;
  Job job = {.syntax = syntax, .document = document};
  job.timexes = find_timexes(extractor, document, options);
  split(&job);
  settle_casing(&job);
  read_sentences(&job, out);
  count_points(document, out->events, dated);
  count_points(document, out->undated, undated);
  merge_events(out, syntax->lists, MERGE_ONE_TEXT);
  rank_events(out, syntax->lists);
  g_array_unref(job.timexes);
  g_array_unref(job.sentences);
  g_array_unref(job.tokens);
  g_free(job.first_token);
}
