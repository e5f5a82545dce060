/* table.c -- date, title and source in aligned columns, for the terminal.
 *
 * Text is untrusted and a terminal obeys escape sequences, so control and
 * direction characters are shown as U+FFFD and never sent. */
#include "lang/pagewords.h"
#include "model/credit.h"
#include "model/visible.h"
#include "write/write.h"

typedef struct {
  char *cell[3];
} TableRow;

enum { GAP = 2, COLUMNS = 3 };

static void row_clear(gpointer data) {
  TableRow *row = data;
  for (int i = 0; i < COLUMNS; i++) {
    g_free(row->cell[i]);
  }
}

/* One line of harmless text: white space runs become one blank. */
static char *clean(const char *text) {
  GString *line = g_string_new(NULL);
  for (const char *p = text ? text : ""; *p; p = g_utf8_next_char(p)) {
    gunichar c = g_utf8_get_char(p);
    if (!g_unichar_isspace(c)) {
      g_string_append_unichar(line, visible_is_safe(c) ? c : 0xFFFD);
    } else if (line->len && line->str[line->len - 1] != ' ') {
      g_string_append_c(line, ' ');
    }
  }
  return g_string_free(line, FALSE);
}

static int display_width(const char *text) {
  int width = 0;
  for (const char *p = text; *p; p = g_utf8_next_char(p)) {
    gunichar c = g_utf8_get_char(p);
    if (!g_unichar_iszerowidth(c)) {
      width += g_unichar_iswide(c) ? 2 : 1;
    }
  }
  return width;
}

static char *date_cell(const Event *event, const DateWords *words) {
  if (event->display_date || event->date) {
    g_autofree char *when = event_when(event, words, DATE_WORDS_SHORT);
    return clean(when);
  }
  const Citation *citation = event->citations->len ? event->citations->pdata[0] : NULL;
  return clean(citation ? citation->phrase.text : NULL);
}

/* With the dagger of a drawing where it is doubtful. */
static char *title_cell(const Event *event) {
  g_autofree char *title = clean(event->title);
  return g_strconcat(title, event->needs_edit ? " \342\200\240" : "", NULL);
}

static char *source_cell(const Event *event, GHashTable *credits, const char *page) {
  const Citation *citation = event->citations->len ? event->citations->pdata[0] : NULL;
  g_autofree char *place = citation ? credit_place(citation, page, true) : NULL;
  return clean(citation ? place : credit_of(credits, event).title);
}

static GArray *rows_of(const GPtrArray *events, GHashTable *credits, const DateWords *words, const char *page) {
  GArray *rows = g_array_new(FALSE, FALSE, sizeof(TableRow));
  g_array_set_clear_func(rows, row_clear);
  for (guint i = 0; i < events->len; i++) {
    const Event *event = events->pdata[i];
    TableRow row = {{date_cell(event, words), title_cell(event), source_cell(event, credits, page)}};
    g_array_append_val(rows, row);
  }
  return rows;
}

static void measure(const GArray *rows, int width[COLUMNS]) {
  for (guint i = 0; i < rows->len; i++) {
    for (int c = 0; c < COLUMNS; c++) {
      width[c] = MAX(width[c], display_width(g_array_index(rows, TableRow, i).cell[c]));
    }
  }
}

/* The last cell that is not empty ends the line, so no line ends in blanks. */
static void write_row(const TableRow *row, const int width[COLUMNS], GString *out) {
  int last = COLUMNS - 1;
  while (last > 0 && !*row->cell[last]) {
    last--;
  }
  for (int c = 0; c <= last; c++) {
    g_string_append(out, row->cell[c]);
    if (c < last) {
      g_string_append_printf(out, "%*s", width[c] - display_width(row->cell[c]) + GAP, "");
    }
  }
  g_string_append_c(out, '\n');
}

static void write_rows(const GArray *rows, const int width[COLUMNS], GString *out) {
  for (guint i = 0; i < rows->len; i++) {
    write_row(&g_array_index(rows, TableRow, i), width, out);
  }
}

void write_table(const Timeline *timeline, const Options *options, const DateWords *words, GString *out, Diag *diag) {
  (void)diag;
  const char *lang = options_text(options, OPT_LANG);
  g_autoptr(GHashTable) credits = credit_index(timeline);
  PageWords *page = pagewords_new(lang ? lang : "en");
  g_autoptr(GArray) dated = rows_of(timeline->events, credits, words, pagewords_get(page, "page"));
  g_autoptr(GArray) undated = rows_of(timeline->undated, credits, words, pagewords_get(page, "page"));
  int width[COLUMNS] = {0};
  measure(dated, width);
  measure(undated, width);
  pagewords_free(page);
  write_rows(dated, width, out);
  if (undated->len) {
    g_string_append(out, dated->len ? "\nundated\n" : "undated\n");
    write_rows(undated, width, out);
  }
}
