/* tense.c -- see tense.h. */
#include "extract/timex/tense.h"

#include "extract/timex/match.h"

enum { REACH_BACK = 12, REACH_ON = 8 };

static bool ends_sentence(const Reader *reader, guint at) {
  const ScanToken *token = token_at(reader, at);
  bool stop = token->kind == SCAN_MARK &&
              (token->mark == '.' || token->mark == '?' || token->mark == '!' || token->mark == ';');
  return token->kind == SCAN_END || (stop && token_at(reader, at + 1)->space) || token_at(reader, at + 1)->breaks;
}

static Tense tense_of(const Reader *reader, guint at) {
  if (is(reader, at, WORD_FUTURE)) {
    return 1;
  }
  return is(reader, at, WORD_PAST) ? -1 : 0;
}

Tense tense_near(const Reader *reader, const Form *form) {
  for (guint i = form->first, seen = 0; i > 0 && seen < REACH_BACK && !ends_sentence(reader, i - 1); i--, seen++) {
    if (tense_of(reader, i - 1)) {
      return tense_of(reader, i - 1);
    }
  }
  for (guint i = form->end; i < form->end + REACH_ON && !ends_sentence(reader, i); i++) {
    if (tense_of(reader, i)) {
      return tense_of(reader, i);
    }
  }
  return 0;
}
