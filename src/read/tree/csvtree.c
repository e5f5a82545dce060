/* csvtree.c -- see csvtree.h. */
#include "read/tree/csvtree.h"

#include <string.h>

#include "read/conform/queryterms.h"
#include "read/date/inputdate.h"
#include "read/tree/csvtable.h"

typedef struct {
  const ReadInput *input;
  NodeTree *tree;
  CsvTable table;
  GPtrArray *header; /* of char* */
  GArray *places;    /* gsize: where its cells begin */
  bool terms;        /* its cells are those of a query's answer */
} CsvTree;

static bool fail(const CsvTree *csv, const char *code, gsize at, const char *message) {
  diag_add(csv->input->diag, DIAG_ERROR, code, diag_place(csv->input->diag, at, 1), "%s", message);
  return false;
}

static Node *add(const CsvTree *csv, const char *text, gsize at) {
  at += csv->input->text[at] == '"';
  return node_tree_add(csv->tree, NODE_TEXT, &(Node){.offset = at, .length = strlen(text)}, g_strdup(text));
}

static guint filled(const GPtrArray *row) {
  guint n = 0;
  for (guint i = 0; i < row->len; i++) {
    n += *(const char *)row->pdata[i] != '\0';
  }
  return n;
}

/* A table without a header begins with a date and words. */
static bool is_data(const CsvTree *csv, const GPtrArray *row) {
  for (guint i = 0; i < row->len; i++) {
    const char *cell = row->pdata[i];
    g_autoptr(Date) date = strpbrk(cell, "0123456789") ? inputdate_parse(csv->input, cell, strlen(cell), NULL) : NULL;
    if (date) {
      return true;
    }
  }
  return false;
}

/* Cells of a row by the names of the header. */
static void add_row(CsvTree *csv, const GPtrArray *row) {
  Node *map = node_tree_add(csv->tree, NODE_MAP, &(Node){.offset = g_array_index(csv->table.cells, gsize, 0)}, NULL);
  for (guint i = 0; i < MIN(row->len, csv->header->len); i++) {
    const char *cell = row->pdata[i];
    if (*cell) {
      gsize at = i < csv->places->len ? g_array_index(csv->places, gsize, i) : 0;
      node_put(map, add(csv, csv->header->pdata[i], at), add(csv, cell, g_array_index(csv->table.cells, gsize, i)));
    }
  }
  map->length = 1;
  node_append(csv->tree->root, map);
}

/* "column A", as spreadsheets call them. */
static char *letters_of(guint i) {
  enum { LETTERS = 26 };
  char first = i < LETTERS ? ' ' : (char)('A' + MIN(i / LETTERS - 1, LETTERS - 1));
  return g_strdup_printf("column %.1s%c", first == ' ' ? "" : &first, 'A' + i % LETTERS);
}

static void name_columns(CsvTree *csv, const GPtrArray *row, bool header) {
  for (guint i = 0; i < row->len; i++) {
    const char *cell = row->pdata[i];
    g_ptr_array_add(csv->header, header && *cell ? g_strdup(cell) : letters_of(i));
  }
  g_array_append_vals(csv->places, csv->table.cells->data, csv->table.cells->len);
}

/* The first row that has several cells, or the first of a table of one column; what stands before it is the title. */
static GPtrArray *first_row(CsvTree *csv, Node **title) {
  GPtrArray *row = csvtable_next(&csv->table, csv->input->text);
  CsvTable start = csv->table;
  if (row && filled(row) == 1 && row->len > 1) {
    g_autofree char *text = g_strdup(row->pdata[0]);
    GPtrArray *next = csvtable_next(&csv->table, csv->input->text);
    if (next && filled(next) > 1 && *text) {
      *title = add(csv, text, 0);
      g_ptr_array_unref(row);
      return next;
    }
    csv->table = start;
    if (next) {
      g_ptr_array_unref(next);
    }
  }
  return row;
}

static void strip(const CsvTree *csv, GPtrArray *row) {
  for (guint i = 0; i < row->len && csv->terms; i++) {
    queryterms_strip(row->pdata[i]);
  }
}

static bool read_rows(CsvTree *csv) {
  guint most = (guint)options_int(csv->input->options, OPT_MAX_EVENTS);
  g_autoptr(GPtrArray) row = NULL;
  while ((row = csvtable_next(&csv->table, csv->input->text))) {
    gsize at = g_array_index(csv->table.cells, gsize, 0);
    if (csv->table.unterminated) { /* what follows the quote is no cell */
      return fail(csv, "csv-syntax", at, "a quoted cell that begins in this row is never closed");
    }
    if (csv->tree->root->items->len > most) {
      return true; /* the reader says so */
    }
    strip(csv, row);
    add_row(csv, row);
    g_clear_pointer(&row, g_ptr_array_unref);
  }
  return true;
}

static bool read_table(CsvTree *csv, Node **title) {
  g_autoptr(GPtrArray) first = first_row(csv, title);
  if (first && csv->table.unterminated) {
    return fail(csv, "csv-syntax", 0, "a quoted cell that begins in this row is never closed");
  }
  bool data = first && is_data(csv, first);
  if (first) {
    csv->terms = queryterms_is_header(first);
    strip(csv, first);
    name_columns(csv, first, !data);
  }
  if (data) {
    add_row(csv, first);
  }
  return read_rows(csv);
}

NodeTree *csvtree_read(const ReadInput *input, Node **title) {
  CsvTree csv = {.input = input, .tree = node_tree_new(), .table = csvtable_new(input->text, input->len)};
  csv.header = g_ptr_array_new_with_free_func(g_free);
  csv.places = g_array_new(FALSE, FALSE, sizeof(gsize));
  csv.tree->root = node_tree_add(csv.tree, NODE_LIST, &(Node){.length = 1}, NULL);
  bool good = read_table(&csv, title);
  g_ptr_array_unref(csv.header);
  g_array_unref(csv.places);
  csvtable_clear(&csv.table);
  if (good) {
    return csv.tree;
  }
  node_tree_free(csv.tree);
  return NULL;
}
