/* range.c -- two dates of which one says what the other leaves out.
 *
 *   range     = n connector core | core connector n
 *   connector = "-" | "to" | "and" | "&" | "or"
 *
 * "5-7 September 1914", "624-546 BC", "the 8th to the 13th century"; "September 5 and 6", "1914-18", "2007/08".  Two
 * whole dates
 * ("1914 to 1918") are two phrases, joined in phrases.c. */
#include "timex/grammar/match.h"

void form_share_year(Form *first, const Form *second) {
  if (first->month && !first->has_year && !first->year_from && second->has_year && second->month) {
    first->has_year = true;
    first->short_year = second->short_year;
    first->year = second->year - (first->month > second->month);
  } else if (first->month && !first->has_year && !first->year_from && second->year_from && second->month) {
    first->year_from = second->year_from; /* "from July 13 to 17 of last year" */
    first->year_step = (int8_t)(second->year_step - (first->month > second->month));
  }
}

static bool connects(const Reader *reader, guint at) {
  return is(reader, at, WORD_AND) || is(reader, at, WORD_TO) || is_mark(reader, at, '-') || is_mark(reader, at, '&');
}

/* What the first number of a range shares with the date after: its month, its century, its era. */
static bool take_pair(const Reader *reader, guint start, int64_t number, const Form *second, Form *first) {
  if (second->kind != FORM_DATE) {
    return false;
  }
  *first = *second;
  if (second->unit == UNIT_DAY && second->day && second->month && !is(reader, start, WORD_MONTH)) {
    first->day = (int)number;
    return number < second->day;
  }
  if (second->unit == UNIT_CENTURY) {
    first->year = (number - 1) * INT64_C(100);
    return number < 30;
  }
  first->year = second->year > 0 ? number : 1 - number;
  return second->unit == UNIT_YEAR && second->era && first->year < second->year;
}

/* "reigned [from 768 to 814]", "Charles (768-814)": years of three digits. */
static guint small_years(const Reader *reader, guint at, Form *first, Form *second) {
  const ScanToken *from = token_at(reader, at), *to = token_at(reader, at + 2), *before = token_before(reader, at);
  bool reign = before->mark == '.' && is_glued(reader, at - 1) && is(reader, at - 2, WORD_YEARLY) &&
               is_mark(reader, at - 3, '('); /* "(r. 117-138)" */
  int least = reign ? 2 : 3;
  bool numbers = from->kind == SCAN_NUMBER && from->digits >= least && from->digits <= 3 && to->kind == SCAN_NUMBER &&
                 to->digits >= least && to->digits <= 4 && from->value < to->value && from->value > 0 &&
                 to->value < 2000;
  bool told = scan_is(before, WORD_FROM) && (is(reader, at - 2, WORD_REIGN) || reader->early);
  told |= reign;
  bool aside = is_mark(reader, at - 1, '(') && token_at(reader, at - 2)->kind == SCAN_WORD &&
               is_mark(reader, at + 3, ')') &&
               (token_at(reader, at - 2)->capital || reader->early || is(reader, at - 2, WORD_REIGN));
  const ScanToken *next = token_at(reader, at + 3);
  bool counts = next->kind == SCAN_NUMBER || (next->kind == SCAN_WORD && !scan_known(next) && !next->capital);
  if (!numbers || !connects(reader, at + 1) || !(told || aside) || counts) {
    return 0;
  }
  *first = *second = match_blank(FORM_DATE, UNIT_YEAR);
  first->has_year = first->era = second->has_year = second->era = true;
  first->year = from->value;
  second->year = to->value;
  first->first = at;
  first->end = at + 1;
  second->first = at + 2;
  return second->end = at + 3;
}

/* "the night of [9/10 March 1945]" */
static guint skip_night(const Reader *reader, guint at) {
  guint part = skip_if(reader, at, WORD_THE);
  return is(reader, part, WORD_DAYPART) && is(reader, part + 1, WORD_OF) ? skip_if(reader, part + 2, WORD_THE) : at;
}

