/* numeric.c -- dates in digits only.
 *
 *   numeric = year sep month [sep day] ["T" or blank clock] | n sep n sep year
 *           | year "-W" week ["-" weekday] | year "-" day of the year       the latter in a field only
 *           | ("Q" | "H") n [fiscal] year | [fiscal] year ("Q" | "H") n | month ("." | "/") year
 *   sep     = "-" | "/" | "."
 *
 * In "n sep n sep year" the month comes first with "/" and second with ".", unless the numbers say otherwise, there or
 * in another date of the text ("25/12/2019 ... 03/04/2020"); timex_field() asks back where both orders fit. */
#include <string.h>

#include "date/calendar.h"
#include "timex/grammar/match.h"

static gunichar separator(const Reader *reader, guint at) {
  const ScanToken *token = token_at(reader, at);
  bool fits =
      token->kind == SCAN_MARK && !token->space && (token->mark == '-' || token->mark == '/' || token->mark == '.');
  return fits && token_at(reader, at + 1)->kind == SCAN_NUMBER && is_glued(reader, at + 1) ? token->mark : 0;
}

/* "2007-08", "1904–07"; "1904-07" where the text also writes "1887-89": two years, no month. */
static bool are_years(const Reader *reader, guint at) {
  const ScanToken *mark = token_at(reader, at + 1), *second = token_at(reader, at + 2);
  int64_t first = token_at(reader, at)->value % 100;
  bool dash = reader->text[mark->offset] != '-';
  return second->value == (first + 1) % 100 || ((dash || reader->year_spans) && second->value > first);
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
  return mark == '-' && token_at(reader, at + 2)->digits == 2 && !are_years(reader, at) ? at + 3 : 0;
}

/* Years of two digits only with "/". */
static guint year_last(const Reader *reader, guint at, Form *form) {
  gunichar mark = separator(reader, at + 1);
  const ScanToken *year = token_at(reader, at + 4);
  if (!mark || separator(reader, at + 3) != mark || !is_number(reader, at, 1, 31) ||
      !is_number(reader, at + 2, 1, 31) || token_at(reader, at)->digits > 2 || token_at(reader, at + 2)->digits > 2 ||
      !(year->digits == 4 || (year->digits == 2 && mark == '/')) || separator(reader, at + 5) == mark) {
    return 0;
  }
  int first = (int)token_at(reader, at)->value, second = (int)token_at(reader, at + 2)->value;
  bool month_second = first > 12 || ((mark == '.' || reader->day_first) && second <= 12);
  *form = match_blank(FORM_DATE, UNIT_DAY);
  form->has_year = true;
  form->short_year = year->digits == 2;
  form->year = year->value;
  form->month = month_second ? second : first;
  form->day = month_second ? first : second;
  return form->month <= 12 ? at + 5 : 0;
}

