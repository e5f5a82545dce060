/* compare.c -- order for sorting, and what is known of two dates in time. */
#include <string.h>

#include "date/calendar.h"
#include "date/term.h"
#include "date/value.h"

/* The start by which a date sorts: "1950S2" by its estimate 1950, an open start before
 * everything, an unknown one by the known end. */
static DateBound sort_start(const Date *date) {
  DateBound start = date->min;
  const DateTerm *term = date_term(date, 0);
  if (start.kind == DATE_OPEN) {
    start.day = INT64_MIN;
  } else if (start.kind == DATE_UNKNOWN) {
    start = date->max;
  } else if (date->form == DATE_SINGLE && term->significant) {
    start.day = calendar_to_day(term->year, 1, 1);
  }
  return start;
}

static DateBound sort_end(const Date *date) {
  DateBound end = date->max;
  if (end.kind == DATE_OPEN) {
    end.day = INT64_MAX;
  } else if (end.kind == DATE_UNKNOWN) {
    end = date->min;
  }
  return end;
}

/* An instant with a zone sorts as UTC, one without as if it were. */
static int64_t utc_seconds(const Date *date, const DateBound *bound) {
  const DateTerm *term = date_term(date, 0);
  int offset = term && term->hour >= 0 && term->offset_min != INT16_MIN ? term->offset_min : 0;
  return bound->sec - offset * INT64_C(60);
}

static int compare_bounds(const Date *a, DateBound left, const Date *b, DateBound right) {
  if (left.day == INT64_MIN || right.day == INT64_MIN || left.day == INT64_MAX || right.day == INT64_MAX) {
    return (left.day > right.day) - (left.day < right.day);
  }
  int64_t day = left.day - right.day, sec = utc_seconds(a, &left) - utc_seconds(b, &right);
  int64_t order = day > 2 || day < -2 ? day : day * 86400 + sec; /* offsets stay within a day */
  return (order > 0) - (order < 0);
}

int date_compare(const Date *a, const Date *b) {
  int order = compare_bounds(a, sort_start(a), b, sort_start(b));
  order = order ? order : -compare_bounds(a, sort_end(a), b, sort_end(b));
  order = order ? order : (int)date_precision(a) - (int)date_precision(b);
  return order ? order : strcmp(a->edtf, b->edtf);
}

DateRelation date_relation(const Date *a, const Date *b) {
  if (a->max.kind == DATE_KNOWN && b->min.kind == DATE_KNOWN && compare_bounds(a, a->max, b, b->min) < 0) {
    return DATE_BEFORE;
  }
  if (b->max.kind == DATE_KNOWN && a->min.kind == DATE_KNOWN && compare_bounds(b, b->max, a, a->min) < 0) {
    return DATE_AFTER;
  }
  return DATE_POSSIBLE;
}

bool date_contains(const Date *outer, const Date *inner) {
  bool from = outer->min.kind == DATE_OPEN || (outer->min.kind == DATE_KNOWN && inner->min.kind == DATE_KNOWN &&
                                               compare_bounds(outer, outer->min, inner, inner->min) <= 0);
  bool to = outer->max.kind == DATE_OPEN || (outer->max.kind == DATE_KNOWN && inner->max.kind == DATE_KNOWN &&
                                             compare_bounds(inner, inner->max, outer, outer->max) <= 0);
  return from && to;
}

static char *bound_text(const Date *date, const DateBound *bound) {
  if (bound->kind != DATE_KNOWN) {
    return g_strdup(bound->kind == DATE_OPEN ? "open" : "unknown");
  }
  if (date->form == DATE_SINGLE && date->terms[0].hour >= 0) {
    return g_strdup(date->edtf);
  }
  CalendarDay day = calendar_from_day(bound->day);
  bool negative = day.year < 0;
  int64_t size = negative ? -day.year : day.year;
  const char *sign = negative ? "-" : size > 9999 ? "+" : "";
  return g_strdup_printf("%s%04" G_GINT64_FORMAT "-%02d-%02d", sign, size, day.month, day.day);
}

char *date_min_text(const Date *date) {
  return bound_text(date, &date->min);
}

char *date_max_text(const Date *date) {
  return bound_text(date, &date->max);
}
