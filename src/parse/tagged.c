/* tagged.c -- see tagged.h. */
#include "parse/tagged.h"

#include "parse/phrase.h"
#include "parse/vague.h"
#include "text/truecase.h"

static GArray *spans_of(const GArray *timexes) {
  GArray *spans = g_array_sized_new(FALSE, FALSE, sizeof(Span), timexes->len);
  for (guint i = 0; i < timexes->len; i++) {
    const Timex *timex = &g_array_index(timexes, Timex, i);
    Span span = {timex->offset, timex->length};
    g_array_append_val(spans, span);
  }
  return spans;
}

static void split(TaggedText *tagged, const GArray *timexes) {
  const Document *document = tagged->document;
  const WordLists *lists = tagged->syntax->lists;
  g_autoptr(GArray) whole = spans_of(timexes);
  tagged->sentences = sentence_split(lists, document->text, document->body, document->len, whole);
  tagged->tokens = g_array_new(FALSE, FALSE, sizeof(Token));
  tagged->first = g_new(guint, tagged->sentences->len + 1);
  for (guint i = 0; i < tagged->sentences->len; i++) {
    const Span *span = &g_array_index(tagged->sentences, Span, i);
    tagged->first[i] = tagged->tokens->len;
    token_split(lists, document->text, span->offset, span->offset + span->length, tagged->tokens);
  }
  tagged->first[tagged->sentences->len] = tagged->tokens->len;
}

static Token *tokens_of(const TaggedText *tagged, guint sentence, guint *n) {
  *n = tagged->first[sentence + 1] - tagged->first[sentence];
  return (Token *)tagged->tokens->data + tagged->first[sentence];
}

static void mark_phrases(TaggedText *tagged, const GArray *timexes) {
  g_autoptr(GArray) spans = g_array_new(FALSE, FALSE, sizeof(Span));
  guint n;
  for (guint i = 0; i < tagged->sentences->len; i++) {
    const Token *tokens = tokens_of(tagged, i, &n);
    vague_find(tagged->syntax->lists, tagged->document->text, tokens, n, spans);
  }
  tagged->timexes = vague_join(tagged->document, timexes, spans);
  g_autoptr(GArray) whole = spans_of(tagged->timexes);
  phrase_mark((Token *)tagged->tokens->data, tagged->tokens->len, (const Span *)whole->data, whole->len);
}

/* A short text may never write "a" small: what begins sentences in all texts is no name. */
static void lower_starters(const TaggedText *tagged, Token *tokens, guint n) {
  const WordSet *starters = word_lists_get(tagged->syntax->lists, "starters");
  for (guint i = 0; i < n; i++) {
    if (tokens[i].casing == CASE_START &&
        word_set_has(starters, tagged->document->text + tokens[i].offset, tokens[i].length)) {
      tokens[i].casing = CASE_LOWER;
    }
  }
}

static void settle_casing(const TaggedText *tagged) {
  g_autoptr(Truecase) truecase = truecase_new();
  guint n;
  for (guint i = 0; i < tagged->sentences->len; i++) {
    const Token *tokens = tokens_of(tagged, i, &n);
    truecase_add(truecase, tokens, n);
  }
  for (guint i = 0; i < tagged->sentences->len; i++) {
    Token *tokens = tokens_of(tagged, i, &n);
    truecase_apply(truecase, tokens, n);
    lower_starters(tagged, tokens, n);
  }
}

TaggedText *tagged_text_new(const Syntax *syntax, const Document *document, const GArray *timexes) {
  TaggedText *tagged = g_new0(TaggedText, 1);
  tagged->syntax = syntax;
  tagged->document = document;
  split(tagged, timexes);
  tagged->done = g_new0(guint8, tagged->sentences->len + 1);
  mark_phrases(tagged, timexes);
  settle_casing(tagged);
  return tagged;
}

void tagged_text_free(TaggedText *tagged) {
  if (!tagged) {
    return;
  }
  g_array_unref(tagged->timexes);
  g_array_unref(tagged->sentences);
  g_array_unref(tagged->tokens);
  g_free(tagged->first);
  g_free(tagged->done);
  g_free(tagged);
}

Token *tagged_text_sentence(TaggedText *tagged, guint sentence, guint *n) {
  Token *tokens = tokens_of(tagged, sentence, n);
  if (!tagged->done[sentence]) {
    syntax_tag(tagged->syntax, tokens, *n);
    tagged->done[sentence] = TRUE;
  }
  return tokens;
}
