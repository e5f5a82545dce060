/* line.c -- see line.h. */
#include "event/line.h"

#include "event/entrylook.h"

bool line_is_item(const Passage *passage, const Timex *timex) {
  const Clause *clause = passage->clause;
  gint32 first, last;
  if (!passage_tokens(passage, timex, &first, &last) || entry_ends_sentence(clause)) {
    return false;
  }
  while (first > 0 && clause->pos[first - 1] == POS_MARK) {
    first--;
  }
  return first == 0;
}

bool line_is_label(const Passage *passage, gint32 head) {
  const Clause *clause = passage->clause;
  bool only = clause->pos[head] == POS_NAME && !clause_is_nominal(clause, head) && !entry_ends_sentence(clause);
  for (gint32 i = 0; only && i < clause->n; i++) {
    guint8 pos = clause->pos[i];
    bool leads = pos == POS_PREPOSITION && i + 1 < clause->n && clause->tokens[i + 1].phrase;
    only = clause->tokens[i].phrase || pos == POS_NAME || pos == POS_MARK || leads;
  }
  return only;
}

/* The first token from `i` on that is no mark, no "and" and no "so". */
static gint32 first_word(const Clause *clause) {
  gint32 i = 0;
  while (i + 1 < clause->n && (clause->pos[i] == POS_MARK || clause->pos[i] == POS_CONJUNCTION ||
                               clause_in(clause, i, "title_connectives"))) {
    i++;
  }
  return i;
}

bool line_is_question(const Passage *passage) {
  const Clause *clause = passage->clause;
  gint32 first = first_word(clause), last = clause->n - 1;
  while (last > 0 && (entry_is_quotation(clause, last) || entry_is_mark(clause, last, "')"))) {
    last--;
  }
  if (!entry_is_mark(clause, last, "?")) { /* "played in Who Goes There?" ends so, too */
    return false;
  }
  bool led = clause->pos[first] == POS_PREPOSITION && clause->pos[first + 1] == POS_WH; /* "in which year" */
  bool inverted = clause->rel[first] == REL_AUX || clause->rel[first] == REL_COPULA || clause->pos[first] == POS_MODAL;
  return led || inverted || clause->pos[first] == POS_WH;
}

bool line_is_caption(const Passage *passage, gint32 head) {
  const Clause *clause = passage->clause;
  const char *where = head >= 0 ? clause_value(clause, head, "captions") : NULL;
  bool found = where && !*where;
  for (gint32 i = 0; where && !found && i < clause->n; i++) {
    found = clause_in(clause, i, where) && (i == head + 1 || entry_is_mark(clause, MAX(i - 1, 0), "(,"));
  }
  return found;
}

bool line_is_condition(const Passage *passage, gint32 head) {
  gint32 mark = head >= 0 ? clause_child(passage->clause, head, REL_MARK) : -1;
  return mark >= 0 && mark < head && clause_in(passage->clause, mark, "suppositions");
}

bool line_is_asked(const Passage *passage) {
  enum { SHORT = 400 }; /* bytes, a sentence or three */
  return passage->document->len - passage->document->body < SHORT && entry_ends_sentence(passage->clause);
}
