/* date.c -- months, days of a month and weekdays.
 *
 *   date      = weekday [","] ["the"] monthly | monthly | weekday | nth | "on" "the" ordinal
 *   monthly   = month [day] [year] | ["the"] day ["of"] month [year] | year month [day]
 *   nth       = ["the"] (ordinal | "last") weekday ("of" | "in") month [year]
 *   weekday   = ("Monday" | "Mon." ...) ["of" direction "week"]
 */
#include "timex/grammar/match.h"

enum { LAST_DAY = 31 };

/* A short name has its full stop, or stands beside a number. */
static guint month_name(const Reader *reader, guint at, bool beside_number, int *month) {
  if (!is(reader, at, WORD_MONTH)) {
    return 0;
  }
  bool is_short = is(reader, at, WORD_SHORT);
  guint end = at + 1;
  if (is_short && is_mark(reader, end, '.') && is_glued(reader, end)) {
    end++;
  } else if (is_short && !beside_number && token_at(reader, end)->kind != SCAN_NUMBER &&
             !(is_mark(reader, end, ',') && is_number(reader, end + 1, 1000, 2099))) {
    return 0;
  }
  *month = value_at(reader, at, WORD_MONTH);
  return end;
}

/* The number behind is no day of a month: "May 10 million", "10:30", "5%", "3-day". */
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

/* "5", "5th", "the fifth" behind a month. */
static guint day_behind(const Reader *reader, guint at, int *day) {
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

static guint month_first(const Reader *reader, guint at, Form *form) {
  int month, day;
  guint end = month_name(reader, at, false, &month);
  if (!end) {
    return 0;
  }
  *form = match_blank(FORM_DATE, UNIT_MONTH);
  form->month = (int16_t)month;
  guint behind = day_behind(reader, end, &day);
  if (behind) {
    form->unit = UNIT_DAY;
    form->day = (int16_t)day;
    end = behind;
  }
  guint year = match_year_tail(reader, end, form);
  return year ? year : end;
}

/* "5 September", "5th of September 1914", "15-MAR-1998". */
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
  bool of = is(reader, end, WORD_OF), hyphen = is_mark(reader, end, '-') && is_glued(reader, end);
  end = month_name(reader, end + (of || hyphen), true, &month);
  if (!end) {
    return 0;
  }
  *form = match_blank(FORM_DATE, UNIT_DAY);
  form->day = day;
  form->month = month;
  guint year = match_year_tail(reader, end + (hyphen && is_mark(reader, end, '-')), form);
  end = year ? year : end;
  const ScanToken *next = token_at(reader, end);
  bool noun = number > at && next->kind == SCAN_WORD && !scan_known(next) && !next->capital;
  return noun ? 0 : end; /* "the 21 January execution" */
}

/* "1945 May 8", in a field only: in prose the year may end what stands before. */
static guint year_first(const Reader *reader, guint at, Form *form) {
  Form year = match_blank(FORM_DATE, UNIT_YEAR);
  guint end = reader->field ? match_year(reader, at, &year) : 0;
  end = end ? month_first(reader, end + is_mark(reader, end, ','), form) : 0;
  if (!end || form->has_year || form->year_from) {
    return 0;
  }
  form->has_year = true;
  form->year = year.year;
  form->short_year = year.short_year;
  form->era = year.era;
  return end;
}

static guint monthly(const Reader *reader, guint at, Form *form) {
  static const Matcher ways[] = {month_first, day_first, year_first};
  return match_longest(reader, at, form, ways, G_N_ELEMENTS(ways));
}

static guint weekday_name(const Reader *reader, guint at, int *weekday) {
  if (!is(reader, at, WORD_WEEKDAY)) {
    return 0;
  }
  bool is_short = is(reader, at, WORD_SHORT), stop = is_mark(reader, at + 1, '.') && is_glued(reader, at + 1);
  bool before_date = is(reader, at + 1, WORD_MONTH) || token_at(reader, at + 1)->kind == SCAN_NUMBER ||
                     (is_mark(reader, at + 1, ',') && !is_short) ||
                     (is_mark(reader, at + 1, ',') &&
                      (is(reader, at + 2, WORD_MONTH) || token_at(reader, at + 2)->kind == SCAN_NUMBER));
  if (is_short && !stop && !before_date) {
    return 0;
  }
  *weekday = value_at(reader, at, WORD_WEEKDAY);
  return at + 1 + (is_short && stop);
}