/* "13/32/2021": no order makes a date of it, and its year is none by itself. */
static guint no_date(const Reader *reader, guint at, Form *form) {
  bool slashes = separator(reader, at + 1) == '/' && separator(reader, at + 3) == '/' &&
                 token_at(reader, at + 4)->digits == 4 && separator(reader, at + 5) != '/';
  for (guint i = at; i <= at + 2 && slashes; i += 2) {
    slashes = token_at(reader, i)->digits <= 2 && is_number(reader, i, 1, 99);
  }
  *form = match_blank(FORM_NONE, UNIT_NONE);
  return slashes ? at + 5 : 0;
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

/* "2020-034" */
static guint ordinal_date(const Reader *reader, guint at, Form *form) {
  const ScanToken *year = token_at(reader, at), *day = token_at(reader, at + 2);
  if (!reader->field || year->digits != 4 || separator(reader, at + 1) != '-' || day->digits != 3 ||
      !is_number(reader, at + 2, 1, 365 + calendar_is_leap(year->value))) {
    return 0;
  }
  CalendarDay civil = calendar_from_day(calendar_to_day(year->value, 1, 1) + day->value - 1);
  *form = match_blank(FORM_DATE, UNIT_DAY);
  form->has_year = true;
  form->year = civil.year;
  form->month = civil.month;
  form->day = civil.day;
  return at + 3;
}

/* "Q3 2021", "2021 Q3", "2021-Q3", "H1 FY2021" */
static guint part_code(const Reader *reader, guint at, Form *form) {
  bool first = is_letter_word(reader, at, 'Q') || is_letter_word(reader, at, 'H');
  guint year = first ? at + 2 : at, digits = skip_if(reader, year, WORD_FISCAL);
  guint code = first ? at : skip_hyphen(reader, digits + 1);
  bool half = is_letter_word(reader, code, 'H');
  bool year_there = token_at(reader, digits)->digits == 4 && is_number(reader, digits, 1000, 2099);
  if (!(half || is_letter_word(reader, code, 'Q')) || !is_number(reader, code + 1, 1, half ? 2 : 4) ||
      !is_glued(reader, code + 1) || (!year_there && (half || !first))) {
    return 0;
  }
  *form = match_blank(FORM_DATE, half ? UNIT_HALF : UNIT_QUARTER);
  *(half ? &form->half : &form->quarter) = (int)token_at(reader, code + 1)->value;
  if (!year_there) {
    return at + 2;
  }
  form->has_year = true;
  form->year = token_at(reader, digits)->value;
  form->fiscal = digits > year;
  return MAX(code + 2, digits + 1);
}

/* "12.1987", "06/2015": no amount, no version. */
static guint month_and_year(const Reader *reader, guint at, Form *form) {
  enum { FIRST_YEAR = 1900, LAST_YEAR = 2099 };
  gunichar mark = separator(reader, at + 1);
  const ScanToken *before = token_before(reader, at), *next = token_at(reader, at + 3);
  bool word = next->kind == SCAN_WORD && (!scan_known(next) || scan_is(next, WORD_SCALE));
  bool other = next->mark == '%' || mark == '-' || before->kind != SCAN_WORD || before->capital ||
               scan_is(before, WORD_AT) || scan_is(before, WORD_THAN) || scan_is(before, WORD_AND) ||
               scan_is(before, WORD_ARTICLE);
  if (!mark || separator(reader, at + 3) || !is_number(reader, at, 1, 12) || token_at(reader, at)->digits > 2 ||
      token_at(reader, at + 2)->digits != 4 || !is_number(reader, at + 2, FIRST_YEAR, LAST_YEAR) || word || other) {
    return 0;
  }
  *form = match_blank(FORM_DATE, UNIT_MONTH);
  form->has_year = true;
  form->month = (int8_t)token_at(reader, at)->value;
  form->year = token_at(reader, at + 2)->value;
  return at + 3;
}

/* "5.XI.1923" */
static guint roman_month(const Reader *reader, guint at, Form *form) {
  static const char *const months[] = {"I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII"};
  const ScanToken *roman = token_at(reader, at + 2), *year = token_at(reader, at + 4);
  bool dots = is_mark(reader, at + 1, '.') && is_mark(reader, at + 3, '.') && roman->kind == SCAN_WORD &&
              roman->capital && year->kind == SCAN_NUMBER && year->digits == 4 && is_number(reader, at, 1, 31);
  for (guint m = 0; dots && m < G_N_ELEMENTS(months); m++) {
    if (strlen(months[m]) == roman->length && strncmp(months[m], reader->text + roman->offset, roman->length) == 0) {
      *form = match_blank(FORM_DATE, UNIT_DAY);
      form->has_year = true;
      form->day = (int8_t)token_at(reader, at)->value;
      form->month = (int8_t)(m + 1);
      form->year = year->value;
      return at + 5;
    }
  }
  return 0;
}

int match_slash_order(const Reader *reader, guint at) {
  bool slashes = is_mark(reader, at + 1, '/') && is_mark(reader, at + 3, '/') && is_number(reader, at, 1, 31) &&
                 is_number(reader, at + 2, 1, 31) && token_at(reader, at + 4)->kind == SCAN_NUMBER &&
                 (token_at(reader, at + 4)->digits == 4 || token_at(reader, at + 4)->digits == 2);
  int64_t first = token_at(reader, at)->value, second = token_at(reader, at + 2)->value;
  return !slashes ? 0 : (first > 12) - (second > 12);
}

guint match_numeric(const Reader *reader, guint at, Form *form) {
  static const Matcher ways[] = {year_first, year_last,      week_date,   ordinal_date,
                                 part_code,  month_and_year, roman_month, no_date};
  const ScanToken *before = token_before(reader, at);
  bool tail = before->kind != SCAN_END && is_glued(reader, at) &&
              (before->kind != SCAN_MARK || before->mark == '-' || before->mark == '/' || before->mark == '.');
  tail &= !reader->dated || reader->dated != at - 1; /* "10/1/2018-12/15/2018" */
  tail |= scan_is(before, WORD_LABEL);               /* "version 2.10.2019" */
  return tail ? 0 : match_longest(reader, at, form, ways, G_N_ELEMENTS(ways));
}
