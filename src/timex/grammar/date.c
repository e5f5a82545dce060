/* date.c -- months and days of a month.
 *
 *   date      = monthly | weekday | nth | ordinal-day                                             compose.c
 *   monthly   = month [day] [year] | ["the"] day ["of"] month [year] | year month [day]
 */
#include "timex/grammar/match.h"

enum { LAST_DAY = 31 };

/* "Mar-[a-Lago]": a name, though "in" leads to it. */
static bool is_name_part(const Reader *reader, guint at) {
  return is_mark(reader, at + 1, '-') && is_glued(reader, at + 1) && is_glued(reader, at + 2) &&
         token_at(reader, at + 2)->kind == SCAN_WORD && !is(reader, at + 2, WORD_MONTH);
}

/* "in Sept she", "Jan-Feb 1917", "Aug '96" */
static bool is_short_month(const Reader *reader, guint at) {
  const ScanToken *before = token_before(reader, at);
  bool led = scan_is(before, WORD_IN) || scan_is(before, WORD_SINCE) || scan_is(before, WORD_UNTIL) ||
             scan_is(before, WORD_EARLY) || scan_is(before, WORD_DEICTIC) || is_mark(reader, at - 1, '-');
  bool joined = (is_mark(reader, at - 1, '-') || is_mark(reader, at - 1, '/')) && is(reader, at - 2, WORD_MONTH);
  bool between = (scan_is(before, WORD_FROM) && is(reader, at + 1, WORD_TO)) ||
                 (scan_is(before, WORD_BETWEEN) && is(reader, at + 1, WORD_AND));
  bool mark = is_mark(reader, at + 1, '-') || is_mark(reader, at + 1, '/');
  bool range = (mark || between) && is(reader, at + 2, WORD_MONTH);
  bool year = is_mark(reader, at + 1, '\'') && token_at(reader, at + 2)->digits == 2;
  return token_at(reader, at)->capital && !is_name_part(reader, at) &&
         (range || year || joined || (led && !is_mark(reader, at - 1, '-')));
}

/* The number after is no day of a month: "May 10 million", "10:30", "5%", "3-day". */
static bool is_measure(const Reader *reader, guint end) {
  const ScanToken *next = token_at(reader, end);
  if (is(reader, end, WORD_SCALE) || is(reader, end, WORD_UNIT) || is(reader, end, WORD_MEASURE) ||
      is(reader, end, WORD_MERIDIEM)) {
    return true;
  }
  if (next->kind == SCAN_MARK && is_glued(reader, end)) {
    bool digits = token_at(reader, end + 1)->kind == SCAN_NUMBER && is_glued(reader, end + 1);
    return next->mark == '%' || ((next->mark == ':' || next->mark == '.') && digits) ||
           (next->mark == '-' && is(reader, end + 1, WORD_UNIT));
  }
  return next->kind == SCAN_WORD && is_glued(reader, end) && !is(reader, end, WORD_SUFFIX);
}

/* "5", "5th", "the fifth" after a month. */
static guint day_after(const Reader *reader, guint at, int *day) {
  guint start = skip_if(reader, at, WORD_THE);
  guint end = match_ordinal(reader, start, day);
  if (end && *day <= LAST_DAY) {
    return end;
  }
  if (start == at && is_number(reader, at, 1, LAST_DAY) && !is_measure(reader, at + 1)) {
    *day = (int)token_at(reader, at)->value;
    return at + 1;
  }
  return 0;
}

/* "August, 21, 2012": the comma of the month, where a year tells that the number is its day. */
static guint day_behind_comma(const Reader *reader, guint at, int *day) {
  Form year = match_blank(FORM_DATE, UNIT_DAY);
  guint end = is_mark(reader, at, ',') ? day_after(reader, at + 1, day) : 0;
  bool whole = end && match_year_tail(reader, end, &year) && year.has_year && !year.short_year;
  return whole ? end : 0;
}

