/* era.c -- years by themselves, decades and centuries.
 *
 *   era     = year ["or later"] | "the" year ("period" | "quarter")
 *           | ["fiscal" ["year"]] year | ["the"] (decade | century)
 *   decade  = "1990s" | "'90s" | ["nineteen"] "nineties"
 *   century = ordinal [-] ("century" | "millennium") [era]
 */
#include <string.h>

#include "timex/grammar/match.h"

enum { DECADE = 10, CENTURY = 100, MILLENNIUM = 1000, NOON = 12 };

static bool is_plural_s(const Reader *reader, guint at) {
  const ScanToken *token = token_at(reader, at);
  return token->kind == SCAN_WORD && token->length == 1 && !token->space && (reader->text[token->offset] | 32) == 's';
}

static guint lone_year(const Reader *reader, guint at, Form *form) {
  *form = match_blank(FORM_DATE, UNIT_YEAR);
  guint end = match_year(reader, at, form);
  Form clock;
  if (end == at + 1 && match_military(reader, at, &clock)) {
    return 0;
  }
  bool led = is(reader, at - 1, WORD_YEARLY) || (reader->dated && reader->dated + 1 == at); /* "in '82 and '84" */
  bool year = form->era || (form->short_year ? led : match_is_year(reader, at, end));
  return end && year ? end : 0;
}

/* "the 1988 period", "the comparable 1988 quarter" */
static guint year_period(const Reader *reader, guint at, Form *form) {
  guint year = is(reader, at, WORD_THE) ? skip_if(reader, at + 1, WORD_ANAPHOR) : 0;
  guint end = year ? lone_year(reader, year, form) : 0;
  bool quarter = end && is_unit(reader, end, UNIT_QUARTER) && is_single(reader, end);
  if (!end || !(quarter || is(reader, end, WORD_SPAN))) {
    return 0;
  }
  form->unit = quarter ? UNIT_QUARTER : form->unit;
  form->period = true;
  return end + 1;
}

/* "1994 or later" */
static guint year_or_so(const Reader *reader, guint at, Form *form) {
  const char *nothing;
  guint end = lone_year(reader, at, form);
  guint so = end ? match_phrase(reader, end, PHRASE_OR_SO, &nothing) : 0;
  return so ? so : end;
}

/* "In 347 the emperor", "In 347, ...": opens a sentence, and the subject follows. */
static bool opens_story(const Reader *reader, guint at) {
  const ScanToken *opener = token_at(reader, at - 2);
  bool opens = is(reader, at - 1, WORD_IN) && token_before(reader, at)->capital &&
               (opener->kind == SCAN_END || opener->mark == '.' || token_before(reader, at)->breaks);
  guint subject = at + 1 + is_mark(reader, at + 1, ',');
  const ScanToken *next = token_at(reader, subject);
  return opens && (match_clause(reader, subject) || (next->kind == SCAN_WORD && next->capital));
}

/* "met in 325 at Nicaea" */
static bool is_placed(const Reader *reader, guint at) {
  bool led = is(reader, at - 1, WORD_IN) || (is(reader, at - 1, WORD_OF) && !is(reader, at - 2, WORD_QUANTITY));
  return led && (is(reader, at + 1, WORD_AT) || is(reader, at + 1, WORD_IN)) &&
         token_at(reader, at + 2)->kind == SCAN_WORD && token_at(reader, at + 2)->capital &&
         !scan_known(token_at(reader, at + 2));
}

/* "died in 735, an old man", "was sacked in 455 by": after a verb of the past, and no count; a line that ends there,
 * and has no stop, must be surer of its verb ("Runs batted in 171"). */
static bool is_told_past(const Reader *reader, guint at) {
  const ScanToken *next = token_at(reader, at + 1), *verb = token_at(reader, at - 2);
  bool known = scan_is(verb, WORD_PAST) || scan_is(verb, WORD_YEARLY);
  bool past = known || match_ending(reader, at - 2, WORD_PAST_ENDING);
  bool stop = (known && next->kind == SCAN_END) ||
              (next->kind == SCAN_MARK && next->space == false && strchr(",.;:)", (int)next->mark));
  bool part = stop && is_glued(reader, at + 2) && token_at(reader, at + 2)->kind == SCAN_NUMBER; /* "325.5" */
  return is(reader, at - 1, WORD_IN) && past && ((stop && !part) || is(reader, at + 1, WORD_DAILY));
}

/* "by 480", where the text has told of years BC, or of small ones. */
static guint ancient_year(const Reader *reader, guint at, Form *form) {
  const ScanToken *token = token_at(reader, at), *next = token_at(reader, at + 1);
  bool dated = (reader->ancient || reader->early || opens_story(reader, at) || is_placed(reader, at) ||
                is_told_past(reader, at)) &&
               (scan_is(token_before(reader, at), WORD_DATED) || is(reader, at - 1, WORD_OF));
  bool number = is_number(reader, at, reader->ancient ? 10 : 100, 999) && token->digits > 1 && token->digits < 4;
  bool counts =
      next->kind == SCAN_NUMBER || (next->kind == SCAN_WORD && !(scan_known(next) && !scan_is(next, WORD_UNIT)));
  if (!dated || !number || counts || !match_is_year(reader, at, at + 1)) {
    return 0;
  }
  *form = match_blank(FORM_DATE, UNIT_YEAR);
  form->has_year = form->era = true;
  form->year = reader->ancient ? 1 - token->value : token->value;
  return at + 1;
}

