/* fielddate.c -- the dates of fieldread.h: EDTF, or what people write instead.
 *
 * A date with one reading is taken and the EDTF for it named; one with two, or none, is an
 * error.  What is nearly EDTF (month 13, a span that ends before it starts) is never
 * given another reading. */
#include "read/fieldread.h"
#include <string.h>

enum { MAX_DATE_BYTES = 200 };

typedef struct {
  Date *date;
  bool lenient;
  DateError strict, other; /* why it is not EDTF; why it is no date either */
} Reading;

static Reading parse(const ReadInput *input, const char *text) {
  Reading reading = {0};
  reading.date = date_parse_edtf(text, -1, &reading.strict);
  if (reading.date || g_strcmp0(reading.strict.code, "date-syntax") || strlen(text) > MAX_DATE_BYTES) {
    return reading;
  }
  TimexContext context = {.fiscal_year_start = options_int(input->options, OPT_FISCAL_YEAR_START)};
  g_autofree char *why = NULL;
  const TimexTables *tables = extractor_tables(input->extractor);
  reading.date = timex_date(tables, text, strlen(text), &context, &why, &reading.other);
  reading.lenient = reading.date;
  return reading;
}

static void reading_clear(Reading *reading) {
  date_unref(reading->date);
  date_error_clear(&reading->strict);
  date_error_clear(&reading->other);
}

static void note(const ReadInput *input, const Node *node, const char *text, const Date *date) {
  DiagSeverity severity = options_flag(input->options, OPT_STRICT) ? DIAG_ERROR : DIAG_NOTE;
  if (severity == DIAG_NOTE || !diag_full(input->diag)) {
    diag_add(input->diag, severity, "lenient-date", node_place(input, node), "\"%s\" is read as %s; write that", text,
             date_edtf(date));
  }
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

static void complain(const ReadInput *input, const Node *node, const char *text, const Reading *reading) {
  if (reading->other.code && strcmp(reading->other.code, "date-syntax")) {
    fieldread_fail(input, node, reading->other.code, "%s", reading->other.message);
  } else if (g_strcmp0(reading->strict.code, "date-syntax")) {
    fieldread_fail(input, node, reading->strict.code, "%s", reading->strict.message);
  } else if (is_wordy(text)) {
    fieldread_fail(input, node, "date-syntax",
                   "\"%.60s\" is not a date; write one as 1984-05-12, 1984-05 or 1984, a span as 1984/1986", text);
  } else {
    fieldread_fail(input, node, "date-syntax", "\"%.60s\" is not a date; %s", text, reading->strict.message);
  }
}

static void complain_of_type(const ReadInput *input, const Node *node, const char *name) {
  const Node *first = node->items->len == 2 ? node->items->pdata[0] : NULL;
  const Node *second = first ? node->items->pdata[1] : NULL;
  if (node->type == NODE_LIST && first && first->type == NODE_TEXT && second->type == NODE_TEXT) {
    fieldread_fail(input, node, "type", "\"%s\" must be one value; for a span write %s: %.40s/%.40s", name, name,
                   first->text, second->text);
  } else if (node->type == NODE_LIST) {
    fieldread_fail(input, node, "type", "\"%s\" must be one value; for one of several put the brackets in quotes",
                   name);
  } else {
    fieldread_fail(input, node, "type", "\"%s\" must be one value, not a mapping; for a span write start/end", name);
  }
}

Date *fieldread_date(const ReadInput *input, const Node *node, const char *name) {
  if (node->type != NODE_TEXT) {
    complain_of_type(input, node, name);
    return NULL;
  }
  g_autofree char *text = fieldread_text(input, node, name);
  if (!text) {
    return NULL;
  }
  Reading reading = parse(input, g_strstrip(text));
  if (reading.lenient) {
    note(input, node, text, reading.date);
  } else if (!reading.date) {
    complain(input, node, text, &reading);
  }
  Date *date = g_steal_pointer(&reading.date);
  reading_clear(&reading);
  return date;
}

bool fieldread_is_date(const ReadInput *input, const Node *node) {
  if (node->type != NODE_TEXT) {
    return false;
  }
  Reading reading = parse(input, node->text);
  bool is_date = reading.date;
  reading_clear(&reading);
  return is_date;
}