/* A short name has its full stop, or stands beside a number. */
static guint month_name(const Reader *reader, guint at, bool beside_number, int *month) {
  if (!is(reader, at, WORD_MONTH)) {
    return 0;
  }
  bool is_short = is(reader, at, WORD_SHORT);
  guint end = at + 1;
  int day;
  if (is_short && is_mark(reader, end, '.') && is_glued(reader, end)) {
    end++;
  } else if (is_short && !beside_number && token_at(reader, end)->kind != SCAN_NUMBER &&
             !(is_mark(reader, end, ',') && is_number(reader, end + 1, 1000, 2099)) &&
             !day_behind_comma(reader, end, &day) && !is_short_month(reader, at)) {
    return 0;
  }
  *month = value_at(reader, at, WORD_MONTH);
  return end;
}

/* "December-[January 1916-17]": the second month is of the second year. */
static guint second_year(const Reader *reader, guint at, guint end, Form *form) {
  const ScanToken *second = token_at(reader, end + 1);
  bool range = (is_mark(reader, at - 1, '-') || is_mark(reader, at - 1, '/')) && is(reader, at - 2, WORD_MONTH) &&
               value_at(reader, at - 2, WORD_MONTH) > form->month;
  bool mark = is_mark(reader, end, '-') || is_mark(reader, end, '/');
  bool next = mark && is_glued(reader, end) && is_glued(reader, end + 1) && second->digits == 2 &&
              second->value == (form->year + 1) % 100;
  if (!range || !next || form->short_year) {
    return end;
  }
  form->year++;
  return end + 2;
}

guint match_month_first(const Reader *reader, guint at, Form *form) {
  int month, day;
  guint end = month_name(reader, at, false, &month);
  if (!end) {
    return 0;
  }
  *form = match_blank(FORM_DATE, UNIT_MONTH);
  form->month = (int16_t)month;
  guint after = day_after(reader, end, &day);
  after = after ? after : day_behind_comma(reader, end, &day);
  if (after) {
    form->unit = UNIT_DAY;
    form->day = (int16_t)day;
    end = after;
  }
  guint year = match_year_tail(reader, end, form);
  return year ? second_year(reader, at, year, form) : end;
}

/* "Sep-23-2020" */
static guint month_hyphens(const Reader *reader, guint at, Form *form) {
  const ScanToken *day = token_at(reader, at + 2), *year = token_at(reader, at + 4);
  bool hyphens = is(reader, at, WORD_MONTH) && is_mark(reader, at + 1, '-') && is_mark(reader, at + 3, '-');
  for (guint i = at + 1; i < at + 5 && hyphens; i++) {
    hyphens = is_glued(reader, i);
  }
  if (!hyphens || !is_number(reader, at + 2, 1, LAST_DAY) || day->digits > 2 || year->kind != SCAN_NUMBER ||
      (year->digits != 4 && year->digits != 2)) {
    return 0;
  }
  *form = match_blank(FORM_DATE, UNIT_DAY);
  form->month = (int8_t)value_at(reader, at, WORD_MONTH);
  form->day = (int8_t)day->value;
  form->has_year = true;
  form->short_year = year->digits == 2;
  form->year = year->value;
  return at + 5;
}

