/* edtf.c -- reading an EDTF expression: a date, an interval, a set.
 *
 *   expression = term | end "/" end | "[" list "]" | "{" list "}"
 *   end        = term | ".." | ""
 *   list       = [".."] member {"," member} [".."]
 *   member     = term [".." term]
 * A blank may stand on either side of "," and ".."; canonical text has none.  Three readings on which implementations
 * differ:
 * - "[1984?..1986]" is read: a member is a date, and a date may be qualified; the standard (LoC, 2019) excludes no end
 * of a run.
 * - "Y1E30" is not, and its message says so: the standard sets no bound, but a year is ordered exactly here
 * (longyear.h).
 * - "{1960 ,  1961-12}" is not: the standard's examples have one blank after a comma, its grammar has none; two are a
 * slip. */
#include <string.h>

#include "date/term.h"
#include "date/value.h"

static bool looking_at(const TermReader *reader, const char *what) {
  gsize n = strlen(what);
  return (gsize)(reader->end - reader->at) >= n && memcmp(reader->at, what, n) == 0;
}

static bool skip(TermReader *reader, const char *what) {
  if (!looking_at(reader, what)) {
    return false;
  }
  reader->at += strlen(what);
  return true;
}

/* `what` with a blank before it or not. */
static bool skip_spaced(TermReader *reader, const char *what) {
  const char *start = reader->at;
  term_take(reader, ' ');
  if (skip(reader, what)) {
    return true;
  }
  reader->at = start;
  return false;
}

static bool at_end(TermReader *reader) {
  return reader->at == reader->end || term_wrong_rest(reader);
}

static bool no_time(TermReader *reader, const DateTerm *term, const char *start) {
  return term->hour < 0 ||
         term_fail(reader, start, "date-syntax", "a time of day cannot stand in a range or a set; write whole days");
}

static bool read_end(TermReader *reader, Date *date, int end) {
  if (skip(reader, "..")) {
    date->ends[end] = DATE_OPEN;
    return true;
  }
  if (reader->at == reader->end || *reader->at == '/') {
    date->ends[end] = DATE_UNKNOWN;
    return true;
  }
  const char *start = reader->at;
  if (looking_at(reader, "open") || looking_at(reader, "unknown")) {
    return term_fail(reader, start, "date-syntax", "an open end is written \"..\", an unknown one is left empty");
  }
  return term_read(reader, &date->terms[end]) && no_time(reader, &date->terms[end], start);
}

static bool check_order(TermReader *reader, const char *start, const char *what, const DateTerm *from,
                        const DateTerm *to) {
  DateBound first, last, rest;
  char from_text[TERM_TEXT_MAX], to_text[TERM_TEXT_MAX];
  term_bounds(from, &first, &rest);
  term_bounds(to, &rest, &last);
  if (last.day >= first.day) {
    return true;
  }
  term_print(from, from_text);
  term_print(to, to_text);
  return term_fail(reader, start, "date-reversed", "the %s ends (%s) before it starts (%s)", what, to_text, from_text);
}

static bool check_interval(TermReader *reader, const Date *date) {
  bool from = date->ends[0] == DATE_KNOWN, to = date->ends[1] == DATE_KNOWN;
  if (!from && !to) {
    return term_fail(reader, reader->start, "date-syntax", "a range needs one known end at least: 1985/..");
  }
  return !from || !to || check_order(reader, reader->start, "range", &date->terms[0], &date->terms[1]);
}

static bool read_interval(TermReader *reader, Date *date) {
  if (!read_end(reader, date, 0)) {
    return false;
  }
  return (skip(reader, "/") || term_wrong_rest(reader)) && read_end(reader, date, 1) && at_end(reader) &&
         check_interval(reader, date);
}

static bool read_member_term(TermReader *reader, DateTerm *term) {
  const char *start = reader->at;
  return term_read(reader, term) && no_time(reader, term, start);
}

/* The ends of a run are counted from one to the other, so they need the same precision and
 * known digits. */
static bool check_run(TermReader *reader, const char *start, const DateTerm *from, const DateTerm *to) {
  if (term_unspecified(from) || term_unspecified(to)) {
    return term_fail(reader, start, "date-syntax", "the ends of a run need known digits, not X");
  }
  if (term_precision(from) != term_precision(to)) {
    return term_fail(reader, start, "date-syntax", "both ends of a run need the same precision: 1984-01..1985-12");
  }
  return check_order(reader, start, "run", from, to);
}

/* Is the ".." at the cursor the open end of the set? */
static bool open_end(const TermReader *reader) {
  const char *after = reader->at + (*reader->at == ' ') + 2;
  return after >= reader->end || *after == ']' || *after == '}';
}

static bool read_member(TermReader *reader, Date *date) {
  DateTerm from, to;
  const char *start = reader->at;
  if (!read_member_term(reader, &from)) {
    return false;
  }
  bool run = (looking_at(reader, "..") || looking_at(reader, " ..")) && !open_end(reader);
  from.run = run;
  g_array_append_val(date->members, from);
  if (!run) {
    return true;
  }
  skip_spaced(reader, "..");
  term_take(reader, ' ');
  if (!read_member_term(reader, &to)) {
    return false;
  }
  g_array_append_val(date->members, to);
  return check_run(reader, start, &from, &to);
}

static bool read_set(TermReader *reader, Date *date) {
  const char *close = date->form == DATE_ONE_OF ? "]" : "}";
  reader->at++;
  date->members = g_array_new(FALSE, FALSE, sizeof(DateTerm));
  date->ends[0] = skip_spaced(reader, "..") ? DATE_OPEN : DATE_KNOWN;
  do {
    if (date->members->len || date->ends[0] == DATE_OPEN) {
      term_take(reader, ' ');
    }
    if (!read_member(reader, date)) {
      return false;
    }
  } while (skip_spaced(reader, ","));
  date->ends[1] = skip_spaced(reader, "..") ? DATE_OPEN : DATE_KNOWN;
  if (!skip(reader, close)) {
    return term_fail(reader, reader->at, "date-syntax", "a set is a list like 1667,1668,1670..1672, closed by \"%s\"",
                     close);
  }
  return at_end(reader);
}

static DateForm form_of(const char *text, gsize len) {
  if (len && *text == '[') {
    return DATE_ONE_OF;
  }
  if (len && *text == '{') {
    return DATE_ALL_OF;
  }
  return memchr(text, '/', len) ? DATE_INTERVAL : DATE_SINGLE;
}

static bool read_expression(TermReader *reader, Date *date) {
  switch (date->form) {
  case DATE_SINGLE:
    return term_read(reader, &date->terms[0]) && at_end(reader);
  case DATE_INTERVAL:
    return read_interval(reader, date);
  default:
    return read_set(reader, date);
  }
}

static Date *parse(const char *text, gssize len, bool any_year, DateError *error) {
  gsize n = len < 0 ? strlen(text) : (gsize)len;
  TermReader reader = {.start = text, .at = text, .end = text + n, .error = error, .any_year = any_year};
  Date *date = date_new_empty(form_of(text, n));
  if (!read_expression(&reader, date)) {
    date_unref(date);
    return NULL;
  }
  date_finish(date);
  date->level = MAX(date->level, reader.level);
  return date_take_source(date, text, n);
}

Date *date_parse_edtf(const char *text, gssize len, DateError *error) {
  return parse(text, len, false, error);
}

Date *date_parse_any_year(const char *text, gssize len, DateError *error) {
  return parse(text, len, true, error);
}
