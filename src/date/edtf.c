/* edtf.c -- reading an EDTF expression: a date, an interval, a set.
 *
 *   expression = term | end "/" end | "[" list "]" | "{" list "}"
 *   end        = term | ".." | ""
 *   list       = [".."] member {"," [" "] member} [".."]
 *   member     = term [".." term]
 */
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

static bool at_end(TermReader *reader) {
  if (reader->at == reader->end) {
    return true;
  }
  char *rest = g_utf8_substring(reader->at, 0, MIN(12, g_utf8_strlen(reader->at, reader->end - reader->at)));
  term_fail(reader, reader->at, "date-syntax", "\"%s\" cannot stand here", rest);
  g_free(rest);
  return false;
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
  if (!term_read(reader, &date->terms[end])) {
    return false;
  }
  return date->terms[end].hour < 0 ||
         term_fail(reader, start, "date-syntax", "a time of day cannot stand in a range; write whole days");
}

static bool check_interval(TermReader *reader, const Date *date) {
  if (date->ends[0] != DATE_KNOWN && date->ends[1] != DATE_KNOWN) {
    return term_fail(reader, reader->start, "date-syntax", "a range needs at least one known end: 1985/..");
  }
  if (date->ends[0] != DATE_KNOWN || date->ends[1] != DATE_KNOWN) {
    return true;
  }
  DateBound first, last, rest;
  term_bounds(&date->terms[0], &first, &rest);
  term_bounds(&date->terms[1], &rest, &last);
  if (last.day >= first.day) {
    return true;
  }
  g_autoptr(GString) from = g_string_new(NULL);
  g_autoptr(GString) to = g_string_new(NULL);
  term_print(&date->terms[0], from);
  term_print(&date->terms[1], to);
  return term_fail(reader, reader->start, "date-reversed", "the range ends (%s) before it starts (%s)", to->str,
                   from->str);
}

static bool read_interval(TermReader *reader, Date *date) {
  return read_end(reader, date, 0) && skip(reader, "/") && read_end(reader, date, 1) && at_end(reader) &&
         check_interval(reader, date);
}

static bool read_member(TermReader *reader, Date *date) {
  DateMember member = {0}, last = {0};
  const char *start = reader->at;
  if (!term_read(reader, &member.term)) {
    return false;
  }
  bool run = looking_at(reader, "..") && reader->at + 2 < reader->end && !strchr("]}", reader->at[2]);
  member.run = run;
  g_array_append_val(date->members, member);
  if (!run) {
    return true;
  }
  reader->at += 2;
  if (!term_read(reader, &last.term)) {
    return false;
  }
  g_array_append_val(date->members, last);
  if (term_precision(&member.term) != term_precision(&last.term)) {
    return term_fail(reader, start, "date-syntax", "both ends of a run need the same precision");
  }
  DateBound from, to, rest;
  term_bounds(&member.term, &from, &rest);
  term_bounds(&last.term, &rest, &to);
  return to.day >= from.day || term_fail(reader, start, "date-reversed", "the run ends before it starts");
}

static bool read_set(TermReader *reader, Date *date) {
  const char *close = date->form == DATE_ONE_OF ? "]" : "}";
  reader->at++;
  date->members = g_array_new(FALSE, FALSE, sizeof(DateMember));
  date->ends[0] = skip(reader, "..") ? DATE_OPEN : DATE_KNOWN;
  do {
    if (date->members->len) {
      skip(reader, " ");
    }
    if (!read_member(reader, date)) {
      return false;
    }
  } while (skip(reader, ","));
  date->ends[1] = skip(reader, "..") ? DATE_OPEN : DATE_KNOWN;
  if (!skip(reader, close)) {
    return term_fail(reader, reader->at, "date-syntax", "a set is closed by \"%s\"", close);
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

Date *date_parse_edtf(const char *text, gssize len, DateError *error) {
  gsize n = len < 0 ? strlen(text) : (gsize)len;
  TermReader reader = {.start = text, .at = text, .end = text + n, .error = error};
  Date *date = date_new_empty(form_of(text, n));
  bool read = false;
  if (date->form == DATE_SINGLE) {
    read = term_read(&reader, &date->terms[0]) && at_end(&reader);
  } else if (date->form == DATE_INTERVAL) {
    read = read_interval(&reader, date);
  } else {
    read = read_set(&reader, date);
  }
  if (!read) {
    if (!reader.failed) {
      term_fail(&reader, reader.at, "date-syntax", "not a date");
    }
    date_unref(date);
    return NULL;
  }
  date_finish(date);
  return date;
}
