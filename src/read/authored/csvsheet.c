/* csvsheet.c -- see csvsheet.h. */
#include "read/authored/csvsheet.h"

#include <stdio.h>
#include <string.h>

#include "read/authored/columns.h"
#include "read/authored/when.h"

/* The meaning's surest name takes its column, which then has no other meaning. */
static void pick(Sheet *sheet, const Column *column, const GPtrArray *header, bool *taken) {
  for (guint n = 0; n < column->names->len; n++) {
    for (guint i = 0; i < header->len; i++) {
      g_autofree char *plain = columns_plain(g_ptr_array_index(header, i));
      if (!taken[i] && !strcmp(plain, column->names->pdata[n])) {
        taken[i] = true;
        g_hash_table_insert(sheet->index, g_strdup(column->meaning), GUINT_TO_POINTER(i + 1));
        return;
      }
    }
  }
}

static void note_used(const GPtrArray *row, bool *used, guint n) {
  for (guint i = 0; i < MIN(row->len, n); i++) {
    used[i] |= *(const char *)g_ptr_array_index(row, i) != '\0';
  }
}

/* In 25/12/2019 one of the first two can be no month. */
static void note_order(Sheet *sheet) {
  static const char *const dates[] = {"date", "end"};
  for (gsize i = 0; i < G_N_ELEMENTS(dates); i++) {
    const char *text = sheet_cell(sheet, dates[i]);
    unsigned first, second;
    char separator[2];
    if (text && sheet->order == ORDER_UNKNOWN &&
        sscanf(text, "%2u%1[/.-]%2u%*1[/.-]%*4u", &first, separator, &second) == 3) {
      sheet->order = first > 12 ? ORDER_DAY_FIRST : second > 12 ? ORDER_MONTH_FIRST : ORDER_UNKNOWN;
    }
  }
}

static void note_extra(const Sheet *sheet, const char *name, const char *key, gsize at) {
  const ReadInput *input = sheet->input;
  at += input->text[at] == '"';
  diag_add(input->diag, DIAG_NOTE, "field-renamed", diag_place(input->diag, at, strlen(name)),
           "the column \"%.60s\" has no place in a timeline and is kept as \"%.60s\"", name, key);
}

/* One look over the whole table, before its rows are read. */
static void survey(Sheet *sheet, const GPtrArray *header, const bool *taken) {
  CsvTable start = sheet->table;
  g_autoptr(GArray) places = g_array_copy(start.cells); /* of the header's cells */
  g_autofree bool *used = g_new0(bool, header->len + 1);
  while (sheet_next(sheet)) {
    note_used(sheet->row, used, header->len);
    note_order(sheet);
  }
  GArray *cells = sheet->table.cells;
  sheet->table = start;
  sheet->table.cells = cells;
  for (guint i = 0; i < header->len; i++) {
    bool unknown = used[i] && !taken[i];
    char *key = unknown ? columns_extra(g_ptr_array_index(header, i)) : NULL;
    g_ptr_array_add(sheet->extra, key);
    if (key && strcmp(key, g_ptr_array_index(header, i)) != 0) {
      note_extra(sheet, g_ptr_array_index(header, i), key, g_array_index(places, gsize, i));
    }
  }
}

Sheet *sheet_new(const ReadInput *input) {
  Sheet *sheet = g_new0(Sheet, 1);
  sheet->input = input;
  sheet->table = csvtable_new(input->text, input->len);
  sheet->extra = g_ptr_array_new_with_free_func(g_free);
  sheet->index = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
  g_autoptr(GPtrArray) header = csvtable_next(&sheet->table, input->text);
  if (header) {
    g_autoptr(Columns) columns = columns_new(input);
    g_autofree bool *taken = g_new0(bool, header->len + 1);
    for (guint i = 0; i < columns->list->len; i++) {
      pick(sheet, g_ptr_array_index(columns->list, i), header, taken);
    }
    if (sheet_has(sheet, "date") || sheet_has(sheet, "year")) {
      survey(sheet, header, taken);
    }
  }
  return sheet;
}

void sheet_free(Sheet *sheet) {
  g_clear_pointer(&sheet->row, g_ptr_array_unref);
  g_hash_table_unref(sheet->index);
  g_ptr_array_unref(sheet->extra);
  csvtable_clear(&sheet->table);
  g_free(sheet);
}

bool sheet_has(const Sheet *sheet, const char *meaning) {
  return g_hash_table_contains(sheet->index, meaning);
}

bool sheet_next(Sheet *sheet) {
  g_clear_pointer(&sheet->row, g_ptr_array_unref);
  sheet->row = csvtable_next(&sheet->table, sheet->input->text);
  return sheet->row != NULL;
}

static guint column_of(const Sheet *sheet, const char *meaning) {
  return GPOINTER_TO_UINT(g_hash_table_lookup(sheet->index, meaning));
}

const char *sheet_cell(const Sheet *sheet, const char *meaning) {
  guint i = column_of(sheet, meaning);
  const char *text = i && i <= sheet->row->len ? g_ptr_array_index(sheet->row, i - 1) : NULL;
  return text && *text ? text : NULL;
}

DiagPlace sheet_place(const Sheet *sheet, const char *meaning) {
  guint i = column_of(sheet, meaning);
  const char *text = sheet_cell(sheet, meaning);
  gsize at = g_array_index(sheet->table.cells, gsize, text ? i - 1 : 0);
  return diag_place(sheet->input->diag, at + (text && sheet->input->text[at] == '"'), text ? strlen(text) : 1);
}

void sheet_take_extra(const Sheet *sheet, Event *event) {
  for (guint i = 0; i < MIN(sheet->extra->len, sheet->row->len); i++) {
    const char *key = g_ptr_array_index(sheet->extra, i), *text = g_ptr_array_index(sheet->row, i);
    if (key && *text) {
      g_ptr_array_add(event->extra, g_strdup(key));
      g_ptr_array_add(event->extra, g_strdup(text));
    }
  }
}

bool sheet_is_set(const Sheet *sheet, const char *meaning) {
  const char *text = sheet_cell(sheet, meaning);
  return text && !strchr("nNfF0", *text);
}

/* New string; NULL: the text is no such date, or the table does not tell its order. */
static char *in_order(const Sheet *sheet, const char *text) {
  unsigned first, second, year;
  char separator[2], end;
  if (sheet->order == ORDER_UNKNOWN ||
      sscanf(text, "%2u%1[/.-]%2u%*1[/.-]%4u%c", &first, separator, &second, &year, &end) != 4 || year < 1000) {
    return NULL;
  }
  bool day_first = sheet->order == ORDER_DAY_FIRST;
  return g_strdup_printf("%04u-%02u-%02u", year, day_first ? second : first, day_first ? first : second);
}

Date *sheet_date(const Sheet *sheet, const char *meaning) {
  const char *text = sheet_cell(sheet, meaning);
  if (!text) {
    return NULL;
  }
  DateError error = {0};
  g_autofree char *ordered = in_order(sheet, text);
  const char *chosen = ordered ? ordered : text;
  Date *date = when_parse(sheet->input, chosen, strlen(chosen), &error);
  if (!date && !diag_full(sheet->input->diag)) {
    diag_add(sheet->input->diag, DIAG_ERROR, error.code ? error.code : "date-syntax", sheet_place(sheet, meaning), "%s",
             error.message ? error.message : "this is not a date; write YYYY-MM-DD");
  }
  date_error_clear(&error);
  return date;
}
