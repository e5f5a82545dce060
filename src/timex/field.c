/* field.c -- the whole of a field as one date: EDTF, else "3 Sept 1939", "c. 1450", "1997-present".
 *
 *   field     = [lead] phrase ["?"] | "?" to end | end to ("?" | "present" | "")
 *             | end (to | "and" | "or") end | amount ("after" | "before") end
 *   end       = [lead] phrase                        grammar.c; of two, one may say what the other leaves out: range.c
 *   lead      = "in" | "from" | "between" | "since" | "after" | "until" | "before"
 */
#include <string.h>

#include "date/shift.h"
#include "timex/grammar/match.h"
#include "timex/resolve/resolve.h"
#include "timex/spelling.h"

enum { SHOWN = 60, LONGEST = 200 };

static const char WRITE_SO[] = "write one as 1984-05-12, 1984-05 or 1984, a span as 1984/1986";

typedef struct {
  const Reader *reader;
  Discourse discourse;
  bool strict; /* as in TimexContext */
  TimexField *out;
} Field;

static bool fail(TimexField *out, const char *code, const char *format, ...) G_GNUC_PRINTF(3, 4);
static bool fail(TimexField *out, const char *code, const char *format, ...) {
  if (out->error.code) {
    return false; /* the first that is found wrong */
  }
  va_list arguments;
  va_start(arguments, format);
  out->error = (DateError){.message = g_strdup_vprintf(format, arguments), .code = code};
  va_end(arguments);
  return false;
}

static char *shown(const Reader *reader) {
  return g_strdup_printf(
      "%.*s", (int)(g_utf8_offset_to_pointer(reader->text, MIN(g_utf8_strlen(reader->text, -1), SHOWN)) - reader->text),
      reader->text);
}

/* "03/04/2020": two readings unless one number is no month, or both are the same. */
static bool is_ambiguous(const Reader *reader, TimexField *out) {
  bool slashes = reader->n == 5 && is_mark(reader, 1, '/') && is_mark(reader, 3, '/') && is_number(reader, 0, 1, 12) &&
                 is_number(reader, 2, 1, 12) && is_number(reader, 4, 0, 9999) && token_at(reader, 4)->digits == 4;
  if (!slashes || reader->tokens[0].value == reader->tokens[2].value) {
    return false;
  }
  int a = (int)reader->tokens[0].value, b = (int)reader->tokens[2].value, year = (int)reader->tokens[4].value;
  return !fail(out, "date-ambiguous",
               "\"%s\" is ambiguous; write %04d-%02d-%02d (day first) or %04d-%02d-%02d (month first)", reader->text,
               year, b, a, year, a, b);
}

/* "2020-01-01 10:00 Europe/Berlin": the rules of places are not known here. */
static bool names_place(const Reader *reader, TimexField *out) {
  guint n = reader->n;
  bool place = n > 5 && is_mark(reader, n - 2, '/') && token_at(reader, n - 1)->kind == SCAN_WORD &&
               token_at(reader, n - 3)->kind == SCAN_WORD && is_mark(reader, n - 5, ':');
  return place && !fail(out, "date-zone", "a zone is an offset: Z, +02:00; that of \"%.*s\" is not known here",
                        (int)(strlen(reader->text) - token_at(reader, n - 3)->offset),
                        reader->text + token_at(reader, n - 3)->offset);
}

/* "199x": EDTF but for the case of its X. */
static Date *nearly_edtf(const char *text) {
  g_autofree char *upper = g_ascii_strup(text, -1);
  return strpbrk(upper, "X") ? date_parse_edtf(upper, -1, NULL) : NULL;
}

/* "in", "since": what stands before the date; which end it leaves open goes to *lead. */
static guint skip_lead(const Reader *reader, guint at, Form *lead) {
  bool after = is(reader, at, WORD_LATER) && !is(reader, at, WORD_ON);
  *lead = (Form){.since = is(reader, at, WORD_SINCE) || after,
                 .until = is(reader, at, WORD_UNTIL) || is(reader, at, WORD_EARLIER)};
  const char *mod;
  if (match_compare(reader, at, &mod)) {
    return at; /* "on or about" */
  }
  bool preposition = is(reader, at, WORD_FROM) || is(reader, at, WORD_IN) || is(reader, at, WORD_BETWEEN);
  return at + (preposition || is(reader, at, WORD_ON) || lead->since || lead->until);
}

