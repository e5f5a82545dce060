/* compare.c -- order for sorting, and what is known of two dates in time. */
#include <string.h>

#include "date/calendar.h"
#include "date/longyear.h"
#include "date/term.h"
#include "date/value.h"

int date_bound_compare(const DateBound *a, const DateBound *b) {
  int days = (a->day > b->day) - (a->day < b->day);
  return days ? days : (a->sec > b->sec) - (a->sec < b->sec);
}

/* An instant with a zone counts as UTC, one without as if it were. */
DateBound date_bound_utc(const DateTerm *term, DateBound bound) {
  enum { DAY = TERM_LAST_SECOND + 1 };
  if (!term || term->hour < 0 || term->offset_min == INT16_MIN || bound.kind != DATE_KNOWN) {
    return bound;
  }
  int32_t sec = bound.sec - term->offset_min * 60;
  int shift = sec < 0 ? -1 : sec >= DAY;
  return (DateBound){bound.kind, bound.day + shift, sec - shift * DAY};
}

static DateBound start_utc(const Date *date) {
  return date_bound_utc(date_term(date, 0), date->min);
}

static DateBound end_utc(const Date *date) {
  return date_bound_utc(date_term(date, 0), date->max);
}

bool date_is_bound(const Date *date) {
  return date->form == DATE_ONE_OF && date_n_terms(date) == 1 &&
         (date->min.kind == DATE_OPEN) != (date->max.kind == DATE_OPEN);
}

/* The start by which a date sorts: "1950S2" by its estimate 1950, an open start before
 * everything, an unknown one, and that of one of a set, by the known end. */
static DateBound sort_start(const Date *date) {
  DateBound start = start_utc(date);
  const DateTerm *term = date_term(date, 0);
  if (start.kind == DATE_UNKNOWN || (start.kind == DATE_OPEN && date_is_bound(date))) {
    start = end_utc(date);
  } else if (start.kind == DATE_OPEN) {
    start.day = INT64_MIN;
  } else if (date->form == DATE_SINGLE && term->significant) {
    start.day = longyear_is(term->year) ? term->year : calendar_to_day(term->year, 1, 1);
  }
  return start;
}

static DateBound sort_end(const Date *date) {
  DateBound end = end_utc(date);
  if (end.kind == DATE_OPEN) {
    end.day = INT64_MAX;
  } else if (end.kind == DATE_UNKNOWN) {
    end = start_utc(date);
  }
  return end;
}

static int compare_sort(DateBound a, DateBound b) {
  return date_bound_compare(&a, &b);
}

int date_compare(const Date *a, const Date *b) {
  int order = compare_sort(sort_start(a), sort_start(b));
  order = order ? order : -compare_sort(sort_end(a), sort_end(b));
  order = order ? order : (int)date_precision(a) - (int)date_precision(b);
  return order ? order : strcmp(a->edtf, b->edtf);
}

static bool surely_before(const Date *a, const Date *b) {
  DateBound end = end_utc(a), start = start_utc(b);
  return end.kind == DATE_KNOWN && start.kind == DATE_KNOWN && date_bound_compare(&end, &start) < 0;
}

DateRelation date_relation(const Date *a, const Date *b) {
  return surely_before(a, b) ? DATE_BEFORE : surely_before(b, a) ? DATE_AFTER : DATE_POSSIBLE;
}

/* Is `inner` within a bound of the outer date?  `side` -1: its start, 1: its end. */
static bool within(DateBound outer, DateBound inner, int side) {
  if (outer.kind != DATE_KNOWN) {
    return outer.kind == DATE_OPEN;
  }
  return inner.kind == DATE_KNOWN && side * date_bound_compare(&inner, &outer) <= 0;
}

bool date_contains(const Date *outer, const Date *inner) {
  return within(start_utc(outer), start_utc(inner), -1) && within(end_utc(outer), end_utc(inner), 1);
}

/* What no digit says is 0 in the nearer bound of a year beyond the calendar, 9 in the further one. */
static char *far_text(const DateTerm *term, DateBound bound, bool start) {
  char digits[LONGYEAR_DIGITS + 1];
  bool bc = bound.day < 0;
  longyear_decode(bound.day, term->significant && start == bc ? '9' : '0', digits);
  return g_strdup_printf("%c%s-%s", bc ? '-' : '+', digits, start ? "01-01" : "12-31");
}

static char *bound_text(const Date *date, bool start) {
  DateBound local = start ? date->min : date->max;
  if (local.kind != DATE_KNOWN) {
    return g_strdup(local.kind == DATE_OPEN ? "open" : "unknown");
  }
  if (longyear_is(local.day)) {
    return far_text(date_end_term(date, start), local, start);
  }
  const DateTerm *term = date->form == DATE_SINGLE ? &date->terms[0] : NULL;
  DateBound bound = date_bound_utc(term, local);
  CalendarDay day = calendar_from_day(bound.day);
  GString *out = g_string_new(day.year < 0 ? "-" : day.year > 9999 ? "+" : "");
  g_string_append_printf(out, "%04" G_GINT64_FORMAT "-%02d-%02d", ABS(day.year), day.month, day.day);
  if (term && term->hour >= 0) {
    g_string_append_printf(out, "T%02d:%02d:%02d%s", bound.sec / 3600, bound.sec / 60 % 60, bound.sec % 60,
                           term->offset_min == INT16_MIN ? "" : "Z");
  }
  return g_string_free(out, FALSE);
}

char *date_min_text(const Date *date) {
  return bound_text(date, true);
}

char *date_max_text(const Date *date) {
  return bound_text(date, false);
}
