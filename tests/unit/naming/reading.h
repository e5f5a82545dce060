/* reading.h -- a text read up to its script, for the tests of this room. */
#ifndef TEST_NAMING_READING_H
#define TEST_NAMING_READING_H

#include <string.h>

#include "naming/cluster.h"
#include "naming/tables.h"
#include "timex/timex.h"

typedef struct {
  NamingTables *tables;
  Syntax *syntax;
  TimexTables *phrases;
  Document *document;
  GArray *timexes;
  TaggedText *tagged;
  Script *script;
  GArray *mentions;
} Reading;

static inline Reading reading_of(const char *text) {
  Reading r = {naming_tables_new("en"),
               syntax_new("en"),
               timex_tables_new("en"),
               document_new("test", text, strlen(text)),
               NULL,
               NULL,
               NULL,
               NULL};
  TimexContext context = {.genre = GENRE_AUTO};
  r.timexes = timex_find(r.phrases, text, strlen(text), &context);
  r.tagged = tagged_text_new(r.syntax, r.document, r.timexes);
  r.script = script_new(r.tables->words, r.tagged);
  r.mentions = mentions_find(r.script);
  return r;
}

static inline void reading_clear(Reading *r) {
  g_array_unref(r->mentions);
  script_free(r->script);
  tagged_text_free(r->tagged);
  g_array_unref(r->timexes);
  document_free(r->document);
  timex_tables_free(r->phrases);
  syntax_free(r->syntax);
  naming_tables_free(r->tables);
}

/* The text of words first..end; new string. */
static inline char *reading_words(const Reading *r, guint first, guint end) {
  const Word *from = script_word(r->script, first), *last = script_word(r->script, end - 1);
  return g_strndup(r->script->text + from->offset, last->offset + last->length - from->offset);
}

static inline const Mention *reading_mention(const Reading *r, guint i) {
  return &g_array_index(r->mentions, Mention, i);
}

#endif
