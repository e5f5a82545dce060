/* printed.h -- the words of a marked sentence from one to another, with the date left out, as a title prints them. */
#ifndef DATELINE_TESTS_TITLE_PRINTED_H
#define DATELINE_TESTS_TITLE_PRINTED_H

#include "title/wording.h"
#include "unit/title/marked.h"

static inline void expect(const char *marked, const char *first, const char *last, const char *wanted) {
  Marked m = marked_new(marked);
  TitleSource source = source_new(&m.ask);
  TitleCandidate run = {marked_token(&m, first), marked_token(&m, last), -1, -1, -1, -1, -1, 0, 0, 0, 0, 0};
  TitleName nobody = {NULL, 0, -1, false};
  g_autofree char *text = wording_text(&source, &run, &nobody);
  g_assert_cmpstr(text, ==, wanted);
  source_clear(&source);
  marked_clear(&m);
}

#endif
