/* code.c -- see code.h.
 *
 *   run    = (word | number | joint) ..., with no space between
 *   code   = run with "://" | run with "_" or "@" within it | run with a key | run with a file's suffix
 *   code   = number "/" year
 *   key    = words and numbers in turn, four or more, of which one is no word: "AD0592FE"
 *   number = of a case, of three digits or greater than the year: "2074/2018"
 *   suffix = "." and a short word at the end that is no word: "1984.txt" */
#include <string.h>

#include "timex/grammar/code.h"
#include "timex/grammar/match.h"

enum { LEAST_TURNS = 4, LONGEST_SUFFIX = 4, YEAR_DIGITS = 4 };

static bool is_alnum(const Reader *reader, guint at) {
  const ScanToken *token = token_at(reader, at);
  return token->kind == SCAN_WORD || token->kind == SCAN_NUMBER;
}

/* Marks within such names; brackets, quotes and commas stand round them. */
static bool is_joint(const Reader *reader, guint at) {
  const ScanToken *token = token_at(reader, at);
  return token->kind == SCAN_MARK && token->mark < 0x80 && strchr("_@/:.-%?=&#~+\\", (int)token->mark);
}

static bool is_address(const Reader *reader, guint at) {
  return is_mark(reader, at, ':') && is_mark(reader, at + 1, '/') && is_glued(reader, at + 1) &&
         is_mark(reader, at + 2, '/') && is_glued(reader, at + 2);
}

/* "report_2019", "anna@example.org"; "_1984_" is a title, set in italics. */
static bool is_tied(const Reader *reader, guint at, guint first, guint end) {
  bool tie = is_mark(reader, at, '_') || is_mark(reader, at, '@');
  return tie && at > first && at + 1 < end && is_alnum(reader, at - 1) && is_alnum(reader, at + 1);
}

/* "2019-04.pdf"; a sentence that a space is missing before goes on with a known word or a capital. */
static bool has_suffix(const Reader *reader, guint first, guint end) {
  guint last = end - 1;
  last -= last > first && is_mark(reader, last, '.'); /* the sentence's own */
  const ScanToken *suffix = token_at(reader, last);
  return last > first + 1 && suffix->kind == SCAN_WORD && !suffix->word && !suffix->capital &&
         suffix->length <= LONGEST_SUFFIX && is_mark(reader, last - 1, '.') && is_alnum(reader, last - 2);
}

/* "2074/2018", "136/2015": a case and its year. */
static bool is_case(const Reader *reader, guint at, guint end) {
  const ScanToken *number = token_at(reader, at), *year = token_at(reader, at + 2);
  end -= end > at + 3 && is_mark(reader, end - 1, '.');
  return end == at + 3 && is_mark(reader, at + 1, '/') && number->kind == SCAN_NUMBER && year->kind == SCAN_NUMBER &&
         year->digits == YEAR_DIGITS && (number->digits == YEAR_DIGITS - 1 || number->value > year->value);
}

/* The key at `at`: the token after its turns; *is_key: it is one. */
static guint key_end(const Reader *reader, guint at, guint end, bool *is_key) {
  guint i = at;
  bool unknown = false;
  for (; i < end && is_alnum(reader, i); i++) {
    unknown |= token_at(reader, i)->kind == SCAN_WORD && !token_at(reader, i)->word;
  }
  *is_key = unknown && i - at >= LEAST_TURNS;
  return i;
}

guint code_run(const Reader *reader, guint at, bool *is_code) {
  guint end = at;
  while (end < reader->n && (end == at || is_glued(reader, end)) && (is_alnum(reader, end) || is_joint(reader, end))) {
    end++;
  }
  *is_code = end > at && (has_suffix(reader, at, end) || is_case(reader, at, end));
  for (guint i = at; i < end && !*is_code;) {
    *is_code = is_address(reader, i) || is_tied(reader, i, at, end);
    i = *is_code || !is_alnum(reader, i) ? i + 1 : key_end(reader, i, end, is_code);
  }
  return MAX(end, at + 1);
}
