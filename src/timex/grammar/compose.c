/* compose.c -- days named through a week or month that is told with them, before them or not at all.
 *
 *   composed    = weekday [","] ["the"] (monthly | ordinal) | weekday in-week | nth | ordinal-day | far | weekday
 *   in-week     = ["of" | "in" | "," ] direction "week" | count "weeks" "ago" | "week"
 *   far         = "the" weekday ("before" ["last"] | "after" ["next"])
 *   nth         = ["the"] (ordinal | "last") (weekday | "weekend") ("of" | "in") (month [year] | direction "month")
 *   ordinal-day = "the" ordinal ("of" direction "month" | "inst" | "ult") | ("on" | "by" | part "of" ...) "the" ordinal
 *   week-day    = direction "week" [","] ["on"] weekday
 *   weekday     = "Monday" | "Mon." ...
 */
#include "timex/grammar/match.h"

enum { LAST_DAY = 31, FIRST_WORD = 11 };

static guint weekday_name(const Reader *reader, guint at, int *weekday) {
  if (!is(reader, at, WORD_WEEKDAY)) {
    return 0;
  }
  bool is_short = is(reader, at, WORD_SHORT), stop = is_mark(reader, at + 1, '.') && is_glued(reader, at + 1);
  guint next = at + 1 + is_mark(reader, at + 1, ',');
  bool before_date =
      is(reader, next, WORD_MONTH) || token_at(reader, next)->kind == SCAN_NUMBER || (next > at + 1 && !is_short);
  if (is_short && !stop && !before_date) {
    return 0;
  }
  *weekday = value_at(reader, at, WORD_WEEKDAY);
  return at + 1 + (is_short && stop);
}

/* "last", "this", "that" and a unit of the kind: from which date, and how many on, go to *form. */
static guint directed(const Reader *reader, guint at, TimeUnit unit, Form *form) {
  guint i = skip_if(reader, at, WORD_THE);
  bool deictic = is(reader, i, WORD_DEICTIC), anaphor = is(reader, i, WORD_ANAPHOR);
  if (!(deictic || anaphor) || !is_unit(reader, i + 1, unit) || !is_single(reader, i + 1)) {
    return 0;
  }
  form->from = deictic ? FROM_ANCHOR : FROM_LAST;
  form->step = (int8_t)value_at(reader, i, deictic ? WORD_DEICTIC : WORD_ANAPHOR);
  return i + 2;
}

/* "the 8th", "26th" after a weekday. */
static guint ordinal_day(const Reader *reader, guint at, int *day) {
  guint start = skip_if(reader, at, WORD_THE);
  guint end = token_at(reader, start)->kind == SCAN_NUMBER ? match_ordinal(reader, start, day) : 0;
  return end && *day <= LAST_DAY && !is(reader, end, WORD_UNIT) ? end : 0;
}

/* "Friday [of last week]", "Friday [last week]", "Thursday [two weeks ago]" */
static guint week_after(const Reader *reader, guint at, Form *form) {
  guint start = is(reader, at, WORD_OF) || is(reader, at, WORD_IN) ? at + 1 : at;
  guint end = directed(reader, start, UNIT_WEEK, form);
  if (end) {
    return end;
  }
  int64_t count;
  guint unit = match_number(reader, at, &count);
  if (!unit || !is_unit(reader, unit, UNIT_WEEK) || !is(reader, unit + 1, WORD_AGO) || count > INT8_MAX) {
    return 0;
  }
  form->from = FROM_ANCHOR;
  form->step = (int8_t)-count;
  return unit + 2;
}

/* "Monday week": that a week after the next. */
static guint week_on(const Reader *reader, guint at, Form *form) {
  bool fortnight = is_unit(reader, at, UNIT_FORTNIGHT);
  const ScanToken *next = token_at(reader, at + 1);
  bool noun = next->kind == SCAN_WORD && !scan_known(next);
  if (!(fortnight || is_unit(reader, at, UNIT_WEEK)) || !is_single(reader, at) || noun) {
    return 0;
  }
  form->from = FROM_ANCHOR;
  form->step = 1;
  form->weeks = fortnight ? 2 : 1;
  return at + 1;
}

/* "the 2d inst.", "the 14th ult.": of the month in which it is written, or of that before. */
static guint instant(const Reader *reader, guint at, Form *form) {
  if (!is(reader, at, WORD_INSTANT)) {
    return 0;
  }
  form->from = FROM_ANCHOR;
  form->step = (int8_t)value_at(reader, at, WORD_INSTANT);
  form->in_month = true;
  return at + 1 + (is_mark(reader, at + 1, '.') && is_glued(reader, at + 1));
}

