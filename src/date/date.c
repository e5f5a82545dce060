/* date.c -- the life of a Date, and what is asked of it. */
#include "date/value.h"

#include <string.h>

void date_error_clear(DateError *error) {
  g_clear_pointer(&error->message, g_free);
}

Date *date_new_empty(DateForm form) {
  Date *date = g_new(Date, 1);
  date->references = 1;
  date->form = form;
  date->level = 0;
  date->ends[0] = date->ends[1] = DATE_KNOWN;
  date->members = NULL;
  date->edtf = date->text;
  date->source = NULL;
  return date;
}

Date *date_copy(const Date *date) {
  Date *out = date_new_empty(date->form);
  out->ends[0] = date->ends[0];
  out->ends[1] = date->ends[1];
  if (date->members) {
    out->members = g_array_copy(date->members);
  } else {
    out->terms[0] = date->terms[0];
    out->terms[1] = date->terms[1];
  }
  return out;
}

Date *date_ref(Date *date) {
  date->references++;
  return date;
}

void date_unref(Date *date) {
  if (!date || --date->references > 0) {
    return;
  }
  if (date->members) {
    g_array_unref(date->members);
  }
  if (date->edtf != date->text) {
    g_free(date->edtf);
  }
  g_free(date->source);
  g_free(date);
}

static char *print_end(const Date *date, int end, char *out) {
  if (date->ends[end] == DATE_KNOWN) {
    return term_print(&date->terms[end], out);
  }
  return date->ends[end] == DATE_OPEN ? g_stpcpy(out, "..") : out;
}

static char *print_set(const Date *date) {
  GString *out = g_string_new(date->form == DATE_ONE_OF ? "[" : "{");
  const char *between = date->ends[0] == DATE_OPEN ? ".." : "";
  for (guint i = 0; i < date->members->len; i++) {
    const DateTerm *term = &g_array_index(date->members, DateTerm, i);
    char text[TERM_TEXT_MAX];
    term_print(term, text);
    g_string_append(out, between);
    g_string_append(out, text);
    between = term->run ? ".." : ",";
  }
  g_string_append(out, date->ends[1] == DATE_OPEN ? ".." : "");
  g_string_append_c(out, date->form == DATE_ONE_OF ? ']' : '}');
  return g_string_free(out, FALSE);
}

static void finish_set(Date *date) {
  for (guint i = 0; i < date->members->len; i++) {
    DateBound min, max;
    term_bounds(&g_array_index(date->members, DateTerm, i), &min, &max);
    if (i == 0 || date_bound_compare(&min, &date->min) < 0) {
      date->min = min;
    }
    if (i == 0 || date_bound_compare(&max, &date->max) > 0) {
      date->max = max;
    }
  }
  date->min.kind = date->ends[0];
  date->max.kind = date->ends[1];
  date->level = 2;
  date->edtf = print_set(date);
}

static void finish_interval(Date *date) {
  DateBound unused;
  date->min = date->max = (DateBound){DATE_KNOWN, 0, 0};
  for (int end = 0; end < 2; end++) {
    const DateTerm *term = &date->terms[end];
    if (date->ends[end] != DATE_KNOWN) {
      date->level = MAX(date->level, 1);
      continue;
    }
    term_bounds(term, end ? &unused : &date->min, end ? &date->max : &unused);
    /* A qualified end makes level 1, an unspecified one level 2. */
    date->level = MAX(date->level, term_unspecified(term) ? 2 : term_level(term));
  }
  date->min.kind = date->ends[0];
  date->max.kind = date->ends[1];
  char *slash = print_end(date, 0, date->text);
  *slash = '/';
  slash[1] = '\0';
  print_end(date, 1, slash + 1);
}

void date_finish(Date *date) {
  switch (date->form) {
  case DATE_SINGLE:
    term_bounds(&date->terms[0], &date->min, &date->max);
    date->level = term_level(&date->terms[0]);
    term_print(&date->terms[0], date->text);
    return;
  case DATE_INTERVAL:
    finish_interval(date);
    return;
  default:
    finish_set(date);
  }
}

const char *date_edtf(const Date *date) {
  return date->edtf;
}

const char *date_source(const Date *date) {
  return date->source ? date->source : date->edtf;
}

Date *date_take_source(Date *date, const char *text, gsize len) {
  g_free(date->source);
  bool same = strlen(date->edtf) == len && memcmp(date->edtf, text, len) == 0;
  date->source = same ? NULL : g_strndup(text, len);
  return date;
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
  return date->members ? date->members->len : date->form == DATE_INTERVAL ? 2 : 1;
}

const DateTerm *date_term(const Date *date, unsigned index) {
  if (index >= date_n_terms(date)) {
    return NULL;
  }
  if (date->members) {
    return &g_array_index(date->members, DateTerm, index);
  }
  return date->ends[index] == DATE_KNOWN ? &date->terms[index] : NULL;
}

DateTerm *date_mutable_term(Date *date, unsigned index) {
  return (DateTerm *)date_term(date, index);
}

const DateTerm *date_end_term(const Date *date, bool start) {
  const DateTerm *found = NULL;
  if (!date->members) {
    return date_term(date, start || date->form == DATE_SINGLE ? 0 : 1);
  }
  DateBound bound = start ? date->min : date->max;
  for (guint i = 0; i < date->members->len && !found && bound.kind == DATE_KNOWN; i++) {
    const DateTerm *term = &g_array_index(date->members, DateTerm, i);
    DateBound min, max;
    term_bounds(term, &min, &max);
    found = date_bound_compare(start ? &min : &max, &bound) == 0 ? term : NULL;
  }
  return found;
}

DatePrecision date_precision(const Date *date) {
  const DateTerm *term = date_term(date, 0);
  term = term ? term : date_term(date, 1);
  return term ? term_precision(term) : DATE_PREC_ERA;
}

static bool any_term(const Date *date, bool approximate) {
  for (unsigned i = 0; i < date_n_terms(date); i++) {
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