static guint find(const Reader *reader, guint at, Form *form) {
  Form lead;
  guint start = skip_lead(reader, at, &lead);
  guint end = form_match(reader, start, form);
  if (!end && is(reader, start, WORD_THE)) {
    end = form_match(reader, start + 1, form);
  }
  if (!end || form->kind == FORM_NONE) {
    return 0;
  }
  form->since = lead.since;
  form->until = lead.until;
  return end;
}

/* Why a phrase that was understood is no date. */
static bool explain_failure(const Field *field, const Form *form, const Timex *timex) {
  if (form->day && form->month && form->has_year && !form->julian) {
    g_autofree char *day =
        g_strdup_printf("%s%04d-%02d-%02d", form->year < 0 ? "-" : "", (int)ABS(form->year), form->month, form->day);
    g_autoptr(Date) none = date_parse_edtf(day, -1, field->out->error.code ? NULL : &field->out->error);
    return none;
  }
  g_autofree char *text = shown(field->reader);
  if (timex->needs_anchor && field->strict) {
    return fail(field->out, "date-syntax", "\"%s\" is a date only beside another; write it out: 1984-05-12", text);
  }
  return timex->needs_anchor &&
         fail(field->out, "date-anchor", "\"%s\" is counted from the date of publication; give it with --date", text);
}

static Date *julian_day(const Form *form) {
  return form->julian ? date_new_day(form->year, form->month, form->day) : NULL;
}

static Date *resolve(Field *field, const Form *form) {
  if (form->fiscal && !field->discourse.fiscal_year_start) {
    fail(field->out, "date-fiscal", "a fiscal year needs its first month; give it with --fiscal-year-start");
    return NULL;
  }
  Timex timex = {0};
  resolve_form(form, &field->discourse, &timex);
  g_free(timex.value);
  g_free(timex.quant);
  g_free(timex.freq);
  g_free(field->out->why);
  field->out->why = timex.why;
  if (!timex.date) {
    explain_failure(field, form, &timex);
  } else if (!field->out->old_style) {
    field->out->old_style = julian_day(form);
  }
  return timex.date;
}

static bool is_range_mark(const Reader *reader, guint at) {
  return is_mark(reader, at, '-') || is(reader, at, WORD_TO);
}

static bool connects(const Reader *reader, guint at) {
  return is_range_mark(reader, at) || is(reader, at, WORD_AND) || is(reader, at, WORD_OR);
}

static Date *parse(const char *format, ...) G_GNUC_PRINTF(1, 2);
static Date *parse(const char *format, ...) {
  va_list arguments;
  va_start(arguments, format);
  g_autofree char *text = g_strdup_vprintf(format, arguments);
  va_end(arguments);
  return date_parse_edtf(text, -1, NULL);
}

/* "1667 or 1668" is one of them; "1667 and 1668" and "between 1667 and 1668" are a stretch. */
static Date *join(const Reader *reader, guint connector, Date *from, Date *to) {
  if (is(reader, connector, WORD_OR) && date_form(from) == DATE_SINGLE && date_form(to) == DATE_SINGLE) {
    return parse("[%s,%s]", date_edtf(from), date_edtf(to));
  }
  return date_new_interval(from, to);
}

static Date *two_dates(Field *field, Form *first, guint connector, Form *second) {
  if (!first->has_year && second->has_year) {
    form_share_year(first, second);
  }
  g_autoptr(Date) from = resolve(field, first);
  g_autoptr(Date) to = from ? resolve(field, second) : NULL;
  return to ? join(field->reader, connector, from, to) : NULL;
}

/* "1997-", "1997 to present" go on; of "1997-?" the end is not known. */
static Date *without_end(Field *field, const Form *first, guint at) {
  const Reader *reader = field->reader;
  bool unknown = is_mark(reader, at, '?') && at + 1 == reader->n;
  bool open = at == reader->n || (is(reader, at, WORD_ONGOING) && at + 1 == reader->n);
  g_autoptr(Date) from = open || unknown ? resolve(field, first) : NULL;
  return !from ? NULL : unknown ? parse("%s/", date_edtf(from)) : date_new_interval(from, NULL);
}