static guint weekday_first(const Reader *reader, guint at, Form *form) {
  int weekday, day;
  guint end = weekday_name(reader, at, &weekday);
  if (!end) {
    return 0;
  }
  guint start = end + is_mark(reader, end, ','), dated = match_monthly(reader, skip_if(reader, start, WORD_THE), form);
  if (dated && form->day) {
    form->weekday = (int8_t)weekday;
    return dated;
  }
  *form = match_blank(FORM_DATE, UNIT_DAY);
  form->weekday = (int8_t)weekday;
  guint ordinal = ordinal_day(reader, start, &day);
  if (ordinal) {
    guint month = instant(reader, ordinal, form); /* "Sunday, 5th inst." */
    form->day = (int8_t)day;
    return month ? month : ordinal;
  }
  guint week = week_after(reader, end, form);
  form->in_week = week > 0;
  week = week ? week : week_on(reader, end, form);
  return week ? week : end;
}

/* "next week, on Wednesday", "last week on Friday" */
guint match_week_day(const Reader *reader, guint at, Form *form) {
  int weekday;
  *form = match_blank(FORM_DATE, UNIT_DAY);
  guint end = directed(reader, at, UNIT_WEEK, form);
  guint start = end + (end && is_mark(reader, end, ','));
  guint name = end ? weekday_name(reader, skip_if(reader, start, WORD_ON), &weekday) : 0;
  if (!name || is(reader, name, WORD_MONTH) || token_at(reader, name)->kind == SCAN_NUMBER) {
    return 0;
  }
  form->weekday = (int8_t)weekday;
  form->in_week = true;
  return name;
}

/* "the Thursday before last", "the Monday after next" */
static guint far_weekday(const Reader *reader, guint at, Form *form) {
  int weekday;
  guint name = is(reader, at, WORD_THE) ? weekday_name(reader, at + 1, &weekday) : 0;
  bool back = name && is(reader, name, WORD_EARLIER), on = name && is(reader, name, WORD_LATER);
  bool told = (back || on) && token_at(reader, name + 1)->kind == SCAN_MARK; /* "The Tuesday after, ..." */
  if (told) {
    *form = match_blank(FORM_DATE, UNIT_DAY);
    form->weekday = (int8_t)weekday;
    form->from = FROM_LAST;
    form->step = back ? -1 : 1;
    return name + 1;
  }
  int step = (back || on) && is(reader, name + 1, WORD_DEICTIC) ? value_at(reader, name + 1, WORD_DEICTIC) : 0;
  if ((!back || step >= 0) && (!on || step <= 0)) {
    return 0;
  }
  *form = match_blank(FORM_DATE, UNIT_DAY);
  form->weekday = (int8_t)weekday;
  form->from = FROM_ANCHOR;
  form->step = form->weeks = (int8_t)(back ? -1 : 1);
  return name + 2;
}

/* The month of "the first Monday [of September 1998]", "the 20th [of next month]". */
static guint month_of(const Reader *reader, guint at, Form *form) {
  if (!is(reader, at, WORD_OF) && !is(reader, at, WORD_IN)) {
    return 0;
  }
  guint end = directed(reader, at + 1, UNIT_MONTH, form);
  if (!end && is(reader, at + 1, WORD_THE) && is_unit(reader, at + 2, UNIT_MONTH) && is_single(reader, at + 2)) {
    form->from = FROM_LAST; /* "the 27th of the month" */
    end = at + 3;
  }
  form->in_month = end > 0;
  return end;
}

/* "the first Monday of September", "the last weekend in October 1963", "the first Monday of next month" */
static guint nth_weekday(const Reader *reader, guint at, Form *form) {
  guint start = skip_if(reader, at, WORD_THE);
  int nth = FORM_LAST_NTH, weekday = 0;
  guint end = match_ordinal(reader, start, &nth);
  bool last = !end && is(reader, start, WORD_DEICTIC) && value_at(reader, start, WORD_DEICTIC) < 0;
  end = last ? start + 1 : end;
  guint name = end ? weekday_name(reader, end, &weekday) : 0;
  bool weekend = end && !name && is_unit(reader, end, UNIT_WEEKEND) && is_single(reader, end);
  name = weekend ? end + 1 : name;
  if (!name || nth > FORM_LAST_NTH || !(is(reader, name, WORD_OF) || is(reader, name, WORD_IN))) {
    return 0;
  }
  *form = match_blank(FORM_DATE, UNIT_DAY);
  guint month = month_of(reader, name, form);
  if (!month) {
    month = match_month_first(reader, name + 1, form);
    if (!month || form->day) {
      return 0;
    }
  }
  form->unit = weekend ? UNIT_WEEKEND : UNIT_DAY;
  form->nth = (int16_t)nth;
  form->weekday = (int8_t)(weekend ? FORM_SATURDAY : weekday);
  return month;
}