/* "fiscal 1989", "fiscal year 1989", "FY2020" */
static guint fiscal_year(const Reader *reader, guint at, Form *form) {
  if (!is(reader, at, WORD_FISCAL)) {
    return 0;
  }
  const ScanToken *digits = token_at(reader, at + 1);
  if (digits->kind == SCAN_NUMBER && digits->digits == 2 && is_glued(reader, at + 1)) { /* "FY13" */
    *form = match_blank(FORM_DATE, UNIT_YEAR);
    form->has_year = form->short_year = form->fiscal = true;
    form->year = digits->value;
    return at + 2;
  }
  guint end = lone_year(reader, at + 1 + is_unit(reader, at + 1, UNIT_YEAR), form);
  form->fiscal = end > 0;
  return end;
}

/* "the roaring" */
static bool is_adjective(const Reader *reader, guint at) {
  const ScanToken *word = token_at(reader, at);
  return word->kind == SCAN_WORD && !scan_known(word) && is(reader, at - 1, WORD_THE);
}

/* "1990s", "'90s", "90s", "1800s" */
static guint decade_in_digits(const Reader *reader, guint at, Form *form) {
  guint number = is_mark(reader, at, '\'') ? at + 1 : at;
  guint s = is_mark(reader, number + 1, '\'') && is_glued(reader, number + 1) ? number + 2 : number + 1;
  const ScanToken *token = token_at(reader, number);
  if (token->kind != SCAN_NUMBER || token->grouped || token->value % DECADE != 0 || !is_plural_s(reader, s) ||
      (token->digits != 2 && token->digits != 4 && token->digits != 3) || token->value == 0) {
    return 0;
  }
  *form = match_blank(FORM_DATE, UNIT_DECADE);
  form->has_year = true;
  form->short_year = token->digits == 2;
  form->year = token->value;
  if (token->digits == 4 && token->value % CENTURY == 0 && token->value < 2000) {
    form->unit = UNIT_CENTURY;
  }
  const ScanToken *before = token_before(reader, at);
  bool told = number > at || scan_is(before, WORD_THE) || scan_is(before, WORD_EARLY) || before->mark == '-' ||
              is_adjective(reader, at - 1) || reader->field;
  if (form->short_year && (scan_is(before, WORD_POSSESSIVE) || !told)) {
    return 0; /* "in his 40s": an age; "10s (x3 over 41s)" */
  }
  guint end = s + 1;
  if (is(reader, end, WORD_ERA) && token_at(reader, end)->capital && value_at(reader, end, WORD_ERA) < 0) {
    form->year = -(form->year + DECADE - 2); /* 479 BC, the first of the 470s as time runs */
    form->era = true;
    return end + 1;
  }
  return end;
}

/* "in his [thirties]", "in her late [twenties]": an age. */
static bool is_age(const Reader *reader, guint at) {
  guint word = at - 1 - is_mark(reader, at - 1, '-');
  word -= is(reader, word, WORD_EARLY);
  return is(reader, word, WORD_POSSESSIVE);
}

/* "the nineties": ages and scores of marks need "the" or a part of it to be no decade. */
static guint decade_in_words(const Reader *reader, guint at, Form *form) {
  guint tens = is(reader, at, WORD_NUMBER) ? skip_hyphen(reader, at + 1) : 0;
  int hundreds = tens ? value_at(reader, at, WORD_NUMBER) : 0;
  if (hundreds > NOON && hundreds < 20 && is(reader, tens, WORD_TENS)) { /* "nineteen sixties" */
    *form = match_blank(FORM_DATE, UNIT_DECADE);
    form->has_year = true;
    form->year = INT64_C(100) * hundreds + value_at(reader, tens, WORD_TENS);
    return tens + 1;
  }
  const ScanToken *before = token_before(reader, at);
  if (!is(reader, at, WORD_TENS) || is_age(reader, at) ||
      !(scan_is(before, WORD_THE) || is_adjective(reader, at - 1) || scan_is(before, WORD_EARLY) ||
        scan_is(before, WORD_NUMBER) || (before->kind == SCAN_MARK && before->mark == '-'))) {
    return 0;
  }
  *form = match_blank(FORM_DATE, UNIT_DECADE);
  form->has_year = true;
  form->year = value_at(reader, at, WORD_TENS);
  form->short_year = form->year < CENTURY;
  return at + 1;
}

static guint century(const Reader *reader, guint at, Form *form) {
  int number;
  guint end = match_ordinal(reader, at, &number);
  end = end ? skip_hyphen(reader, end) : 0;
  TimeUnit unit = end && is(reader, end, WORD_UNIT) ? (TimeUnit)value_at(reader, end, WORD_UNIT) : UNIT_NONE;
  if ((unit != UNIT_CENTURY && unit != UNIT_MILLENNIUM) || number > 30) {
    return 0;
  }
  int64_t years = unit == UNIT_CENTURY ? CENTURY : MILLENNIUM;
  *form = match_blank(FORM_DATE, unit);
  form->has_year = true;
  form->year = (number - 1) * years;
  end++;
  if (is(reader, end, WORD_ERA) && token_at(reader, end)->capital) {
    form->era = true;
    form->year = value_at(reader, end, WORD_ERA) < 0 ? 1 - number * years : form->year;
    end++;
  }
  return end;
}

/* "the 1990s", "the 20th century": the article belongs to these, not to a year. */
static guint with_article(const Reader *reader, guint at, Form *form) {
  static const Matcher ways[] = {decade_in_digits, decade_in_words, century};
  guint start = skip_if(reader, at, WORD_THE), end = match_longest(reader, start, form, ways, G_N_ELEMENTS(ways));
  bool attribute = end && start > at && is_mark(reader, end - 2, '-'); /* "the [21st-century] version" */
  return attribute ? 0 : end;
}

guint match_era(const Reader *reader, guint at, Form *form) {
  static const Matcher ways[] = {year_or_so, year_period, ancient_year, fiscal_year, with_article};
  return match_longest(reader, at, form, ways, G_N_ELEMENTS(ways));
}