/* "three weeks after May 3, 1998", "a month before 2024-03-31"; the end of the amount may have taken the "after". */
static Date *counted_from(Field *field, const Form *amount, guint end) {
  static const DatePrecision units[] = {[UNIT_DAY] = DATE_PREC_DAY,         [UNIT_WEEK] = DATE_PREC_WEEK,
                                        [UNIT_MONTH] = DATE_PREC_MONTH,     [UNIT_QUARTER] = DATE_PREC_QUARTER,
                                        [UNIT_YEAR] = DATE_PREC_YEAR,       [UNIT_DECADE] = DATE_PREC_DECADE,
                                        [UNIT_CENTURY] = DATE_PREC_CENTURY, [UNIT_MILLENNIUM] = DATE_PREC_MILLENNIUM};
  Form origin;
  const Reader *reader = field->reader;
  guint word = amount->kind == FORM_SHIFT ? end - 1 : end;
  bool back = is(reader, word, WORD_EARLIER),
       known = units[amount->unit] && !amount->vague && !amount->hundredths && !amount->more;
  if (!(back || is(reader, word, WORD_LATER)) || !known || find(reader, word + 1, &origin) != reader->n) {
    return NULL;
  }
  g_autoptr(Date) from = resolve(field, &origin);
  Date *to = from ? date_shift(from, back ? -amount->count : amount->count, units[amount->unit]) : NULL;
  if (to) {
    g_free(field->out->why);
    field->out->why = g_strdup_printf("counted %s from %s", back ? "back" : "on", date_edtf(from));
  }
  return to;
}

/* "1450?", "c. 1450?" */
static Date *doubted(const Date *date) {
  const char *edtf = date_edtf(date);
  bool about = g_str_has_suffix(edtf, "~");
  return parse("%.*s%c", (int)strlen(edtf) - about, edtf, about ? '%' : '?');
}

static Date *one_date(Field *field, const Form *form, bool doubt) {
  g_autoptr(Date) date = resolve(field, form);
  return date && doubt ? doubted(date) : g_steal_pointer(&date);
}

/* What begins with a date: that, or that and another. */
static Date *from_first(Field *field, Form *first, guint end) {
  const Reader *reader = field->reader;
  Form second;
  bool doubt = end + 1 == reader->n && is_mark(reader, end, '?');
  if (end == reader->n || doubt) {
    return one_date(field, first, doubt);
  }
  if (first->kind == FORM_DURATION || first->kind == FORM_SHIFT) {
    return counted_from(field, first, end);
  }
  if (is_range_mark(reader, end) && is(reader, end + 1, WORD_ONGOING) && end + 2 == reader->n) {
    return without_end(field, first, end + 1); /* "today" is no second date */
  }
  guint rest = form_match_rest(reader, first, &second);
  if (!rest && connects(reader, end)) {
    rest = find(reader, end + 1, &second);
  }
  return rest == reader->n && rest    ? two_dates(field, first, end, &second)
         : is_range_mark(reader, end) ? without_end(field, first, end + 1)
                                      : NULL;
}

/* "?-1985" */
static Date *without_start(Field *field) {
  const Reader *reader = field->reader;
  Form last;
  if (!is_mark(reader, 0, '?') || !is_range_mark(reader, 1) || find(reader, 2, &last) != reader->n) {
    return NULL;
  }
  g_autoptr(Date) to = resolve(field, &last);
  return to ? parse("/%s", date_edtf(to)) : NULL;
}

static Date *read_phrase(Field *field) {
  const Reader *reader = field->reader;
  Form first, second;
  const char *mod = NULL;
  guint pair = form_match_pair(reader, match_compare(reader, 0, &mod), &first, &second);
  if (pair && pair == reader->n) {
    first.mod = mod; /* "c. 1-50 CE" */
    return two_dates(field, &first, first.end, &second);
  }
  guint end = find(reader, 0, &first);
  return end ? from_first(field, &first, end) : without_start(field);
}

/* "538-515 million years ago": what follows the second number is said of both. */
static Date *shared_tail(const TimexTables *tables, const char *text, const TimexContext *context) {
  const char *dash = text + strspn(text, "0123456789.,"), *second = dash;
  while (*second == ' ')
    second++;
  gunichar c = g_utf8_get_char(second);
  if (dash == text || (c != '-' && c != 0x2013))
    return NULL;
  second = g_utf8_next_char(second);
  const char *tail = second + strspn(second, " 0123456789.,");
  if (tail == second || !*tail || tail[-1] != ' ')
    return NULL;
  g_autofree char *first = g_strdup_printf("%.*s %s", (int)(dash - text), text, tail);
  TimexField from = timex_field(tables, first, strlen(first), context);
  TimexField to = timex_field(tables, second, strlen(second), context);
  Date *span = from.date && to.date ? date_new_interval(from.date, to.date) : NULL;
  timex_field_clear(&from);
  timex_field_clear(&to);
  return span;
}

