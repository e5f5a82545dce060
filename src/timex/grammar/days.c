/* days.c -- several days of one month.
 *
 *   days  = month day {"," day} ("," | "and" | "or") day [year] | day {"," day} ("and" | "or") day month [year]
 *
 * Two days are told in range.c. */
#include "timex/grammar/match.h"

enum { LAST_DAY = 31, FEWEST = 3 };

/* ",", "and", ", and"; *last: the next day is the list's last. */
static guint joint(const Reader *reader, guint at, bool *last) {
  guint comma = at + is_mark(reader, at, ',');
  *last = is(reader, comma, WORD_AND) || is(reader, comma, WORD_OR) || is_mark(reader, comma, '&');
  return *last ? comma + 1 : comma > at ? comma : 0;
}

static guint one_day(const Reader *reader, guint at, int *day) {
  guint start = skip_if(reader, at, WORD_THE), end = match_ordinal(reader, start, day);
  if (!end && is_number(reader, start, 1, LAST_DAY) && token_at(reader, start)->digits <= 2) {
    *day = (int)token_at(reader, start)->value;
    end = start + 1;
  }
  return end && *day <= LAST_DAY ? end : 0;
}

/* Adds the days after the first; *closed: a joint told the last one. */
static guint more_days(const Reader *reader, guint at, Form *forms, guint *n, bool *closed) {
  guint end = at;
  *closed = false;
  while (*n < FORM_MOST_DAYS && !*closed) {
    int day;
    guint start = joint(reader, end, closed), after = start ? one_day(reader, start, &day) : 0;
    if (!after || day <= forms[*n - 1].day) {
      *closed = false;
      break;
    }
    forms[*n] = forms[*n - 1];
    forms[*n].day = (int8_t)day;
    forms[*n].first = start;
    forms[*n].end = after;
    ++*n;
    end = after;
  }
  return end;
}

static bool is_month_and_day(const Form *form) {
  return form->kind == FORM_DATE && form->month && form->day && form->hour < 0 && !form->from && !form->weekday;
}

static void share_year(Form *forms, guint n, const Form *told) {
  for (guint i = 0; i < n; i++) {
    forms[i].month = told->month;
    forms[i].has_year = told->has_year;
    forms[i].short_year = told->short_year;
    forms[i].era = told->era;
    forms[i].year = told->year;
    forms[i].year_from = told->year_from;
    forms[i].year_step = told->year_step;
  }
}

/* "May 12, 14 and 19, 1920" */
static guint after_month(const Reader *reader, guint at, Form *forms, guint *end) {
  bool closed;
  guint n = 1, first = match_month_first(reader, at, &forms[0]);
  if (!first || !is_month_and_day(&forms[0]) || forms[0].has_year || forms[0].year_from) {
    return 0;
  }
  forms[0].first = at;
  forms[0].end = first;
  guint last = more_days(reader, first, forms, &n, &closed);
  Form told = forms[n - 1];
  guint year = n >= FEWEST ? match_year_tail(reader, last, &told) : 0;
  if (n < FEWEST || !(closed || year) || (!year && match_counts(reader, last))) {
    return 0;
  }
  share_year(forms, n, &told);
  *end = forms[n - 1].end = year ? year : last;
  return n;
}

/* "3, 5 and 9 June 1944" */
static guint before_month(const Reader *reader, guint at, Form *forms, guint *end) {
  int day;
  bool closed;
  guint n = 1, first = one_day(reader, at, &day);
  if (!first || !is_mark(reader, first, ',')) {
    return 0;
  }
  forms[0] = match_blank(FORM_DATE, UNIT_DAY);
  forms[0].day = (int8_t)day;
  forms[0].first = at;
  forms[0].end = first;
  more_days(reader, first, forms, &n, &closed);
  Form told;
  guint after = n >= FEWEST && closed ? match_monthly(reader, forms[n - 1].first, &told) : 0;
  if (!after || !is_month_and_day(&told) || told.day != forms[n - 1].day || after <= forms[n - 1].end) {
    return 0;
  }
  share_year(forms, n, &told);
  *end = forms[n - 1].end = after;
  return n;
}

guint form_match_days(const Reader *reader, guint at, Form forms[FORM_MOST_DAYS], guint *end) {
  bool starts = is(reader, at, WORD_MONTH) || is_number(reader, at, 1, LAST_DAY) || is(reader, at, WORD_THE);
  guint n = starts ? after_month(reader, at, forms, end) : 0;
  return n || !starts ? n : before_month(reader, at, forms, end);
}
