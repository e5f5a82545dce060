/* markwhendate.c -- see markwhendate.h.
 *
 * A span has two ends, with " - ", " to " or a slash between; what an end is: EDTF, a date in words, or numbers
 * with slashes (https://docs.markwhen.com/syntax/dates-and-ranges.html). */
#include "read/foreign/markwhendate.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "read/date/inputdate.h"

typedef struct {
  const ReadInput *input;
  bool day_first;
} Dates;

/* "-50" is 50 BC; years of four digits are EDTF's.  NULL: it is no such year. */
static char *before_christ(const char *text) {
  gsize digits = *text == '-' ? strspn(text + 1, "0123456789") : 0;
  int year = digits && digits < 4 && !text[digits + 1] ? atoi(text + 1) - 1 : -1;
  return year < 0 ? NULL : g_strdup_printf("%s%04d", year ? "-" : "", year);
}

/* 3/4/2012, 4/2012 and a bare year of any length, in EDTF's form; a time after it stays.  New string; NULL: the text
 * is no such date. */
static char *from_numbers(const Dates *dates, const char *text) {
  unsigned a = 0, b = 0, year = 0;
  int three = 0, two = 0, one = 0;
  if (!g_ascii_isdigit(*text)) {
    return before_christ(text);
  }
  if (sscanf(text, "%2u/%2u/%5u%n", &a, &b, &year, &three) == 3 && strchr(" ,", text[three])) {
    const char *rest = text + three + strspn(text + three, ", ");
    return g_strdup_printf("%04u-%02u-%02u%s%s", year, dates->day_first ? b : a, dates->day_first ? a : b,
                           *rest ? " " : "", rest);
  }
  if (sscanf(text, "%2u/%5u%n", &a, &year, &two) == 2 && !text[two]) {
    return g_strdup_printf("%04u-%02u", year, a);
  }
  if (sscanf(text, "%5u%n", &year, &one) == 1 && !text[one]) {
    return g_strdup_printf("%s%04u", year > 9999 ? "Y" : "", year);
  }
  return NULL;
}

static Date *one_date(const Dates *dates, const char *text) {
  g_autofree char *numbers = from_numbers(dates, text);
  const char *chosen = numbers ? numbers : text;
  return inputdate_parse(dates->input, chosen, strlen(chosen), NULL);
}

/* The day on which it is read is not known here: what goes on until then goes on. */
static bool is_now(const char *text) {
  return !g_ascii_strcasecmp(text, "now");
}

static Date *open_span(Date *from) {
  Date *span = from ? date_new_interval(from, NULL) : NULL;
  date_unref(from);
  return span;
}

static Date *span(const Dates *dates, const char *text, const char *cut, gsize width) {
  g_autofree char *from = g_strstrip(g_strndup(text, (gsize)(cut - text)));
  g_autofree char *to = g_strstrip(g_strdup(cut + width));
  Date *start = one_date(dates, from);
  if (start && is_now(to)) {
    return open_span(start);
  }
  Date *end = one_date(dates, to);
  if (start && end) {
    return inputdate_span(start, end);
  }
  date_unref(start);
  date_unref(end);
  return NULL;
}

/* 10:00 */
static bool has_clock(const char *text) {
  const char *colon = strchr(text, ':');
  return colon && colon > text && g_ascii_isdigit(colon[-1]) && g_ascii_isdigit(colon[1]);
}

Date *markwhendate_read(const ReadInput *input, const char *text, bool day_first) {
  static const char *const between[] = {" - ", " to ", "/", "-"};
  Dates dates = {input, day_first};
  const char *cut = has_clock(text) ? strstr(text, between[0]) : NULL;
  Date *date = cut ? span(&dates, text, cut, strlen(between[0])) : NULL;
  date = date ? date : one_date(&dates, text);
  for (gsize i = 0; !date && i < G_N_ELEMENTS(between); i++) {
    cut = strstr(text, between[i]);
    date = cut ? span(&dates, text, cut, strlen(between[i])) : NULL;
  }
  return date;
}
