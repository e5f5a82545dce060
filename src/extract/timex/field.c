/* field.c -- the whole of a field as one date: "3 Sept 1939", "c. 1450", "1997-present". */
#include <string.h>

#include "extract/timex/match.h"
#include "extract/timex/resolve.h"

enum { SHOWN = 60, LONGEST = 200 };

static Date *no_date(DateError *error, const char *code, char *message) {
  if (error) {
    *error = (DateError){.message = message, .code = code};
  } else {
    g_free(message);
  }
  return NULL;
}

/* "03/04/2020": two readings unless one number is no month, or both are the same. */
static bool is_ambiguous(const Reader *reader, DateError *error, const char *text, gsize len) {
  bool slashes = reader->n == 5 && is_mark(reader, 1, '/') && is_mark(reader, 3, '/') && is_number(reader, 0, 1, 12) &&
                 is_number(reader, 2, 1, 12) && is_number(reader, 4, 0, 9999) && token_at(reader, 4)->digits == 4;
  if (!slashes || reader->tokens[0].value == reader->tokens[2].value) {
    return false;
  }
  int a = (int)reader->tokens[0].value, b = (int)reader->tokens[2].value, year = (int)reader->tokens[4].value;
  no_date(error, "date-ambiguous",
          g_strdup_printf("\"%.*s\" is ambiguous; write %04d-%02d-%02d (day first) or %04d-%02d-%02d (month first)",
                          (int)len, text, year, b, a, year, a, b));
  return true;
}

/* "199x": EDTF but for the case of its X. */
static Date *nearly_edtf(const char *text, gsize len) {
  g_autofree char *upper = g_ascii_strup(text, (gssize)len);
  return strpbrk(upper, "X") ? date_parse_edtf(upper, -1, NULL) : NULL;
}

typedef struct {
  const Reader *reader;
  Discourse discourse;
  char *why;
} Field;

/* "in", "since": what stands before the date; which end it leaves open goes to *lead. */
static guint skip_lead(const Reader *reader, guint at, Form *lead) {
  lead->since = is(reader, at, WORD_SINCE) || is(reader, at, WORD_LATER);
  lead->until = is(reader, at, WORD_UNTIL) || is(reader, at, WORD_EARLIER);
  bool preposition = is(reader, at, WORD_FROM) || is(reader, at, WORD_IN) || is(reader, at, WORD_BETWEEN);
  return at + (preposition || is(reader, at, WORD_ON) || lead->since || lead->until);
}

/* Of one phrase at `at`; *end is 0 where there is none. */
static Date *one_date(Field *field, guint at, guint *end) {
  Form lead = {0}, form;
  guint start = skip_lead(field->reader, at, &lead);
  *end = form_match(field->reader, start, &form);
  if (!*end && is(field->reader, start, WORD_THE)) {
    *end = form_match(field->reader, ++start, &form);
  }
  if (!*end || form.kind == FORM_NONE) {
    return NULL;
  }
  form.since = lead.since;
  form.until = lead.until;
  Timex timex = {0};
  resolve_form(&form, &field->discourse, &timex);
  g_free(timex.value);
  g_free(timex.quant);
  g_free(timex.freq);
  g_free(field->why);
  field->why = timex.why;
  return timex.date;
}

static bool connects(const Reader *reader, guint at) {
  return is_mark(reader, at, '-') || is(reader, at, WORD_TO) || is(reader, at, WORD_AND);
}

/* "1914-18", "5-7 September 1914": one end says what the other leaves out. */
static Date *short_range(Field *field) {
  Form first, second;
  const Reader *reader = field->reader;
  guint end = form_match_pair(reader, 0, &first, &second);
  if (!end && form_match(reader, 0, &first)) {
    end = form_match_rest(reader, &first, &second);
  }
  if (!end || end != reader->n) {
    return NULL;
  }
  form_share_year(&first, &second);
  Timex from = {0}, to = {0};
  resolve_form(&first, &field->discourse, &from);
  resolve_form(&second, &field->discourse, &to);
  Date *range = from.date && to.date ? date_new_interval(from.date, to.date) : NULL;
  for (Timex *timex = &from; timex; timex = timex == &from ? &to : NULL) {
    g_free(timex->value);
    g_free(timex->why);
    date_unref(timex->date);
  }
  return range;
}

static Date *one_or_range(Field *field) {
  const Reader *reader = field->reader;
  guint at, end;
  g_autoptr(Date) from = one_date(field, 0, &at);
  if (!from || at == reader->n) {
    return g_steal_pointer(&from);
  }
  if (!connects(reader, at)) {
    return NULL;
  }
  if (at + 1 >= reader->n || (is(reader, at + 1, WORD_ONGOING) && at + 2 == reader->n)) {
    return date_new_interval(from, NULL);
  }
  g_autoptr(Date) to = one_date(field, at + 1, &end);
  return to && end == reader->n ? date_new_interval(from, to) : NULL;
}

Date *timex_date(const TimexTables *tables, const char *text, gsize len, const TimexContext *context, char **why,
                 DateError *error) {
  static const TimexContext none = {0};
  g_autoptr(GArray) tokens = g_array_new(FALSE, FALSE, sizeof(ScanToken));
  g_autoptr(GArray) forms = g_array_new(FALSE, FALSE, sizeof(Form));
  scan_text(tables, text, 0, MIN(len, LONGEST + 1), tokens);
  Reader reader = {text, (const ScanToken *)(const void *)tokens->data, tokens->len, false};
  if (is_ambiguous(&reader, error, text, len)) {
    return NULL;
  }
  Field field = {&reader, discourse_new(context ? context : &none, forms), NULL};
  Date *date = len > LONGEST ? NULL : nearly_edtf(text, len);
  date = date || len > LONGEST ? date : short_range(&field);
  date = date || len > LONGEST ? date : one_or_range(&field);
  if (date && why) {
    *why = field.why ? g_strdup(field.why) : g_strdup("as written");
  }
  g_free(field.why);
  return date ? date
              : no_date(error, "date-syntax", g_strdup_printf("\"%.*s\" is not a date", (int)MIN(len, SHOWN), text));
}