static Date *read_words(const TimexTables *tables, const char *text, const TimexContext *context, TimexField *out) {
  g_autoptr(GArray) tokens = g_array_new(FALSE, FALSE, sizeof(ScanToken));
  g_autoptr(GArray) forms = g_array_new(FALSE, FALSE, sizeof(Form));
  scan_text(tables, text, 0, strlen(text), tokens);
  Reader reader = {.text = text,
                   .tokens = (const ScanToken *)(const void *)tokens->data,
                   .n = tokens->len,
                   .tables = tables,
                   .field = true};
  if (is_ambiguous(&reader, out) || names_place(&reader, out)) {
    return NULL;
  }
  Field field = {&reader, discourse_new(context, forms), context->strict, out};
  Date *date = nearly_edtf(text);
  date = date ? date : read_phrase(&field);
  return date ? date : shared_tail(tables, text, context);
}

/* Words, which no advice on digits helps. */
static bool is_wordy(const char *text) {
  for (int run = 0; *text; text++) {
    run = g_ascii_isalpha(*text) ? run + 1 : 0;
    if (run > 2 || *text == ' ') {
      return true;
    }
  }
  return false;
}

/* The mistake that is nearest to what was meant: that of the phrase, that of its digits, or none in particular. */
static void take_error(TimexField *out, const char *text, DateError *strict) {
  bool particular = g_strcmp0(strict->code, "date-syntax") != 0;
  if (out->error.code) {
    return;
  }
  if (particular) {
    out->error = *strict;
    strict->message = NULL;
    return;
  }
  g_autofree char *special = spelling_advice(text);
  bool wordy = special || is_wordy(text);
  const char *advice = special ? special : wordy ? WRITE_SO : strict->message;
  out->error = (DateError){.code = "date-syntax", .column = wordy ? 0 : strict->column};
  out->error.message = g_strdup_printf("\"%.*s\" is not a date; %s", SHOWN, text, advice);
}

/* EDTF, else words. */
static bool read_so(const TimexTables *tables, const char *text, const TimexContext *context, TimexField *out,
                    DateError *strict) {
  out->date = date_parse_edtf(text, -1, strict);
  bool nearly = context->strict && strict->code && strcmp(strict->code, "date-syntax") != 0;
  if (!out->date && !nearly && tables) {
    out->date = read_words(tables, text, context, out);
    out->lenient = out->date;
  }
  return out->date || nearly;
}

/* What is told by its digits and signs only, read as if it were spelled as we spell it. */
static void read_mended(const TimexTables *tables, const char *text, const TimexContext *context, TimexField *out) {
  g_autofree char *mended = out->error.code ? NULL : spelling_mend(text);
  TimexField other = {0};
  DateError strict = {0};
  if (mended) {
    read_so(tables, mended, context, &other, &strict);
    out->date = g_steal_pointer(&other.date);
    out->lenient = out->date;
    timex_field_clear(&other);
    date_error_clear(&strict);
  }
}

TimexField timex_field(const TimexTables *tables, const char *text, gsize len, const TimexContext *context) {
  TimexField out = {0};
  DateError strict = {0};
  g_autofree char *copy = g_strndup(text, len);
  bool done = read_so(len <= LONGEST ? tables : NULL, copy, context, &out, &strict);
  if (!done && tables && len <= LONGEST) {
    read_mended(tables, copy, context, &out);
  }
  if (out.date) {
    date_take_source(out.date, text, len);
    date_error_clear(&out.error);
    out.why = out.why ? out.why : g_strdup("as written");
  } else {
    take_error(&out, copy, &strict);
  }
  date_error_clear(&strict);
  return out;
}

bool timex_may_start(const TimexTables *tables, const char *text, gsize len) {
  g_autoptr(GArray) tokens = g_array_new(FALSE, FALSE, sizeof(ScanToken));
  gsize end = 0;
  while (end < len && end < LONGEST && !g_ascii_isspace(text[end])) {
    end++;
  }
  scan_text(tables, text, 0, end, tokens);
  for (guint i = 0; i < tokens->len; i++) {
    const ScanToken *token = &g_array_index(tokens, ScanToken, i);
    if (token->kind != SCAN_MARK) {
      Reader reader = {.text = text, .tokens = token, .n = tokens->len - i, .field = true};
      Form lead;
      return token->kind == SCAN_NUMBER || (token->word && token->word->starts) || skip_lead(&reader, 0, &lead) > 0;
    }
  }
  return false;
}

void timex_field_clear(TimexField *field) {
  date_unref(field->date);
  date_unref(field->old_style);
  g_free(field->why);
  date_error_clear(&field->error);
}
