/* visited.h -- the passages of a text, read as a history, one after the other. */
#ifndef DATELINE_TESTS_EVENT_VISITED_H
#define DATELINE_TESTS_EVENT_VISITED_H

#include <string.h>

#include "parse/passage.h"

static inline void visit(const char *text, void (*with)(const Passage *passage, void *data), void *data) {
  Syntax *syntax = syntax_new("en");
  TimexTables *tables = timex_tables_new("en");
  g_autoptr(Document) document = document_new("a.txt", text, strlen(text));
  TimexContext context = {.genre = GENRE_HISTORY};
  g_autoptr(GArray) timexes = timex_find(tables, document->text, document->len, &context);
  TaggedText *tagged = tagged_text_new(syntax, document, timexes);
  passages_visit(tagged, with, data);
  tagged_text_free(tagged);
  timex_tables_free(tables);
  syntax_free(syntax);
}

#endif