/* "312/[11] BC": the second year is told by its last figures. */
static void fill_second(int64_t first, guint digits, Form *second) {
  int64_t scale = digits == 1 ? 10 : 100, said = 1 - second->year;
  bool shortened = digits <= 2 && second->unit == UNIT_YEAR && second->era && second->year <= 0 && first >= scale;
  if (shortened && (first - 1) % scale == said) {
    second->year = 1 - (first - 1);
  }
}

guint form_match_pair(const Reader *reader, guint at, Form *first, Form *second) {
  int ordinal;
  int64_t number;
  guint small = small_years(reader, at, first, second);
  if (small) {
    return small;
  }
  guint begin = skip_night(reader, at);
  guint end = match_ordinal(reader, skip_if(reader, begin, WORD_THE), &ordinal);
  number = end ? ordinal : 0;
  guint digits = skip_if(reader, begin, WORD_THE);
  if (!end && is_number(reader, digits, 1, 9999) && !token_at(reader, digits)->grouped) {
    number = token_at(reader, digits)->value;
    end = digits + 1;
  }
  bool slash = is_mark(reader, end, '/') && is_glued(reader, end) && is_glued(reader, end + 1); /* "9/10 March" */
  if (!end || !(connects(reader, end) || slash)) {
    return 0;
  }
  guint start = skip_if(reader, end + 1, WORD_THE);
  guint after = match_core(reader, start, second);
  if (after && slash) {
    fill_second(number, (guint)token_at(reader, start)->digits, second);
  }
  if (!after || !take_pair(reader, start, number, second, first)) {
    return 0;
  }
  first->first = at;
  first->end = end;
  bool article = second->unit == UNIT_CENTURY || second->unit == UNIT_DAY;
  second->first = article ? first->end + 1 : start;
  second->end = after;
  return after;
}

/* "30.06.2011" */
static bool is_decimal(const Reader *reader, guint at) {
  return is_mark(reader, at + 1, '.') && is_glued(reader, at + 1) && token_at(reader, at + 2)->kind == SCAN_NUMBER &&
         is_glued(reader, at + 2);
}

/* "September 5 [and 6]" */
static guint rest_day(const Reader *reader, guint at, const Form *first, Form *second) {
  int day;
  const ScanToken *token = token_at(reader, at);
  guint end = match_ordinal(reader, at, &day);
  bool plain = !end && is_number(reader, at, 1, 31) && token->digits <= 2 && !is(reader, at + 1, WORD_MONTH) &&
               !is(reader, at + 1, WORD_UNIT) && !is(reader, at + 1, WORD_MEASURE) &&
               !(is_glued(reader, at + 1) && is_mark(reader, at + 1, '/')) && !is_decimal(reader, at);
  end = plain ? at + 1 : end;
  day = plain ? (int)token->value : day;
  if (!end || day <= first->day || day > 31) {
    return 0;
  }
  second->day = day;
  second->weekday = 0;
  guint year = match_year_tail(reader, end, second);
  return year ? year : end;
}

/* "1914[-18]" */
static guint rest_year(const Reader *reader, guint at, const Form *first, Form *second) {
  const ScanToken *token = token_at(reader, at);
  if (!first->has_year || first->era || token->digits != 2 || !is_glued(reader, at - 1) || !is_glued(reader, at) ||
      !is_number(reader, at, first->year % 100 + 1, 99)) {
    return 0;
  }
  second->year = first->year - first->year % 100 + token->value;
  return at + 1;
}

guint form_match_rest(const Reader *reader, const Form *first, Form *second) {
  bool slash = is_mark(reader, first->end, '/') && first->unit == UNIT_YEAR; /* "2007/08" */
  if (first->kind != FORM_DATE || !(connects(reader, first->end) || slash) || first->hour >= 0) {
    return 0;
  }
  guint start = skip_if(reader, first->end + 1, WORD_THE), end = 0;
  *second = *first;
  second->first = start;
  if (first->unit == UNIT_DAY && first->day && first->month) {
    end = rest_day(reader, start, first, second);
  } else if (first->unit == UNIT_YEAR) {
    end = rest_year(reader, start, first, second);
  }
  return second->end = end;
}
