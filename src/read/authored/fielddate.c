/* fielddate.c -- the dates of fieldread.h: EDTF, or what people write instead.
 *
 * A date with one reading is taken and the EDTF for it named; one with two, or none, is an
 * error.  What is nearly EDTF (month 13, a span that ends before it starts) is never
 * given another reading. */
#include <string.h>

#include "read/authored/fieldread.h"
#include "read/date/inputdate.h"

static TimexField parse(const ReadInput *input, const char *text) {
  TimexContext context = {.strict = true, .fiscal_year_start = options_int(input->options, OPT_FISCAL_YEAR_START)};
  return inputdate_field(input, text, strlen(text), &context);
}

static void note(const ReadInput *input, const Node *node, const char *text, const Date *date) {
  DiagSeverity severity = options_flag(input->options, OPT_STRICT) ? DIAG_ERROR : DIAG_NOTE;
  if (severity == DIAG_NOTE || !diag_full(input->diag)) {
    diag_add(input->diag, severity, "lenient-date", node_place(input, node), "\"%s\" is read as %s; write that", text,
             date_edtf(date));
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

/* The key of several events is written once. */
static bool is_noted(const GArray *dates, const Node *node) {
  return dates->len && g_array_index(dates, ReadPosition, dates->len - 1).from == node->offset;
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
  TimexField field = parse(input, g_strstrip(text));
  if (field.date && input->positions && !node->borrowed && !node->made && !is_noted(input->positions->dates, node)) {
    positions_add(input->positions->dates, node->offset, node->offset + node->length, field.date);
  }
  if (field.lenient && !input->positions && !node->quiet) {
    note(input, node, text, field.date);
  } else if (!field.date) {
    fieldread_fail(input, node, field.error.code, "%s", field.error.message);
  }
  Date *date = g_steal_pointer(&field.date);
  timex_field_clear(&field);
  return date;
}

bool fieldread_is_date(const ReadInput *input, const Node *node) {
  if (node->type != NODE_TEXT) {
    return false;
  }
  TimexField field = parse(input, node->text);
  bool is_date = field.date;
  timex_field_clear(&field);
  return is_date;
}
