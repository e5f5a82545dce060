/* listdate.c -- see listdate.h. */
#include "read/list/listdate.h"

#include <string.h>

struct ListDates {
  const ReadInput *input;
  const Document *document;
  const Blocks *blocks;
  const char *lang; /* of the text; NULL: not known */
  TimexContext context;
  ImportDates *import; /* NULL: nothing has asked for it yet; most texts need none */
  GHashTable *said;    /* readings that were explained, static strings */
};

ListDates *listdate_new(const ReadInput *input, const Document *document, const Blocks *blocks, const char *lang) {
  ListDates *dates = g_new0(ListDates, 1);
  *dates = (ListDates){.input = input, .document = document, .blocks = blocks, .lang = lang};
  dates->said = g_hash_table_new(NULL, NULL);
  dates->context.fiscal_year_start = options_int(input->options, OPT_FISCAL_YEAR_START);
  return dates;
}

void listdate_free(ListDates *dates) {
  importdate_free(dates->import);
  g_hash_table_unref(dates->said);
  g_free(dates);
}

/* -- The other dates of the text -- */

/* "25/12/2019" at the head of a line or cell, after marks. */
static void look_at(ImportDates *import, const char *text, gsize len) {
  static const char signs[] = "0123456789/.-";
  enum { LONGEST = 10 };
  gsize from = 0, n = 0;
  while (from < len && strchr("*_[(|<` ", text[from]) && text[from]) {
    from++;
  }
  while (from + n < len && text[from + n] && strchr(signs, text[from + n])) {
    n++;
  }
  n -= n && text[from + n - 1] == '.';
  if (n && n <= LONGEST) {
    g_autofree char *digits = g_strndup(text + from, n);
    importdate_look(import, digits);
  }
}

static ImportDates *import_of(ListDates *dates) {
  if (dates->import) {
    return dates->import;
  }
  const Document *document = dates->document;
  dates->import = importdate_new(dates->input, false);
  if (dates->lang) {
    importdate_set_language(dates->import, dates->lang);
  }
  for (guint i = 0; i < dates->blocks->blocks->len; i++) {
    const Block *block = block_at(dates->blocks, i);
    if (!block->cells) {
      look_at(dates->import, document->text + block->offset, block->length);
    }
    for (guint c = 0; c < block->cells; c++) {
      const DocumentLine *cell = &g_array_index(dates->blocks->cells, DocumentLine, block->first_cell + c);
      look_at(dates->import, document->text + cell->offset, cell->length);
    }
  }
  return dates->import;
}

/* -- Dates -- */

/* 03/04/2020 and 2021-22, which the grammar reads by rules of its own. */
static bool needs_others(const char *text) {
  gsize first = strspn(text, "0123456789");
  bool slashes = first && first <= 2 && text[first] && strchr("/.-", text[first]) && g_ascii_isdigit(text[first + 1]);
  return slashes || (first == 4 && text[first] == '-' && strlen(text) == strlen("2021-22"));
}

static Date *mended(ListDates *dates, const char *text, const char **why) {
  g_autofree char *mended = importdate_mend(import_of(dates), text, why);
  TimexField field = mended ? timex_field(NULL, mended, strlen(mended), &dates->context) : (TimexField){0};
  Date *date = g_steal_pointer(&field.date);
  timex_field_clear(&field);
  if (date) {
    date_take_source(date, text, strlen(text));
  }
  return date;
}

Date *listdate_read(ListDates *dates, const char *written, bool *yearless, const char **why) {
  g_autofree char *folded = importdate_fold(written);
  const char *text = folded ? folded : written;
  bool digit = strpbrk(text, "0123456789"), number = digit || strpbrk(text, "IVX"); /* "XIXe siècle" */
  *why = NULL;
  *yearless = false;
  Date *date = digit && needs_others(text) ? mended(dates, text, why) : NULL;
  if (date) {
    return date;
  }
  TimexField field = timex_field(extractor_tables(dates->input->extractor), text, strlen(text), &dates->context);
  date = g_steal_pointer(&field.date);
  *yearless = !date && g_strcmp0(field.error.code, "date-anchor") == 0;
  timex_field_clear(&field);
  enum { LONGEST = 48 }; /* "vom 13. bis zum 15. September 2011"; what is longer is prose */
  bool may = number && strlen(text) <= LONGEST;
  return date || *yearless || !may ? date : mended(dates, text, why);
}

bool listdate_is_ongoing(ListDates *dates, const char *text) {
  return importdate_is_ongoing(import_of(dates), text);
}

bool listdate_may_start(ListDates *dates, const char *text, gsize len) {
  return g_unichar_isdigit(g_utf8_get_char(text)) ||
         timex_may_start(extractor_tables(dates->input->extractor), text, len) ||
         (g_unichar_isalpha(g_utf8_get_char(text)) && importdate_may_start(text, len));
}

void listdate_explain(ListDates *dates, gsize offset, gsize length, const char *written, const Date *date,
                      const char *why) {
  if (why && date && g_hash_table_add(dates->said, (gpointer)why)) {
    diag_add(dates->input->diag, DIAG_NOTE, "lenient-date", diag_place(dates->input->diag, offset, length),
             "\"%.40s\" is read as %s: %s", written, date_edtf(date), why);
  }
}
