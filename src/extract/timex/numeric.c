/* numeric.c -- dates in digits only.
 *
 *   numeric = year sep month [sep day] ["T" or blank clock] | n sep n sep year
 *           | year "-W" week ["-" weekday] | "Q" n year | year "Q" n
 *   sep     = "-" | "/" | "."
 *
 * In "n sep n sep year" the month comes first with "/" and second with ".", unless the numbers say
 * otherwise; timex_date() asks back where both orders fit. */
#include "extract/timex/match.h"

static gunichar separator(const Reader *reader, guint at) {
  const ScanToken *token = token_at(reader, at);
  bool fits =
      token->kind == SCAN_MARK && !token->space && (token->mark == '-' || token->mark == '/' || token->mark == '.');
  return fits && token_at(reader, at + 1)->kind == SCAN_NUMBER && is_glued(reader, at + 1) ? token->mark : 0;
}

static guint year_first(const Reader *reader, guint at, Form *form) {
  gunichar mark = separator(reader, at + 1);
  if (token_at(reader, at)->digits != 4 || !mark || !is_number(reader, at + 2, 1, 12) ||
      token_at(reader, at + 2)->digits > 2) {
    return 0;
  }
  *form = match_blank(FORM_DATE, UNIT_MONTH);
  form->has_year = true;
  form->year = token_at(reader, at)->value;
  form->month = (int)token_at(reader, at + 2)->value;
  if (separator(reader, at + 3) == mark && is_number(reader, at + 4, 1, 31) && token_at(reader, at + 4)->digits <= 2) {
    form->unit = UNIT_DAY;
    form->day = (int)token_at(reader, at + 4)->value;
    return at + 5;
  }
  bool years = token_at(reader, at + 2)->value == (form->year + 1) % 100; /* "2007-08" */
  return mark == '-' && token_at(reader, at + 2)->digits == 2 && !years ? at + 3 : 0;
}

/* Years of two digits only with "/". */
static guint year_last(const Reader *reader, guint at, Form *form) {
  gunichar mark = separator(reader, at + 1);
  const ScanToken *year = token_at(reader, at + 4);
  if (!mark || separator(reader, at + 3) != mark || !is_number(reader, at, 1, 31) ||
      !is_number(reader, at + 2, 1, 31) || token_at(reader, at)->digits > 2 || token_at(reader, at + 2)->digits > 2 ||
      !(year->digits == 4 || (year->digits == 2 && mark == '/')) || separator(reader, at + 5)) {
    return 0;
  }
  int first = (int)token_at(reader, at)->value, second = (int)token_at(reader, at + 2)->value;
  bool month_second = first > 12 || (mark == '.' && second <= 12);
  *form = match_blank(FORM_DATE, UNIT_DAY);
  form->has_year = true;
  form->short_year = year->digits == 2;
  form->year = year->value;
  form->month = month_second ? second : first;
  form->day = month_second ? first : second;
  return form->month <= 12 ? at + 5 : 0;
}

static bool is_letter_word(const Reader *reader, guint at, char letter) {
  const ScanToken *token = token_at(reader, at);
  return token->kind == SCAN_WORD && token->length == 1 && reader->text[token->offset] == letter;
}

static guint week_date(const Reader *reader, guint at, Form *form) {
  guint week = at + 3;
  if (token_at(reader, at)->digits != 4 || !is_mark(reader, at + 1, '-') || !is_letter_word(reader, at + 2, 'W') ||
      !is_number(reader, week, 1, 53) || !is_glued(reader, week)) {
    return 0;
  }
  *form = match_blank(FORM_DATE, UNIT_WEEK);
  form->has_year = true;
  form->year = token_at(reader, at)->value;
  form->week = (int)token_at(reader, week)->value;
  if (separator(reader, week + 1) == '-' && is_number(reader, week + 2, 1, 7)) {
    form->unit = UNIT_DAY;
    form->weekday = (int)token_at(reader, week + 2)->value;
    return week + 3;
  }
  return week + 1;
}

/* "Q3 2021", "2021 Q3", "2021-Q3" */
static guint quarter_code(const Reader *reader, guint at, Form *form) {
  bool first = is_letter_word(reader, at, 'Q');
  guint q = first ? at : skip_hyphen(reader, at + 1), year = first ? at + 2 : at;
  bool year_there = token_at(reader, year)->digits == 4 && is_number(reader, year, 1000, 2099);
  if (!is_letter_word(reader, q, 'Q') || !is_number(reader, q + 1, 1, 4) || !is_glued(reader, q + 1) ||
      (!first && !year_there)) {
    return 0;
  }
  *form = match_blank(FORM_DATE, UNIT_QUARTER);
  form->quarter = (int)token_at(reader, q + 1)->value;
  if (year_there) {
    form->has_year = true;
    form->year = token_at(reader, year)->value;
  }
  return first && !year_there ? q + 2 : MAX(q + 2, year + 1);
}

guint match_numeric(const Reader *reader, guint at, Form *form) {
  static const Matcher ways[] = {year_first, year_last, week_date, quarter_code};
  const ScanToken *before = token_before(reader, at);
  bool tail = before->kind != SCAN_END && is_glued(reader, at) &&
              (before->kind != SCAN_MARK || before->mark == '-' || before->mark == '/' || before->mark == '.');
  return tail ? 0 : match_longest(reader, at, form, ways, G_N_ELEMENTS(ways));
}