/* "5 September", "5th of September 1914", "5th day of September", "15-MAR-1998". */
static guint day_first(const Reader *reader, guint at, Form *form) {
  int day = 0, month;
  guint end = match_ordinal(reader, skip_if(reader, at, WORD_THE), &day);
  guint number = skip_if(reader, at, WORD_THE);
  if (!end && is_number(reader, number, 1, LAST_DAY)) {
    day = (int)token_at(reader, number)->value;
    end = number + 1;
  }
  const ScanToken *before = token_before(reader, number);
  bool fraction = before->mark == '.' && before->kind == SCAN_MARK && is_glued(reader, number) &&
                  token_at(reader, number - 2)->kind == SCAN_NUMBER; /* "10.04 of March" */
  if (!end || day > LAST_DAY || fraction) {
    return 0;
  }
  bool counted = is_unit(reader, end, UNIT_DAY) && is_single(reader, end) && is(reader, end + 1, WORD_OF);
  end += counted; /* "the 4th day of April" */
  bool of = is(reader, end, WORD_OF), hyphen = is_mark(reader, end, '-') && is_glued(reader, end);
  bool stop = end == number + 1 && is_mark(reader, end, '.') && is_glued(reader, end); /* "16. Nov. 2016" */
  end = month_name(reader, end + (of || hyphen || stop), true, &month);
  if (!end) {
    return 0;
  }
  *form = match_blank(FORM_DATE, UNIT_DAY);
  form->day = day;
  form->month = month;
  const ScanToken *digits = token_at(reader, end + 1);
  if (hyphen && is_mark(reader, end, '-') && digits->kind == SCAN_NUMBER && digits->digits == 2 &&
      is_glued(reader, end + 1)) {
    form->has_year = form->short_year = true; /* "19-Nov-12" */
    form->year = digits->value;
    return end + 2;
  }
  guint year = match_year_tail(reader, end + (hyphen && is_mark(reader, end, '-')), form);
  end = year ? year : end;
  const ScanToken *next = token_at(reader, end);
  bool whole = of && form->has_year; /* "on the 27th of April, 1999 bread was given" */
  bool noun = number > at && next->kind == SCAN_WORD && !scan_known(next) && !next->capital;
  return noun && !whole ? 0 : end; /* "the 21 January execution" */
}

/* "1945 May 8", "in 2015 June"; in prose the year may end what stands before. */
static guint year_first(const Reader *reader, guint at, Form *form) {
  Form year = match_blank(FORM_DATE, UNIT_YEAR);
  bool led = is(reader, at - 1, WORD_IN) && token_at(reader, at)->kind == SCAN_NUMBER;
  bool name = is(reader, at + 1, WORD_SHY) && token_at(reader, at + 2)->kind == SCAN_WORD; /* "in 2015 May resigned" */
  guint end = reader->field || (led && !name) ? match_year(reader, at, &year) : 0;
  end = end ? match_month_first(reader, end + is_mark(reader, end, ','), form) : 0;
  if (!end || form->has_year || form->year_from) {
    return 0;
  }
  form->has_year = true;
  form->year = year.year;
  form->short_year = year.short_year;
  form->era = year.era;
  return end;
}

guint match_monthly(const Reader *reader, guint at, Form *form) {
  static const Matcher ways[] = {match_month_first, day_first, year_first, month_hyphens};
  return match_longest(reader, at, form, ways, G_N_ELEMENTS(ways));
}

guint match_date(const Reader *reader, guint at, Form *form) {
  static const Matcher ways[] = {match_monthly, match_composed};
  guint end = match_longest(reader, at, form, ways, G_N_ELEMENTS(ways));
  bool alone = end == at + 1 && form->month && !form->day && !form->has_year && !form->year_from;
  if (alone && is(reader, at, WORD_SHY)) {
    const ScanToken *before = token_before(reader, at);
    bool joined =
        is_mark(reader, at - 1, '-') && at > 1 && (is(reader, at - 2, WORD_EARLY) || is(reader, at - 2, WORD_MONTH));
    bool range = (is_mark(reader, end, '-') || is(reader, end, WORD_TO)) && is(reader, end + 1, WORD_MONTH);
    bool led = joined || range || scan_is(before, WORD_BEFORE) || scan_is(before, WORD_MONTH) ||
               scan_is(before, WORD_EDGE) || scan_is(before, WORD_ARTICLE) || scan_is(before, WORD_ANAPHOR);
    const ScanToken *next = token_at(reader, end);
    bool name =
        scan_is(before, WORD_AND) && next->kind == SCAN_WORD && next->capital && !scan_known(next); /* "and June Lee" */
    return led && !name ? end : 0;
  }
  return end;
}
