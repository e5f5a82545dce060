/* when.c -- see when.h. */
#include "read/when.h"
#include <stdio.h>
#include <string.h>

Date *when_parse(const ReadInput *input, const char *text, gsize len, DateError *error) {
  TimexContext context = {.fiscal_year_start = options_int(input->options, OPT_FISCAL_YEAR_START)};
  TimexField field = timex_field(extractor_tables(input->extractor), text, len, &context);
  Date *date = g_steal_pointer(&field.date);
  if (error) {
    *error = field.error;
    field.error.message = NULL;
  }
  timex_field_clear(&field);
  return date;
}

/* Spreadsheets write "1,500" for a year; blanks and commas do not count. */
static bool number(const char *text, gint64 low, gint64 high, gint64 *value) {
  g_autoptr(GString) digits = g_string_new(NULL);
  for (; *text; text++) {
    if (!strchr(" ,", *text)) {
      g_string_append_c(digits, *text);
    }
  }
  return g_ascii_string_to_signed(digits->str, 10, low, high, value, NULL);
}

static void append_time(GString *edtf, const char *time) {
  unsigned hour, minute, second = 0;
  if (time && sscanf(time, "%2u:%2u:%2u", &hour, &minute, &second) >= 2) {
    g_string_append_printf(edtf, "T%02u:%02u:%02u", hour, minute, second);
  }
}

Date *when_parts(const char *year, const char *month, const char *day, const char *time) {
  gint64 y, m, d;
  if (!year || !number(year, -9999, 9999, &y)) {
    return NULL;
  }
  if (y < 0) {
    y++;
  }
  g_autoptr(GString) edtf = g_string_new(NULL);
  g_string_append_printf(edtf, "%s%04d", y < 0 ? "-" : "", (int)ABS(y));
  if (month && *month) {
    if (!number(month, 1, 12, &m)) {
      return NULL;
    }
    g_string_append_printf(edtf, "-%02d", (int)m);
    if (day && *day) {
      if (!number(day, 1, 31, &d)) {
        return NULL;
      }
      g_string_append_printf(edtf, "-%02d", (int)d);
      append_time(edtf, time);
    }
  }
  return date_parse_edtf(edtf->str, (gssize)edtf->len, NULL);
}

Date *when_span(Date *from, Date *to) {
  if (!from || !to || !strcmp(date_edtf(from), date_edtf(to))) {
    date_unref(to);
    return from;
  }
  Date *span = date_new_interval(from, to);
  date_unref(to);
  if (!span) {
    return from;
  }
  date_unref(from);
  return span;
}
