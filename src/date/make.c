/* make.c -- dates from numbers and from other dates. */
#include "date/calendar.h"
#include "date/value.h"

static bool year_in_range(int64_t year) {
  return year >= -DATE_YEAR_MAX && year <= DATE_YEAR_MAX;
}

DateTerm term_make(int64_t year, int month, int day) {
  return (DateTerm){.year = year,
                    .negative = year < 0,
                    .month = (int8_t)month,
                    .day = (int8_t)day,
                    .hour = -1,
                    .offset_min = INT16_MIN};
}

Date *date_new_term(const DateTerm *term) {
  Date *date = date_new_empty(DATE_SINGLE);
  date->terms[0] = *term;
  date->terms[0].run = false;
  date_finish(date);
  return date;
}

static Date *new_single(int64_t year, int month, int day) {
  DateTerm term = term_make(year, month, day);
  return date_new_term(&term);
}

Date *date_new_year(int64_t year) {
  return year_in_range(year) ? new_single(year, 0, 0) : NULL;
}

/* Months and days of a year with a Y ("Y17000-08") are no EDTF, so they are no date here:
 * what is made must print as what can be read. */
static bool has_parts(int64_t year) {
  return year >= -9999 && year <= 9999;
}

Date *date_new_month(int64_t year, int month) {
  bool valid = (month >= 1 && month <= 12) || (month >= TERM_FIRST_SUBYEAR && month <= TERM_LAST_SUBYEAR);
  return has_parts(year) && valid ? new_single(year, month, 0) : NULL;
}

Date *date_new_day(int64_t year, int month, int day) {
  bool valid = has_parts(year) && month >= 1 && month <= 12 && day >= 1;
  return valid && day <= calendar_month_days(year, month) ? new_single(year, month, day) : NULL;
}

static void from_julian(DateTerm *term) {
  bool day = term->day && !term_unspecified(term);
  if (!day) {
    return;
  }
  CalendarDay civil = calendar_from_day(calendar_from_julian(term->year, term->month, term->day));
  if (has_parts(civil.year)) {
    term->year = civil.year;
    term->negative = civil.year < 0;
    term->month = (int8_t)civil.month;
    term->day = (int8_t)civil.day;
  }
}

Date *date_from_julian(const Date *date) {
  Date *out = date_copy(date);
  for (unsigned i = 0; i < date_n_terms(out); i++) {
    DateTerm *term = date_mutable_term(out, i);
    if (term) {
      from_julian(term);
    }
  }
  date_finish(out);
  return out;
}

static void take_end(Date *date, int end, const Date *from) {
  date->ends[end] = from ? DATE_KNOWN : DATE_OPEN;
  if (from && from->form == DATE_INTERVAL) {
    date->ends[end] = from->ends[end];
    date->terms[end] = from->terms[end];
  } else if (from) {
    date->terms[end] = from->terms[0];
  }
}

/* EDTF ranges have no time of day in their ends; the day stands for it. */
static void drop_time(DateTerm *term) {
  DateTerm day = term_make(term->year, term->month, term->day);
  if (term->hour >= 0) {
    *term = day;
  }
}

Date *date_new_until(Date *last) {
  if (last->members || last->max.kind != DATE_KNOWN) {
    return NULL;
  }
  Date *date = date_new_empty(DATE_INTERVAL);
  date->ends[0] = DATE_UNKNOWN;
  take_end(date, 1, last);
  drop_time(&date->terms[1]);
  date_finish(date);
  return date;
}

Date *date_new_interval(Date *from, Date *to) {
  bool sets = (from && from->members) || (to && to->members);
  if (sets || (!from && !to)) {
    return NULL;
  }
  Date *date = date_new_empty(DATE_INTERVAL);
  take_end(date, 0, from);
  take_end(date, 1, to);
  for (int end = 0; end < 2; end++) {
    if (date->ends[end] == DATE_KNOWN) {
      drop_time(&date->terms[end]);
    }
  }
  date_finish(date);
  bool known = date->min.kind == DATE_KNOWN && date->max.kind == DATE_KNOWN;
  bool none = date->min.kind != DATE_KNOWN && date->max.kind != DATE_KNOWN;
  if (none || (known && date_bound_compare(&date->max, &date->min) < 0)) {
    date_unref(date);
    return NULL;
  }
  return date;
}
