/* xlsx.c -- the chronology as an Excel sheet (ECMA-376 part 1, section 18): a day is a date that sorts and filters,
 * every other time is words.  A cell of text is never a formula. */
#include <string.h>

#include "write/chronology.h"
#include "write/loss.h"
#include "write/markup.h"
#include "write/package.h"
#include "write/write.h"

#define SHEET "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\""

/* Of styles below. */
enum { STYLE_HEAD = 1, STYLE_TEXT = 2, STYLE_DAY = 3 };

/* Excel counts days from 1899-12-30, and rightly so from 1900-03-01 on; its last year is 9999. */
enum { EPOCH = 25569, FIRST_DAY = 61, LAST_DAY = 2958465, MOST_CHARACTERS = 32767 };

static const char styles[] = PACKAGE_XML
    "<styleSheet " SHEET "><numFmts count=\"1\"><numFmt numFmtId=\"164\" formatCode=\"yyyy\\-mm\\-dd\"/></numFmts>"
    "<fonts count=\"2\"><font><sz val=\"11\"/><name val=\"Calibri\"/></font><font><b/><sz val=\"11\"/><name "
    "val=\"Calibri\"/></font></fonts><fills count=\"2\"><fill><patternFill patternType=\"none\"/></fill><fill>"
    "<patternFill patternType=\"gray125\"/></fill></fills><borders count=\"1\"><border/></borders>"
    "<cellStyleXfs count=\"1\"><xf/></cellStyleXfs><cellXfs count=\"4\"><xf/><xf fontId=\"1\" applyFont=\"1\"/>"
    "<xf applyAlignment=\"1\"><alignment vertical=\"top\" wrapText=\"1\"/></xf>"
    "<xf numFmtId=\"164\" applyNumberFormat=\"1\" applyAlignment=\"1\"><alignment horizontal=\"left\" "
    "vertical=\"top\"/></xf></cellXfs></styleSheet>";

/* Characters. */
static const int widths[CHRONOLOGY_COLUMNS] = {18, 44, 60, 26};

static void text_cell(GString *out, int column, guint row, int style, const char *text) {
  const char *end = g_utf8_strlen(text, -1) > MOST_CHARACTERS ? g_utf8_offset_to_pointer(text, MOST_CHARACTERS) : NULL;
  g_string_append_printf(out, "<c r=\"%c%u\" s=\"%d\" t=\"inlineStr\"><is><t xml:space=\"preserve\">", 'A' + column,
                         row, style);
  markup_text(out, text, end ? end - text : -1);
  g_string_append(out, "</t></is></c>");
}

/* False: no single day that Excel knows. */
static bool day_of(const Event *event, int64_t *serial) {
  if (event->display_date || !event->date || date_precision(event->date) != DATE_PREC_DAY) {
    return false;
  }
  DateBound from = date_min(event->date), to = date_max(event->date);
  bool one = from.kind == DATE_KNOWN && to.kind == DATE_KNOWN && from.day == to.day;
  *serial = from.day + EPOCH;
  return one && date_form(event->date) != DATE_INTERVAL && strpbrk(date_edtf(event->date), "?~%") == NULL &&
         *serial >= FIRST_DAY && *serial <= LAST_DAY;
}

static void row(GString *out, guint number, const char *const cells[CHRONOLOGY_COLUMNS], const Event *event) {
  int64_t serial;
  g_string_append_printf(out, "<row r=\"%u\">", number);
  for (int c = 0; c < CHRONOLOGY_COLUMNS; c++) {
    if (c == CHRONOLOGY_DATE && event && day_of(event, &serial)) {
      g_string_append_printf(out, "<c r=\"A%u\" s=\"%d\"><v>%" G_GINT64_FORMAT "</v></c>", number, STYLE_DAY,
                             (gint64)serial);
    } else {
      text_cell(out, c, number, event ? STYLE_TEXT : STYLE_HEAD, cells[c]);
    }
  }
  g_string_append(out, "</row>\n");
}

/* The head stays in sight, and filters. */
static GString *sheet_of(const Chronology *table) {
  GString *out = g_string_new(PACKAGE_XML "<worksheet " SHEET "><sheetViews><sheetView workbookViewId=\"0\"");
  g_string_append(out, table->right_to_left ? " rightToLeft=\"1\">" : ">");
  g_string_append(out, "<pane ySplit=\"1\" topLeftCell=\"A2\" activePane=\"bottomLeft\" state=\"frozen\"/></sheetView>"
                       "</sheetViews><cols>");
  for (int c = 0; c < CHRONOLOGY_COLUMNS; c++) {
    g_string_append_printf(out, "<col min=\"%d\" max=\"%d\" width=\"%d\" customWidth=\"1\"/>", c + 1, c + 1, widths[c]);
  }
  g_string_append(out, "</cols><sheetData>\n");
  row(out, 1, table->head, NULL);
  for (guint i = 0; i < table->rows->len; i++) {
    const ChronologyRow *each = &g_array_index(table->rows, ChronologyRow, i);
    row(out, i + 2, (const char *const *)each->cell, each->event);
  }
  g_string_append_printf(out, "</sheetData><autoFilter ref=\"A1:%c%u\"/></worksheet>", 'A' + CHRONOLOGY_COLUMNS - 1,
                         table->rows->len + 1);
  return out;
}

/* A sheet's name has at most 31 characters, and none of \ / ? * [ ] : in it. */
static GString *workbook_of(const Timeline *timeline, const Chronology *table) {
  enum { MOST_NAME = 31 };
  const char *title = timeline->title && *timeline->title ? timeline->title : pagewords_get(table->words, "page_title");
  g_autofree char *name = g_utf8_substring(title, 0, MIN(g_utf8_strlen(title, -1), MOST_NAME));
  GString *out = g_string_new(PACKAGE_XML "<workbook " SHEET " xmlns:r=\"" PACKAGE_RELATIONS);
  g_strdelimit(name, "\\/?*[]:'", ' ');
  g_string_append(out, "\"><sheets><sheet name=\"");
  markup_text(out, name, -1);
  g_string_append(out, "\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>");
  return out;
}

void write_xlsx(const Timeline *timeline, const Options *options, const DateWords *words, GString *out, Diag *diag) {
  static const char *const held[] = {"the title",
                                     "events without a date",
                                     "the text of events",
                                     "sources",
                                     "the sentences that events come from",
                                     "display dates",
                                     "the style",
                                     NULL};
  Chronology table;
  chronology_init(&table, timeline, options, words);
  g_autoptr(GString) book = workbook_of(timeline, &table), sheet = sheet_of(&table), style = g_string_new(styles);
  const OfficePart parts[] = {{"xl/workbook.xml", "sheet.main", book},
                              {"xl/worksheets/sheet1.xml", "worksheet", sheet},
                              {"xl/styles.xml", "styles", style}};
  package_write_office("spreadsheetml", parts, G_N_ELEMENTS(parts), out, diag);
  chronology_clear(&table);
  loss_warn(timeline, held, "XLSX", diag);
}
