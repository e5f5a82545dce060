/* inputdate.c -- see inputdate.h. */
#include "read/date/inputdate.h"
#include <stdio.h>
#include <string.h>

/* Nearly all dates of files are EDTF, and the tables of words are not made for those. */
TimexField inputdate_field(const ReadInput *input, const char *text, gsize len, const TimexContext *context) {
  TimexField field = timex_field(NULL, text, len, context);
  if (!field.date) {
    timex_field_clear(&field);
    field = timex_field(extractor_tables(input->extractor), text, len, context);
  }
  return field;
}

Date *inputdate_parse(const ReadInput *input, const char *text, gsize len, DateError *error) {
  TimexContext context = {.fiscal_year_start = options_int(input->options, OPT_FISCAL_YEAR_START)};
  TimexField field = inputdate_field(input, text, len, &context);
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

static bool fail(DateError *error, const char *what, const char *text) {
  error->code = "date-syntax";
  error->message = g_strdup_printf("%s, not \"%.40s\"", what, text);
  return false;
}

/* TimelineJS's "cosmological" years are of any length; there is no year 0, and who writes one means 1 BC. */
static bool append_year(GString *edtf, const char *text, DateError *error) {
  const gint64 most = G_GINT64_CONSTANT(1000000000000);
  gint64 year;
  if (!number(text, -most, most, &year)) {
    return fail(error, "a year is a number, -44 for 44 BC", text);
  }
  year += year < 0;
  g_string_append_printf(edtf, "%s%s%04" G_GINT64_FORMAT, ABS(year) > 9999 ? "Y" : "", year < 0 ? "-" : "", ABS(year));
  return true;
}

static bool append_two(GString *edtf, const char *text, int most, const char *what, DateError *error) {
  gint64 value;
  if (!number(text, 1, most, &value)) {
    return fail(error, what, text);
  }
  g_string_append_printf(edtf, "-%02d", (int)value);
  return true;
}

/* "9:30", "9:30:15" and "9:30 pm" as a sheet has them. */
static bool append_time(GString *edtf, const char *time, DateError *error) {
  unsigned hour, minute = 0, second = 0;
  int n = 0;
  bool clock = sscanf(time, "%2u:%2u%n:%2u%n", &hour, &minute, &n, &second, &n) >= 2;
  const char *half = time + n + strspn(time + n, " ");
  bool pm = !g_ascii_strncasecmp(half, "p", 1), am = !g_ascii_strncasecmp(half, "a", 1);
  if (!clock || hour > ((am || pm) ? 12 : 23) || minute > 59 || second > 59 || (*half && !am && !pm)) {
    return fail(error, "a time is written 14:30 or 14:30:15", time);
  }
  g_string_append_printf(edtf, "T%02u:%02u:%02u", am || pm ? hour % 12 + 12 * pm : hour, minute, second);
  return true;
}

static bool append_part(GString *edtf, InputDatePart part, const char *text, DateError *error) {
  switch (part) {
  case INPUTDATE_YEAR:
    return append_year(edtf, text, error);
  case INPUTDATE_MONTH:
    return append_two(edtf, text, 12, "a month is a number from 1 to 12", error);
  case INPUTDATE_DAY:
    return append_two(edtf, text, 31, "a day is a number from 1 to 31", error);
  default:
    return append_time(edtf, text, error);
  }
}

Date *inputdate_of_parts(const char *const parts[INPUTDATE_PARTS], DateError *error, InputDatePart *wrong) {
  g_autoptr(GString) edtf = g_string_new(NULL);
  for (*wrong = INPUTDATE_YEAR; *wrong < INPUTDATE_PARTS; (*wrong)++) {
    const char *text = parts[*wrong];
    if (*wrong != INPUTDATE_YEAR && (!text || !*text)) {
      break; /* what is finer has no place without it */
    }
    if (!append_part(edtf, *wrong, text ? text : "", error)) {
      return NULL;
    }
  }
  *wrong = INPUTDATE_DAY;
  return date_parse_edtf(edtf->str, (gssize)edtf->len, error);
}

char *inputdate_reversed(const Date *from, const Date *to) {
  return from && to && date_relation(to, from) == DATE_BEFORE
             ? g_strdup_printf("the event ends (%s) before it starts (%s)", date_edtf(to), date_edtf(from))
             : NULL;
}

/* Within one day only the start can have its time. */
static bool same_day(const Date *from, const Date *to) {
  DateBound a = date_min(from), b = date_max(to);
  return date_precision(from) >= DATE_PREC_HOUR && a.kind == DATE_KNOWN && b.kind == DATE_KNOWN && a.day == b.day;
}

Date *inputdate_span(Date *from, Date *to) {
  if (!from || !to || !strcmp(date_edtf(from), date_edtf(to)) || same_day(from, to)) {
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
