/* held.c -- days that hold for the clock times below them. */
#include "timex/grammar/match.h"

enum { FIRST_YEAR = 1000 };

/* "- 04:15 ...", "0415 ..." */
static bool opens_with_clock(const Reader *reader, guint at) {
  const ScanToken *tokens = reader->tokens;
  while (at < reader->n_all && tokens[at].kind == SCAN_MARK && !(at + 1 < reader->n_all && tokens[at + 1].line)) {
    at++;
  }
  bool minutes = at + 2 < reader->n_all && tokens[at + 1].mark == ':' && tokens[at + 2].kind == SCAN_NUMBER;
  return at < reader->n_all && tokens[at].kind == SCAN_NUMBER &&
         (minutes || (tokens[at].digits == 4 && tokens[at].value < FIRST_YEAR));
}

/* "Timeline ([7 March 2014])" above a line that a clock time heads; `at`: the token after the day. */
static bool heads_clocks(const Reader *reader, guint at) {
  while (at < reader->n_all && !reader->tokens[at].line && reader->tokens[at].kind == SCAN_MARK) {
    at++;
  }
  return at < reader->n_all && reader->tokens[at].line && opens_with_clock(reader, at);
}

/* "Unless otherwise noted, all times are on [May 4]", a day above lines of clock times, or a line that is a day, with
 * its weekday, and no more: a heading. */
bool match_is_held(const Reader *reader, const Form *form) {
  enum { MOST = 5 };
  guint end = form->end + is_mark(reader, form->end, ',');
  const ScanToken *next = token_at(reader, is(reader, end, WORD_WEEKDAY) ? end + 1 : form->end);
  const char *nothing;
  bool day = form->kind == FORM_DATE && form->unit == UNIT_DAY && form->day && form->month;
  if (day && token_at(reader, form->first)->line && (next->line || next->kind == SCAN_END)) {
    return true;
  }
  if (day && heads_clocks(reader, form->end)) {
    return true;
  }
  for (guint words = 1; day && words <= MOST && words <= form->first; words++) {
    if (match_phrase(reader, form->first - words, PHRASE_HOLDS, &nothing) == form->first) {
      return true;
    }
  }
  return false;
}
