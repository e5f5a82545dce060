/* bound.c -- what stands before a date and makes it a bound: "by 1810", "no later than 1810", "until 1810". */
#include <string.h>

#include "timex/grammar/match.h"

const char *match_bound(const Reader *reader, guint at) {
  enum { MOST = 3 };
  for (guint words = MOST; words > 0; words--) {
    const char *value = NULL;
    if (words <= at && match_phrase(reader, at - words, PHRASE_BOUND, &value) == at) {
      return value;
    }
  }
  return NULL;
}

static TimexBound bound_of(const char *value) {
  static const struct {
    const char *name;
    TimexBound bound;
  } bounds[] = {{"BY", BOUND_BY}, {"BEFORE", BOUND_BEFORE}, {"FROM", BOUND_FROM}, {"AFTER", BOUND_AFTER}};
  for (gsize i = 0; value && i < G_N_ELEMENTS(bounds); i++) {
    if (strcmp(bounds[i].name, value) == 0) {
      return bounds[i].bound;
    }
  }
  return BOUND_NONE;
}

/* "after [the May 3] attack", "before [Monday]'s vote": the date says which, and it is the noun that bounds. */
static bool tells_which(const Reader *reader, const Form *form) {
  const ScanToken *next = token_at(reader, form->end);
  bool noun = next->kind == SCAN_WORD && !next->breaks && (next->capital || match_is_noun(reader, form->end));
  return match_possessive(reader, form->end) || (noun && !form->heads);
}

/* "from 1980 [onwards]", "From 1980 [on] it was empty"; not "served from 1980 on the board". */
static bool goes_on(const Reader *reader, guint at, const Form *form) {
  bool onward = is(reader, at - 1, WORD_FROM) && is(reader, form->end, WORD_ONWARD) && form->unit >= UNIT_DAY;
  bool preposition = onward && value_at(reader, form->end, WORD_ONWARD) && !form->heads;
  return onward && !(preposition && token_at(reader, form->end + 1)->kind == SCAN_WORD);
}

void match_bounds(const Reader *reader, guint at, Form *form) {
  const char *value = match_bound(reader, at);
  bool exact = value && strcmp(value, "AT") == 0; /* "not until 1901" */
  form->bound = form->kind == FORM_DATE && !tells_which(reader, form) ? bound_of(value) : BOUND_NONE;
  bool other_side = form->bound == BOUND_BEFORE || form->bound == BOUND_AFTER;
  if (other_side && form->unit < UNIT_DAY) { /* "just before midnight on 3 May", "after noon on 3 May": on that day */
    form->bound = BOUND_NONE;
  }
  form->since = is(reader, at - 1, WORD_SINCE) || goes_on(reader, at, form);
  form->until = (is(reader, at - 1, WORD_UNTIL) && !exact) || (value && strcmp(value, "UNTIL") == 0);
}
