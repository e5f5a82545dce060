/* phrase.c -- the one date of a field, as people write it: the grammar of prose on the whole of it.
 *
 *   field = [bound] end | end connector (end | ongoing) | ongoing-less phrase counted from the anchor
 */
#include <string.h>

#include "extract/timex/match.h"
#include "extract/timex/resolve.h"

static Date *no_date(DateError *error, const char *code, char *message) {
  if (error) {
    *error = (DateError){.message = message, .code = code};
  } else {
    g_free(message);
  }
  return NULL;
}

/* "03/04/2020": two readings unless one is no month. */
static Date *slashed(const char *text, gsize len, DateError *error) {
  g_autofree char *copy = g_strndup(text, len);
  g_auto(GStrv) parts = g_strsplit(copy, "/", -1);
  gint64 a = 0, b = 0, year = 0;
  bool three = g_strv_length(parts) == 3 && strlen(parts[2]) == 4 &&
               g_ascii_string_to_signed(parts[0], 10, 1, 31, &a, NULL) &&
               g_ascii_string_to_signed(parts[1], 10, 1, 31, &b, NULL) &&
               g_ascii_string_to_signed(parts[2], 10, 0, 9999, &year, NULL);
  if (!three || (a > 12 && b > 12)) {
    return NULL;
  }
  if (a <= 12 && b <= 12 && a != b) {
    return no_date(
        error, "date-ambiguous",
        g_strdup_printf("\"%s\" is ambiguous; write %04d-%02d-%02d (day first) or %04d-%02d-%02d (month first)", copy,
                        (int)year, (int)b, (int)a, (int)year, (int)a, (int)b));
  }
  return date_new_day(year, (int)(a > 12 ? b : a), (int)(a > 12 ? a : b));
}

/* "199x": EDTF but for the case of its X. */
static Date *nearly_edtf(const char *text, gsize len) {
  g_autofree char *upper = g_ascii_strup(text, (gssize)len);
  return strpbrk(upper, "X") ? date_parse_edtf(upper, -1, NULL) : NULL;
}

static bool is_connector(const Reader *reader, guint at) {
  return is_mark(reader, at, '-') || is(reader, at, WORD_TO);
}

/* One end of a range; NULL where it is no date by itself. */
static Date *one_end(const Reader *reader, guint *at, Form *form) {
  guint start = skip_if(reader, *at, WORD_FROM);
  start = skip_if(reader, start, WORD_THE);
  guint end = form_match(reader, start, form);
  *at = end ? end : *at;
  return end ? resolve_exact(form) : NULL;
}

/* "624-546 BCE", "3-5 March 2020": what the ends share stands once. */
static Date *shared_range(const Reader *reader) {
  Form first, second;
  if (form_match_pair(reader, 0, &first, &second) != reader->n) {
    return NULL;
  }
  g_autoptr(Date) from = resolve_exact(&first);
  g_autoptr(Date) to = resolve_exact(&second);
  return from && to ? date_new_interval(from, to) : NULL;
}

/* "before 1963", "since 1997": one end is open. */
static Date *bounded(const Reader *reader) {
  bool until = is(reader, 0, WORD_UNTIL) || is(reader, 0, WORD_EARLIER);
  if (!until && !is(reader, 0, WORD_SINCE) && !is(reader, 0, WORD_LATER)) {
    return NULL;
  }
  Form form;
  guint at = 1;
  g_autoptr(Date) date = one_end(reader, &at, &form);
  return date && at == reader->n ? date_new_interval(until ? NULL : date, until ? date : NULL) : NULL;
}

static Date *range_behind(const Reader *reader, guint at, Date *from, const Form *first) {
  if (at + 1 == reader->n && is(reader, at, WORD_ONGOING)) {
    return date_new_interval(from, NULL);
  }
  Form rest, second;
  guint end = form_match_rest(reader, first, &rest);
  g_autoptr(Date) to = end == reader->n ? resolve_exact(&rest) : one_end(reader, &at, &second);
  return to && (end == reader->n || at == reader->n) ? date_new_interval(from, to) : NULL;
}

static Date *range_or_one(const Reader *reader) {
  Form form;
  guint at = 0;
  g_autoptr(Date) from = one_end(reader, &at, &form);
  if (from && at < reader->n) {
    return is_connector(reader, at) ? range_behind(reader, at + 1, from, &form) : NULL;
  }
  return g_steal_pointer(&from);
}

static Date *as_written(const TimexTables *tables, const char *text, gsize len) {
  g_autoptr(GArray) tokens = g_array_new(FALSE, TRUE, sizeof(ScanToken));
  scan_text(tables, text, 0, len, tokens);
  Reader reader = {text, (const ScanToken *)tokens->data, tokens->len};
  Date *date = nearly_edtf(text, len);
  date = date ? date : shared_range(&reader);
  date = date ? date : bounded(&reader);
  return date ? date : range_or_one(&reader);
}

/* "last week" by the anchor: one phrase, and nothing but it. */
static Date *counted(const TimexTables *tables, const char *text, gsize len, const TimexContext *context, char **why) {
  if (!context || !context->anchor) {
    return NULL;
  }
  g_autoptr(GArray) found = timex_find(tables, text, len, context);
  const Timex *only = found->len == 1 ? &g_array_index(found, Timex, 0) : NULL;
  if (!only || !only->date || only->offset > 0 || only->length < len) {
    return NULL;
  }
  if (why) {
    *why = g_strdup(only->why);
  }
  return date_ref(only->date);
}

Date *timex_date(const TimexTables *tables, const char *text, gsize len, const TimexContext *context, char **why,
                 DateError *error) {
  DateError ambiguous = {0};
  Date *date = slashed(text, len, &ambiguous);
  if (ambiguous.message) {
    return no_date(error, ambiguous.code, ambiguous.message);
  }
  date = date ? date : as_written(tables, text, len);
  if (date) {
    if (why) {
      *why = g_strdup("as written");
    }
    return date;
  }
  date = counted(tables, text, len, context, why);
  return date ? date
              : no_date(error, "date-syntax", g_strdup_printf("\"%.*s\" is not a date", (int)MIN(len, 60), text));
}
