/* date.c -- the life of a Date, what is asked of it, and order. */
#include "date/calendar.h"
#include "date/term.h"
#include "date/value.h"

void date_error_clear(DateError *error) {
  g_clear_pointer(&error->message, g_free);
}

Date *date_new_empty(DateForm form) {
  Date *date = g_new0(Date, 1);
  date->references = 1;
  date->form = form;
  return date;
}

Date *date_ref(Date *date) {
  date->references++;
  return date;
}

void date_unref(Date *date) {
  if (!date || --date->references > 0) {
    return;
  }
  g_free(date->edtf);
  g_clear_pointer(&date->members, g_array_unref);
  g_free(date);
}

static void print_end(const Date *date, int end, GString *out) {
  if (date->ends[end] == DATE_KNOWN) {
    term_print(&date->terms[end], out);
  } else if (date->ends[end] == DATE_OPEN) {
    g_string_append(out, "..");
  }
}

static void print_set(const Date *date, GString *out) {
  g_string_append_c(out, date->form == DATE_ONE_OF ? '[' : '{');
  g_string_append(out, date->ends[0] == DATE_OPEN ? ".." : "");
  for (guint i = 0; i < date->members->len; i++) {
    const DateMember *member = &g_array_index(date->members, DateMember, i);
    const DateMember *before = i ? member - 1 : NULL;
    g_string_append(out, !before ? "" : before->run ? ".." : ",");
    term_print(&member->term, out);
  }
  g_string_append(out, date->ends[1] == DATE_OPEN ? ".." : "");
  g_string_append_c(out, date->form == DATE_ONE_OF ? ']' : '}');
}

static bool earlier(const DateBound *a, const DateBound *b) {
  return a->day != b->day ? a->day < b->day : a->sec < b->sec;
}

static void bound_set(Date *date) {
  for (guint i = 0; i < date->members->len; i++) {
    DateBound min, max;
    term_bounds(&g_array_index(date->members, DateMember, i).term, &min, &max);
    if (i == 0 || earlier(&min, &date->min)) {
      date->min = min;
    }
    if (i == 0 || earlier(&date->max, &max)) {
      date->max = max;
    }
  }
  date->min.kind = date->ends[0];
  date->max.kind = date->ends[1];
  date->level = 2;
}

static void bound_interval(Date *date) {
  DateBound rest;
  if (date->ends[0] == DATE_KNOWN) {
    term_bounds(&date->terms[0], &date->min, &rest);
    date->level = MAX(date->level, (uint8_t)term_level(&date->terms[0]));
  }
  if (date->ends[1] == DATE_KNOWN) {
    term_bounds(&date->terms[1], &rest, &date->max);
    date->level = MAX(date->level, (uint8_t)term_level(&date->terms[1]));
  }
  if (date->ends[0] != DATE_KNOWN || date->ends[1] != DATE_KNOWN) {
    date->level = MAX(date->level, 1);
  }
  date->min.kind = date->ends[0];
  date->max.kind = date->ends[1];
}

void date_finish(Date *date) {
  GString *text = g_string_sized_new(16);
  switch (date->form) {
  case DATE_SINGLE:
    term_bounds(&date->terms[0], &date->min, &date->max);
    date->level = (uint8_t)term_level(&date->terms[0]);
    term_print(&date->terms[0], text);
    date->n = 1;
    break;
  case DATE_INTERVAL:
    bound_interval(date);
    print_end(date, 0, text);
    g_string_append_c(text, '/');
    print_end(date, 1, text);
    date->n = 2;
    break;
  default:
    bound_set(date);
    print_set(date, text);
    date->n = date->members->len;
  }
  date->edtf = g_string_free(text, FALSE);
}

static bool year_in_range(int64_t year) {
  return year >= -DATE_YEAR_MAX && year <= DATE_YEAR_MAX;
}

static Date *new_single(int64_t year, int month, int day) {
  Date *date = date_new_empty(DATE_SINGLE);
  date->terms[0] = (DateTerm){.year = year,
                              .negative = year < 0,
                              .month = (int8_t)month,
                              .day = (int8_t)day,
                              .hour = -1,
                              .offset_min = INT16_MIN};
  date_finish(date);
  return date;
}

Date *date_new_year(int64_t year) {
  return year_in_range(year) ? new_single(year, 0, 0) : NULL;
}

Date *date_new_month(int64_t year, int month) {
  bool valid = (month >= 1 && month <= 12) || (month >= 21 && month <= 41);
  return year_in_range(year) && valid ? new_single(year, month, 0) : NULL;
}

Date *date_new_day(int64_t year, int month, int day) {
  bool valid = year_in_range(year) && month >= 1 && month <= 12 && day >= 1;
  return valid && day <= calendar_month_days(year, month) ? new_single(year, month, day) : NULL;
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

Date *date_new_interval(Date *from, Date *to) {
  bool sets = (from && from->members) || (to && to->members);
  if (sets || (!from && !to)) {
    return NULL;
  }
  Date *date = date_new_empty(DATE_INTERVAL);
  take_end(date, 0, from);
  take_end(date, 1, to);
  date_finish(date);
  if (date->min.kind == DATE_KNOWN && date->max.kind == DATE_KNOWN && earlier(&date->max, &date->min)) {
    date_unref(date);
    return NULL;
  }
  return date;
}

const char *date_edtf(const Date *date) {
  return date->edtf;
}

int date_level(const Date *date) {
  return date->level;
}

DateForm date_form(const Date *date) {
  return date->form;
}

DateBound date_min(const Date *date) {
  return date->min;
}

DateBound date_max(const Date *date) {
  return date->max;
}

unsigned date_n_terms(const Date *date) {
  return date->n;
}

const DateTerm *date_term(const Date *date, unsigned index) {
  if (index >= date->n) {
    return NULL;
  }
  if (date->members) {
    return &g_array_index(date->members, DateMember, index).term;
  }
  return date->ends[index] == DATE_KNOWN ? &date->terms[index] : NULL;
}

DatePrecision date_precision(const Date *date) {
  const DateTerm *term = date_term(date, 0);
  term = term ? term : date_term(date, 1);
  return term ? term_precision(term) : DATE_PREC_ERA;
}

static bool any_term(const Date *date, bool approximate) {
  for (unsigned i = 0; i < date->n; i++) {
    const DateTerm *term = date_term(date, i);
    if (term && (approximate ? term->approximate : term->uncertain)) {
      return true;
    }
  }
  return false;
}

bool date_is_uncertain(const Date *date) {
  return any_term(date, false);
}

bool date_is_approximate(const Date *date) {
  return any_term(date, true);
}
