/* part.c -- seasons, quarters and halves of a year.
 *
 *   part    = ["the"] [fiscal] [year] ordinal [-] ("quarter" | "half") [year tail]
 *           | ["the"] [year] season [year tail]
 */
#include "timex/grammar/match.h"

enum { LAST_QUARTER = 4 };

/* "third quarter", "third-quarter", "second half": the article goes with the noun only. */
static guint quarter(const Reader *reader, guint at, Form *form) {
  guint start = skip_if(reader, skip_if(reader, at, WORD_THE), WORD_FISCAL);
  Form year = match_blank(FORM_DATE, UNIT_QUARTER);
  guint after_year = match_year(reader, start, &year);
  start = skip_if(reader, after_year ? after_year : start, WORD_FISCAL);
  int n = 0;
  guint end = match_ordinal(reader, start, &n);
  if (!end && is(reader, start, WORD_HALFWORD)) {
    bool half = is(reader, start + 1, WORD_HALF);
    n = value_at(reader, start, WORD_HALFWORD) == 1 ? 1 : half ? 2 : LAST_QUARTER;
    end = start + 1;
  }
  bool hyphen = end && is_mark(reader, end, '-');
  end += hyphen;
  bool half = end && is(reader, end, WORD_HALF);
  if (!end || (hyphen && is(reader, at, WORD_THE)) || n < 1 || n > (half ? 2 : 4) ||
      !(half || (is_unit(reader, end, UNIT_QUARTER) && is_single(reader, end)))) {
    return 0;
  }
  *form = year;
  form->unit = half ? UNIT_HALF : UNIT_QUARTER;
  form->fiscal = is(reader, start - 1, WORD_FISCAL);
  *(half ? &form->half : &form->quarter) = n;
  guint tail = after_year ? 0 : match_year_tail(reader, end + 1, form);
  return tail ? tail : half && !after_year ? 0 : end + 1;
}

/* "the winter of 1916[-17]" */
static guint skip_second_year(const Reader *reader, guint end, const Form *form) {
  const ScanToken *second = token_at(reader, end + 1);
  int64_t next = second->digits == 2 ? (form->year + 1) % 100 : form->year + 1;
  bool follows = is_mark(reader, end, '-') && is_glued(reader, end) && is_glued(reader, end + 1) &&
                 (second->digits == 2 || second->digits == 4) && is_number(reader, end + 1, next, next);
  return follows ? end + 2 : end;
}

/* "in spring", "by the fall", "spent the spring", "spring or fall"; "took the fall" and "rise and fall" are no times.
 */
static bool is_led(const Reader *reader, guint at) {
  const ScanToken *before = token_before(reader, at);
  if (scan_is(before, WORD_AND) || scan_is(before, WORD_INFINITIVE)) {
    return is(reader, at - 2, WORD_SEASON) || is(reader, at - 2, WORD_POSTPONED) || is(reader, at - 3, WORD_POSTPONED);
  }
  return scan_is(before, WORD_BEFORE) || scan_is(before, WORD_IN) || scan_is(before, WORD_YEARLY);
}

bool match_fall_object(const Reader *reader, guint end, bool led) {
  bool from = is(reader, end, WORD_FROM) && match_clause(reader, end + 1);
  bool to = is(reader, end, WORD_TO) && !is(reader, end + 1, WORD_SEASON);
  return is(reader, end, WORD_OF) || to || from || (is(reader, end, WORD_IN) && !led);
}

/* "took the fall", "the fall of Rome", "a spring"; "the spring and summer" are times. */
static bool is_other_noun(const Reader *reader, guint at, guint name) {
  bool led = is_led(reader, at), two = is(reader, name + 1, WORD_AND) && is(reader, name + 2, WORD_SEASON);
  bool company = led || two || is(reader, at - 1, WORD_DEICTIC);
  return !company || match_fall_object(reader, name + 1, led);
}

/* "a spring coat", "the winter months", "the winter storms": of a kind, not of a time. */
static bool is_kind(const Reader *reader, guint at, guint name) {
  bool plural = match_is_plural(reader, name + 1) || (is(reader, name + 1, WORD_UNIT) && !is_single(reader, name + 1));
  if (plural && !is(reader, at - 1, WORD_DEICTIC) && !token_at(reader, name + 1)->capital) {
    return true;
  }
  return name == at && is(reader, at - 1, WORD_ARTICLE) && match_is_noun(reader, name + 1);
}

/* "Summer Street", "Mark Winter", "Mrs. Winter" */
static bool is_part_of_name(const Reader *reader, guint at) {
  const ScanToken *next = token_at(reader, at + 1);
  guint name = at - 1 - is_mark(reader, at - 1, '.');
  bool title = is(reader, name, WORD_TITLE);
  const ScanToken *before = token_at(reader, name);
  bool first = before->kind == SCAN_WORD && before->capital && !scan_known(before) && name + 1 == at && !next->capital;
  bool capital = token_at(reader, at)->capital && !token_at(reader, at)->breaks;
  return capital && (title || first || (next->capital && scan_is(next, WORD_STREET)));
}

static guint season(const Reader *reader, guint at, Form *form) {
  guint start = skip_if(reader, at, WORD_THE);
  *form = match_blank(FORM_DATE, UNIT_SEASON);
  guint after_year = match_year(reader, start, form);
  guint name = after_year ? after_year : start;
  if (!is(reader, name, WORD_SEASON)) {
    return 0;
  }
  form->season = value_at(reader, name, WORD_SEASON);
  const ScanToken *next = token_at(reader, name + 1);
  bool dated = token_at(reader, name - 1)->digits == 4;
  if (dated && token_at(reader, name)->capital && next->kind == SCAN_WORD && next->capital) {
    return 0; /* "the 1996 Summer Games" */
  }
  guint tail = after_year ? 0 : match_year_tail(reader, name + 1, form);
  if (after_year && is(reader, name, WORD_COMMON) && match_fall_object(reader, name + 1, false)) {
    return 0; /* "the 1987 fall in prices" */
  }
  if (tail || after_year) {
    return tail ? skip_second_year(reader, tail, form) : name + 1;
  }
  if (is_part_of_name(reader, start)) {
    return 0;
  }
  const ScanToken *before = token_before(reader, at);
  bool proper = token_at(reader, name)->capital && next->kind == SCAN_WORD && next->capital && !scan_known(next);
  bool named = before->capital && !scan_known(before); /* "Cambridge Autumn Regatta" */
  if (proper && !named && (start > at || before->capital || scan_is(before, WORD_THE))) {
    form->genre = is(reader, name, WORD_COMMON) ? GENRE_HISTORY : form->genre;
    match_year_tail(reader, name + 2, form); /* "the Spring Offensive of 1918" */
    return start > at ? 0 : name + 1;        /* "the Spring Offensive": the article is the offensive's */
  }
  if (proper) {
    return 0; /* "in Winter Park" */
  }
  Form of = *form;
  bool whose = match_is_noun(reader, name + 1) && is(reader, name + 2, WORD_OF);
  if (whose && match_year_tail(reader, name + 2, &of) && of.has_year) { /* "the spring term of 1862" */
    *form = of;
    return name + 1;
  }
  bool other = is(reader, name, WORD_COMMON) && is_other_noun(reader, at, name);
  return other || is_kind(reader, at, name) ? 0 : name + 1;
}

guint match_part(const Reader *reader, guint at, Form *form) {
  static const Matcher ways[] = {quarter, season};
  return match_longest(reader, at, form, ways, G_N_ELEMENTS(ways));
}
