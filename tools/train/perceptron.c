/* perceptron.c -- sparse rows of weights behind one hash table. */
#include "perceptron.h"

#include <math.h>
#include <stdlib.h>

typedef struct {
  guint32 stamp; /* example of the last change */
  gint32 weight;
  gint64 total; /* sum of the weight over all examples up to stamp */
  guint8 class;
} Cell;

typedef struct {
  guint32 hash;
  guint updates;
  guint n, room;
  Cell *cells;
} Row;

struct Perceptron {
  Row *rows; /* open addressing; cells NULL: free */
  guint mask, used;
  guint32 examples;
};

Perceptron *perceptron_new(void) {
  Perceptron *p = g_new0(Perceptron, 1);
  p->mask = (1u << 16) - 1;
  p->rows = g_new0(Row, p->mask + 1);
  return p;
}

void perceptron_free(Perceptron *p) {
  for (guint i = 0; i <= p->mask; i++)
    g_free(p->rows[i].cells);
  g_free(p->rows);
  g_free(p);
}

static Row *find(const Perceptron *p, guint32 hash) {
  guint i = (hash * 0x85EBCA6Bu) & p->mask;
  while (p->rows[i].cells && p->rows[i].hash != hash)
    i = (i + 1) & p->mask;
  return &p->rows[i];
}

static void grow(Perceptron *p) {
  Perceptron old = *p;
  p->mask = old.mask * 2 + 1;
  p->rows = g_new0(Row, p->mask + 1);
  for (guint i = 0; i <= old.mask; i++) {
    if (old.rows[i].cells)
      *find(p, old.rows[i].hash) = old.rows[i];
  }
  g_free(old.rows);
}

static Row *obtain(Perceptron *p, guint32 hash) {
  if (p->used * 2 > p->mask)
    grow(p);
  Row *row = find(p, hash);
  if (!row->cells) {
    p->used++;
    *row = (Row){.hash = hash, .room = 2, .cells = g_new(Cell, 2)};
  }
  return row;
}

void perceptron_score(const void *perceptron, const guint32 *features, guint n, gint32 *score) {
  for (guint i = 0; i < n; i++) {
    const Row *row = find(perceptron, features[i]);
    for (guint k = 0; k < row->n; k++)
      score[row->cells[k].class] += row->cells[k].weight;
  }
}

static Cell *cell_of(Row *row, guint class) {
  for (guint k = 0; k < row->n; k++) {
    if (row->cells[k].class == class)
      return &row->cells[k];
  }
  if (row->n == row->room)
    row->cells = g_renew(Cell, row->cells, row->room *= 2);
  row->cells[row->n] = (Cell){.class = (guint8) class};
  return &row->cells[row->n++];
}

static void change(Row *row, guint class, gint32 by, guint32 now) {
  Cell *cell = cell_of(row, class);
  cell->total += (gint64)cell->weight * (now - cell->stamp);
  cell->stamp = now;
  cell->weight += by;
}

void perceptron_update(Perceptron *p, const guint32 *features, guint n, guint right, guint wrong) {
  p->examples++;
  for (guint i = 0; i < n && right != wrong; i++) {
    Row *row = obtain(p, features[i]);
    row->updates++;
    change(row, right, 1, p->examples);
    change(row, wrong, -1, p->examples);
  }
}

void perceptron_average(Perceptron *p, double scale) {
  for (guint i = 0; i <= p->mask; i++) {
    for (guint k = 0; k < p->rows[i].n; k++) {
      Cell *cell = &p->rows[i].cells[k];
      cell->total += (gint64)cell->weight * (p->examples - cell->stamp);
      cell->weight = (gint32)lrint((double)cell->total / p->examples * scale);
    }
  }
}

static int by_hash(const void *a, const void *b) {
  guint32 x = ((const Row *)a)->hash, y = ((const Row *)b)->hash;
  return (x > y) - (x < y);
}

static void add_u32(GByteArray *out, guint32 value) {
  value = GUINT32_TO_LE(value);
  g_byte_array_append(out, (const guint8 *)&value, 4);
}

/* The rows worth keeping, in order of hash, without the cells that are not. */
static GArray *kept_rows(const Perceptron *p, guint min_updates, int min_weight) {
  GArray *rows = g_array_new(FALSE, FALSE, sizeof(Row));
  for (guint i = 0; i <= p->mask; i++) {
    Row row = p->rows[i];
    guint n = 0;
    for (guint k = 0; k < row.n; k++) {
      if (abs(row.cells[k].weight) >= min_weight)
        row.cells[n++] = row.cells[k];
    }
    row.n = n;
    if (n && row.updates >= min_updates)
      g_array_append_val(rows, row);
  }
  g_array_sort(rows, by_hash);
  return rows;
}

static void write_index(const GArray *rows, gboolean weights, GByteArray *out) {
  guint32 sum = 0;
  guint i = 0;
  for (guint32 bucket = 0; bucket <= 65536; bucket++) {
    for (; i < rows->len && g_array_index(rows, Row, i).hash >> 16 < bucket; i++)
      sum += weights ? g_array_index(rows, Row, i).n : 1;
    add_u32(out, sum);
  }
}

void perceptron_write(const Perceptron *p, guint min_updates, int min_weight, GByteArray *out) {
  g_autoptr(GArray) rows = kept_rows(p, min_updates, min_weight);
  g_autoptr(GByteArray) low = g_byte_array_new(), count = g_byte_array_new();
  g_autoptr(GByteArray) classes = g_byte_array_new(), weights = g_byte_array_new();
  for (guint i = 0; i < rows->len; i++) {
    const Row *row = &g_array_index(rows, Row, i);
    guint16 key = GUINT16_TO_LE((guint16)row->hash);
    guint8 n = (guint8)row->n;
    g_byte_array_append(low, (const guint8 *)&key, 2);
    g_byte_array_append(count, &n, 1);
    for (guint k = 0; k < row->n; k++) {
      gint8 weight = (gint8)CLAMP(row->cells[k].weight, -127, 127);
      g_byte_array_append(classes, &row->cells[k].class, 1);
      g_byte_array_append(weights, (const guint8 *)&weight, 1);
    }
  }
  add_u32(out, rows->len);
  add_u32(out, weights->len);
  write_index(rows, FALSE, out);
  write_index(rows, TRUE, out);
  GByteArray *parts[] = {low, count, classes, weights};
  for (guint i = 0; i < G_N_ELEMENTS(parts); i++)
    g_byte_array_append(out, parts[i]->data, parts[i]->len);
  guint used = rows->len * 3 + weights->len * 2;
  g_byte_array_append(out, (const guint8 *)"\0\0\0", (4 - used % 4) % 4);
}
