/* offered.h -- the titles that a marked sentence (marked.h) might have, and what a rule says of one. */
#ifndef TEST_TITLE_OFFERED_H
#define TEST_TITLE_OFFERED_H

#include "title/option.h"
#include "title/wording.h"
#include "unit/title/marked.h"

/* Is that text among the titles that the sentence might have? */
static inline bool offers(const char *marked, const char *wanted) {
  Marked m = marked_new(marked);
  TitleSource source = source_new(&m.ask);
  g_autoptr(GArray) options = options_of(&source);
  bool found = false;
  for (guint i = 0; i < options->len; i++) {
    const TitleOption *option = &g_array_index(options, TitleOption, i);
    found |= strcmp(option->text, wanted) == 0;
    g_assert_cmpint(wording_words(option->text), <=, TITLE_MOST_WORDS);
    g_assert_true(candidate_holds(&source, &option->candidate, m.ask.head));
  }
  source_clear(&source);
  marked_clear(&m);
  return found;
}

typedef bool (*TitleRule)(const TitleSource *source, const TitleCandidate *candidate);

/* Does the rule say so of the candidate of the sentence that prints that text? */
static inline bool says(TitleRule rule, const char *marked, const char *text) {
  Marked m = marked_new(marked);
  TitleSource source = source_new(&m.ask);
  g_autoptr(GArray) candidates = candidates_of(&source);
  bool found = false, so = false;
  for (guint i = 0; i < candidates->len && !found; i++) {
    const TitleCandidate *candidate = &g_array_index(candidates, TitleCandidate, i);
    TitleName name = title_name(&source, candidate_opens(candidate));
    g_autofree char *title = wording_text(&source, candidate, &name);
    found = strcmp(title, text) == 0;
    so = found && rule(&source, candidate);
  }
  g_assert_true(found);
  source_clear(&source);
  marked_clear(&m);
  return so;
}

#endif