static guint weekday_first(const Reader *reader, guint at, Form *form) {
  int weekday;
  guint end = weekday_name(reader, at, &weekday);
  if (!end) {
    return 0;
  }
  guint start = is_mark(reader, end, ',') ? end + 1 : end;
  start = skip_if(reader, start, WORD_THE);
  guint dated = monthly(reader, start, form);
  if (dated && form->day) {
    form->weekday = weekday;
    return dated;
  }
  *form = match_blank(FORM_DATE, UNIT_DAY);
  form->weekday = weekday;
  bool week = is(reader, end, WORD_OF) && is(reader, end + 1, WORD_DEICTIC) && is_unit(reader, end + 2, UNIT_WEEK);
  if (week) { /* "Monday of last week" */
    form->in_week = true;
    form->from = FROM_ANCHOR;
    form->step = value_at(reader, end + 1, WORD_DEICTIC);
  }
  return week ? end + 3 : end;
}

/* "the first Monday of September", "the last Thursday in November 1963" */
static guint nth_weekday(const Reader *reader, guint at, Form *form) {
  guint start = skip_if(reader, at, WORD_THE);
  int nth = FORM_LAST_NTH, weekday;
  guint end = match_ordinal(reader, start, &nth);
  bool last = !end && is(reader, start, WORD_DEICTIC) && value_at(reader, start, WORD_DEICTIC) < 0;
  end = last ? start + 1 : end;
  guint name = end ? weekday_name(reader, end, &weekday) : 0;
  if (!name || nth > FORM_LAST_NTH || !(is(reader, name, WORD_OF) || is(reader, name, WORD_IN))) {
    return 0;
  }
  guint month = month_first(reader, name + 1, form);
  if (!month || form->day) {
    return 0;
  }
  form->unit = UNIT_DAY;
  form->nth = nth;
  form->weekday = weekday;
  return month;
}

/* "on the 15th" of the month last spoken of; not "on the 15th floor". */
static guint day_alone(const Reader *reader, guint at, Form *form) {
  int day;
  bool on = is(reader, at, WORD_THE) && at > 0 && is(reader, at - 1, WORD_ON);
  guint end = on && token_at(reader, at + 1)->kind == SCAN_NUMBER ? match_ordinal(reader, at + 1, &day) : 0;
  const ScanToken *next = token_at(reader, end);
  bool noun = next->kind == SCAN_WORD && !(scan_is(next, WORD_THE) || scan_is(next, WORD_ARTICLE));
  if (!end || day > LAST_DAY || noun || (next->kind == SCAN_MARK && next->mark == '-')) {
    return 0;
  }
  *form = match_blank(FORM_DATE, UNIT_DAY);
  form->day = day;
  form->from = FROM_LAST;
  return end;
}

guint match_date(const Reader *reader, guint at, Form *form) {
  static const Matcher ways[] = {monthly, weekday_first, nth_weekday, day_alone};
  guint end = match_longest(reader, at, form, ways, G_N_ELEMENTS(ways));
  bool alone = end == at + 1 && form->month && !form->day && !form->has_year && !form->year_from;
  if (alone && is(reader, at, WORD_SHY)) {
    const ScanToken *before = token_before(reader, at);
    bool joined =
        is_mark(reader, at - 1, '-') && at > 1 && (is(reader, at - 2, WORD_EARLY) || is(reader, at - 2, WORD_MONTH));
    bool range = is_mark(reader, end, '-') && is(reader, end + 1, WORD_MONTH);
    bool led = joined || range || scan_is(before, WORD_BEFORE) || scan_is(before, WORD_MONTH) ||
               scan_is(before, WORD_EDGE) || scan_is(before, WORD_ARTICLE) || scan_is(before, WORD_ANAPHOR);
    const ScanToken *next = token_at(reader, end);
    bool name =
        scan_is(before, WORD_AND) && next->kind == SCAN_WORD && next->capital && !scan_known(next); /* "and June Lee" */
    return led && !name ? end : 0;
  }
  return end;
}