/* "the 20th of next month", "the 18th of that month" */
static guint day_of_month(const Reader *reader, guint at, Form *form) {
  int day;
  guint start = skip_if(reader, at, WORD_THE), end = match_ordinal(reader, start, &day);
  *form = match_blank(FORM_DATE, UNIT_DAY);
  guint month = end && day <= LAST_DAY ? month_of(reader, end, form) : 0;
  month = month || !end || day > LAST_DAY ? month : instant(reader, end, form);
  form->day = month ? (int8_t)day : 0;
  return month;
}

/* What may stand before "the 12th": "on", "by", "the morning of", "the week of". */
static bool leads_day(const Reader *reader, guint at) {
  bool of = is(reader, at - 1, WORD_OF) &&
            (is(reader, at - 2, WORD_DAYPART) || is(reader, at - 2, WORD_UNIT) || is(reader, at - 2, WORD_EDGE));
  return at > 0 && (of || is(reader, at - 1, WORD_DAILY) || (is(reader, at - 1, WORD_AND) && reader->dated) ||
                    ((is(reader, at - 1, WORD_AND) || is(reader, at - 1, WORD_TO)) && is(reader, at - 2, WORD_SUFFIX)));
}

/* "On the 9th [Baghdad fell]", "the morning of the 9th [Baghdad fell]": a name behind the day is its subject only where
 * the day opens a clause; not in "led by the 9th Battalion arrested". */
static bool opens_day_clause(const Reader *reader, guint at) {
  guint on = at - 1;
  const ScanToken *before = token_before(reader, on);
  bool opens = before->kind != SCAN_WORD || token_at(reader, on)->breaks || scan_is(before, WORD_OPENER);
  return is(reader, on, WORD_OF) || (is(reader, on, WORD_ON) && opens);
}

/* The day's verb behind it: "on the 9th arrived"; "by the 3rd accused", a noun by its form, is none. */
static bool has_day_verb(const Reader *reader, guint at, guint end) {
  bool known = scan_known(token_at(reader, end));
  return match_finite(reader, end) && (known || is(reader, at - 1, WORD_ON));
}

/* "the 15th [floor]", "the 4th [quarter]", "the 6th [of the men]": an ordinal of something else; `at`: its article. */
static bool is_ordinal_of(const Reader *reader, guint at, guint end) {
  const ScanToken *next = token_at(reader, end);
  if (next->kind == SCAN_MARK) {
    return next->mark == '-' && is_glued(reader, end) && token_at(reader, end + 1)->kind == SCAN_WORD;
  }
  if (next->kind != SCAN_WORD || next->breaks) {
    return false;
  }
  bool joined =
      (is(reader, end, WORD_AND) || is(reader, end, WORD_OR)) && token_at(reader, end + 1)->kind == SCAN_NUMBER;
  if (joined) { /* "the 1st and 2nd [floors]" */
    int other;
    guint after = match_ordinal(reader, end + 1, &other);
    const ScanToken *noun = token_at(reader, after);
    return after && noun->kind == SCAN_WORD && !scan_known(noun) && !match_finite(reader, after);
  }
  bool unit = is(reader, end, WORD_UNIT) || is(reader, end, WORD_SPAN) || is(reader, end, WORD_OF) ||
              is(reader, end, WORD_ORDINAL) || is(reader, end, WORD_DEICTIC) || is(reader, end, WORD_HALF);
  bool subject = next->capital && match_finite(reader, end + 1) && opens_day_clause(reader, at);
  return unit || (!scan_known(next) && !subject && !has_day_verb(reader, at, end));
}

/* "on the 15th", "by the 25th" of the month last spoken of; not "on the 15th floor", "on the first". */
static guint day_alone(const Reader *reader, guint at, Form *form) {
  int day;
  guint end = is(reader, at, WORD_THE) && leads_day(reader, at) ? match_ordinal(reader, at + 1, &day) : 0;
  bool word = token_at(reader, at + 1)->kind == SCAN_WORD;
  if (!end || day > LAST_DAY || (word && day < FIRST_WORD) || is_ordinal_of(reader, at, end)) {
    return 0;
  }
  *form = match_blank(FORM_DATE, UNIT_DAY);
  form->day = (int8_t)day;
  form->from = FROM_LAST;
  return end;
}

guint match_composed(const Reader *reader, guint at, Form *form) {
  static const Matcher ways[] = {weekday_first, far_weekday, nth_weekday, day_of_month, day_alone};
  return match_longest(reader, at, form, ways, G_N_ELEMENTS(ways));
}
