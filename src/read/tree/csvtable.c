/* csvtable.c -- see csvtable.h. */
#include "read/tree/csvtable.h"
#include <string.h>

/* The first line of Excel's own: "sep=;". */
static const char *past_separator_line(const char *text, gsize len, char *separator) {
  if (len < 6 || g_ascii_strncasecmp(text, "sep=", 4) || !strchr("\r\n", text[5])) {
    return text;
  }
  *separator = text[4];
  return text + 5 + strspn(text + 5, "\r\n");
}

CsvTable csvtable_new(const char *text, gsize len) {
  static const char separators[] = "\t;,|";
  int count[4] = {0}, best = 0;
  const char *end = text + len;
  char line_end = memchr(text, '\n', len) ? '\n' : '\r', named = '\0'; /* old Macs end lines so */
  const char *start = past_separator_line(text, len, &named);
  bool quoted = false;
  for (const char *p = start; p < end && (quoted || *p != line_end); p++) {
    const char *found = *p ? strchr(separators, *p) : NULL;
    if (*p == '"') {
      quoted = !quoted;
    } else if (found && !quoted) {
      count[found - separators]++;
    }
  }
  for (int i = 0; i < 4; i++) {
    if (count[i] > count[best]) {
      best = i;
    }
  }
  GArray *cells = g_array_new(FALSE, FALSE, sizeof(gsize));
  return (CsvTable){
      .text = start, .end = end, .cells = cells, .separator = named ? named : separators[best], .line_end = line_end};
}

void csvtable_clear(CsvTable *table) {
  g_array_unref(table->cells);
}

static char *finish_cell(GString *cell) {
  g_strstrip(cell->str);
  bool marked = cell->str[0] == '\'' && cell->str[1] && strchr("=+-@'", cell->str[1]);
  return g_strdup(cell->str + marked);
}

/* One cell from *p, which is left at what ends it. */
static char *next_cell(CsvTable *table, const char **p) {
  g_autoptr(GString) cell = g_string_new(NULL);
  const char *q = *p;
  bool quoted = q < table->end && *q == '"';
  for (q += quoted; q < table->end; q++) {
    if (quoted && *q == '"') {
      if (q + 1 == table->end || q[1] != '"') {
        quoted = false;
        continue;
      }
      q++;
    } else if (!quoted && (*q == table->separator || *q == table->line_end)) {
      break;
    }
    g_string_append_c(cell, *q);
  }
  table->unterminated |= quoted;
  *p = q;
  return finish_cell(cell);
}

static GPtrArray *next_row(CsvTable *table, const char *text) {
  GPtrArray *row = g_ptr_array_new_with_free_func(g_free);
  g_array_set_size(table->cells, 0);
  for (const char *p = table->text;; p++) {
    gsize start = (gsize)(p - text);
    g_array_append_val(table->cells, start);
    g_ptr_array_add(row, next_cell(table, &p));
    if (p == table->end || *p == table->line_end) {
      table->text = p < table->end ? p + 1 : p;
      return row;
    }
  }
}

GPtrArray *csvtable_next(CsvTable *table, const char *text) {
  while (table->text < table->end) {
    GPtrArray *row = next_row(table, text);
    for (guint i = 0; i < row->len; i++) {
      if (*(char *)row->pdata[i]) {
        return row;
      }
    }
    g_ptr_array_unref(row);
  }
  return NULL;
}
