/* docx.c -- the chronology as a Word document: a title and a table whose head stands on every page (ECMA-376 part 1,
 * section 17). */
#include <string.h>

#include "write/chronology.h"
#include "write/loss.h"
#include "write/markup.h"
#include "write/package.h"
#include "write/write.h"

#define WORD "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""

/* Half points; the table is ruled by hair lines between its rows. */
static const char styles_body[] =
    "<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"Normal\"><w:name w:val=\"Normal\"/></w:style>"
    "<w:style w:type=\"paragraph\" w:styleId=\"Title\"><w:name w:val=\"Title\"/><w:basedOn w:val=\"Normal\"/>"
    "<w:pPr><w:spacing w:after=\"120\"/></w:pPr><w:rPr><w:b/><w:bCs/><w:sz w:val=\"36\"/><w:szCs w:val=\"36\"/></w:rPr>"
    "</w:style><w:style w:type=\"paragraph\" w:styleId=\"Subtitle\"><w:name w:val=\"Subtitle\"/><w:basedOn "
    "w:val=\"Normal\"/><w:pPr><w:spacing w:after=\"160\"/></w:pPr><w:rPr><w:sz w:val=\"24\"/><w:szCs w:val=\"24\"/>"
    "</w:rPr></w:style><w:style w:type=\"paragraph\" w:styleId=\"Head\"><w:name w:val=\"Table Head\"/><w:basedOn "
    "w:val=\"Normal\"/><w:rPr><w:b/><w:bCs/></w:rPr></w:style></w:styles>";

/* Twentieths of a point: what is between the margins of an A4 sheet on its side. */
static const int widths[CHRONOLOGY_COLUMNS] = {2400, 4300, 5000, 2258};

static void paragraph(GString *out, const Chronology *table, const char *style, bool bold, const char *text) {
  g_string_append(out, "<w:p><w:pPr>");
  if (style) {
    g_string_append_printf(out, "<w:pStyle w:val=\"%s\"/>", style);
  }
  g_string_append(out, table->right_to_left ? "<w:bidi/></w:pPr><w:r><w:rPr>" : "</w:pPr><w:r><w:rPr>");
  g_string_append(out, bold ? "<w:b/><w:bCs/>" : "");
  g_string_append(out, table->right_to_left ? "<w:rtl/>" : "");
  g_string_append(out, "</w:rPr><w:t xml:space=\"preserve\">");
  markup_text(out, text, -1);
  g_string_append(out, "</w:t></w:r></w:p>");
}

/* A line a paragraph; of an event the first is its title. */
static void cell(GString *out, const Chronology *table, int column, const char *style, const char *text) {
  g_auto(GStrv) lines = g_strsplit(text, "\n", -1);
  g_string_append_printf(out, "<w:tc><w:tcPr><w:tcW w:w=\"%d\" w:type=\"dxa\"/></w:tcPr>", widths[column]);
  for (char **line = lines; *line; line++) {
    paragraph(out, table, style, !style && column == CHRONOLOGY_EVENT && line == lines, *line);
  }
  g_string_append(out, *lines ? "</w:tc>" : "<w:p/></w:tc>");
}

static void row(GString *out, const Chronology *table, const char *const cells[CHRONOLOGY_COLUMNS], bool head) {
  g_string_append(out, "<w:tr><w:trPr><w:cantSplit/>");
  g_string_append(out, head ? "<w:tblHeader/></w:trPr>" : "</w:trPr>");
  for (int c = 0; c < CHRONOLOGY_COLUMNS; c++) {
    cell(out, table, c, head ? "Head" : NULL, cells[c]);
  }
  g_string_append(out, "</w:tr>\n");
}

static void open_table(GString *out, const Chronology *table) {
  static const char *const rules[] = {"top", "bottom", "insideH"};
  g_string_append(out, "<w:tbl><w:tblPr>");
  g_string_append(out, table->right_to_left ? "<w:bidiVisual/>" : "");
  g_string_append(out, "<w:tblW w:w=\"13958\" w:type=\"dxa\"/><w:tblBorders>");
  for (gsize i = 0; i < G_N_ELEMENTS(rules); i++) {
    g_string_append_printf(out, "<w:%s w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"999999\"/>", rules[i]);
  }
  g_string_append(out, "</w:tblBorders><w:tblLayout w:type=\"fixed\"/><w:tblCellMar><w:top w:w=\"40\" w:type=\"dxa\"/>"
                       "<w:bottom w:w=\"40\" w:type=\"dxa\"/></w:tblCellMar></w:tblPr><w:tblGrid>");
  for (int c = 0; c < CHRONOLOGY_COLUMNS; c++) {
    g_string_append_printf(out, "<w:gridCol w:w=\"%d\"/>", widths[c]);
  }
  g_string_append(out, "</w:tblGrid>\n");
}

static GString *document_of(const Timeline *timeline, const Chronology *table) {
  GString *out = g_string_new(PACKAGE_XML "<w:document " WORD "><w:body>");
  if (timeline->title) {
    paragraph(out, table, "Title", false, timeline->title);
  }
  if (timeline->subtitle) {
    paragraph(out, table, "Subtitle", false, timeline->subtitle);
  }
  if (timeline->text) {
    paragraph(out, table, NULL, false, timeline->text);
  }
  open_table(out, table);
  row(out, table, table->head, true);
  for (guint i = 0; i < table->rows->len; i++) {
    row(out, table, (const char *const *)g_array_index(table->rows, ChronologyRow, i).cell, false);
  }
  g_string_append(out, "</w:tbl><w:p/><w:sectPr><w:pgSz w:w=\"16838\" w:h=\"11906\" w:orient=\"landscape\"/><w:pgMar "
                       "w:top=\"1134\" w:right=\"1440\" w:bottom=\"1134\" w:left=\"1440\" w:header=\"709\" "
                       "w:footer=\"709\" w:gutter=\"0\"/></w:sectPr></w:body></w:document>");
  return out;
}

static GString *styles_of(const Chronology *table) {
  GString *out =
      g_string_new(PACKAGE_XML "<w:styles " WORD "><w:docDefaults><w:rPrDefault><w:rPr><w:sz w:val=\"20\"/><w:szCs "
                               "w:val=\"20\"/><w:lang w:val=\"");
  markup_text(out, table->lang, -1);
  g_string_append(out, "\" w:bidi=\"");
  markup_text(out, table->lang, -1);
  g_string_append_printf(out, "\"/></w:rPr></w:rPrDefault></w:docDefaults>%s", styles_body);
  return out;
}

void write_docx(const Timeline *timeline, const Options *options, const DateWords *words, GString *out, Diag *diag) {
  static const char *const held[] = {"the title",
                                     "the subtitle and author",
                                     "the introduction",
                                     "events without a date",
                                     "the text of events",
                                     "sources",
                                     "the sentences that events come from",
                                     "display dates",
                                     "the style",
                                     NULL};
  Chronology table;
  chronology_init(&table, timeline, options, words);
  g_autoptr(GString) document = document_of(timeline, &table), styles = styles_of(&table);
  const OfficePart parts[] = {{"word/document.xml", "document.main", document}, {"word/styles.xml", "styles", styles}};
  package_write_office("wordprocessingml", parts, G_N_ELEMENTS(parts), out, diag);
  chronology_clear(&table);
  loss_warn(timeline, held, "DOCX", diag);
}
