/* perceptron.c -- sparse rows of weights, found by one hash table. */
#include "perceptron.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "bytes.h"
#include "table.h"

/* What scoring reads of a weight, and what only learning does. */
typedef struct {
  gint32 weight;
  guint32 class;
} Cell;

typedef struct {
  gint64 total;  /* sum of the weight over all examples up to stamp */
  guint32 stamp; /* example of the last change */
} Past;

typedef struct {
  guint32 hash;
  guint updates;
  guint n, room;
  Cell *cells;
  Past *past;
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
    g_free(p->rows[i].cells), g_free(p->rows[i].past);
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
    *row = (Row){.hash = hash, .room = 2, .cells = g_new(Cell, 2), .past = g_new(Past, 2)};
  }
  return row;
}

static void score_features(const void *perceptron, const guint32 *features, guint n, gint32 *score) {
  for (guint i = 0; i < n; i++) {
    const Row *row = find(perceptron, features[i]);
    for (guint k = 0; k < row->n; k++)
      score[row->cells[k].class] += row->cells[k].weight;
  }
}

Scorer perceptron_scorer(const Perceptron *perceptron) {
  return (Scorer){score_features, perceptron};
}

static guint cell_of(Row *row, guint class) {
  for (guint k = 0; k < row->n; k++) {
    if (row->cells[k].class == class) {
      return k;
    }
  }
  if (row->n == row->room) {
    row->room *= 2;
    row->cells = g_renew(Cell, row->cells, row->room);
    row->past = g_renew(Past, row->past, row->room);
  }
  row->cells[row->n] = (Cell){.class = class};
  row->past[row->n] = (Past){0};
  return row->n++;
}

static void catch_up(Row *row, guint k, guint32 now) {
  row->past[k].total += (gint64)row->cells[k].weight * (now - row->past[k].stamp);
  row->past[k].stamp = now;
}

static void change(Row *row, guint class, gint32 by, guint32 now) {
  guint k = cell_of(row, class);
  catch_up(row, k, now);
  row->cells[k].weight += by;
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
    Row *row = &p->rows[i];
    for (guint k = 0; k < row->n; k++) {
      catch_up(row, k, p->examples);
      row->cells[k].weight = (gint32)lrint((double)row->past[k].total / p->examples * scale);
    }
  }
}

void perceptron_add(Perceptron *sum, const Perceptron *averaged, guint min_updates) {
  for (guint i = 0; i <= averaged->mask; i++) {
    const Row *from = &averaged->rows[i];
    if (!from->cells || from->updates < min_updates) {
      continue;
    }
    Row *to = obtain(sum, from->hash);
    to->updates += from->updates;
    for (guint k = 0; k < from->n; k++) {
      guint cell = cell_of(to, from->cells[k].class);
      to->cells[cell].weight += from->cells[k].weight;
    }
  }
}

/* By the upper half of the hash; in a bucket, what is used most is found first. */
static int by_bucket(const void *a, const void *b) {
  const Row *x = a, *y = b;
  if (x->hash >> 16 != y->hash >> 16) {
    return x->hash < y->hash ? -1 : 1;
  }
  return x->updates != y->updates ? (x->updates < y->updates) - (x->updates > y->updates)
                                  : (x->hash > y->hash) - (x->hash < y->hash);
}

/* The rows worth keeping, in order of bucket, without the cells that are not. */
static GArray *kept_rows(const Perceptron *p, guint parts, int min_weight) {
  GArray *rows = g_array_new(FALSE, FALSE, sizeof(Row));
  for (guint i = 0; i <= p->mask; i++) {
    Row row = p->rows[i];
    guint n = 0;
    for (guint k = 0; k < row.n; k++) {
      gint32 weight = (gint32)lrint((double)row.cells[k].weight / parts);
      if (abs(weight) >= min_weight) {
        row.cells[n++] = (Cell){weight, row.cells[k].class};
      }
    }
    row.n = n;
    if (n) {
      g_array_append_val(rows, row);
    }
  }
  g_array_sort(rows, by_bucket);
  return rows;
}

static gint32 widest(const Row *row) {
  gint32 most = 0;
  for (guint k = 0; k < row->n; k++) {
    most = MAX(most, abs(row->cells[k].weight));
  }
  return most;
}

static void add_dense(const Row *row, guint classes, GByteArray *out) {
  gint8 weights[MODEL_MAX_CLASSES] = {0};
  for (guint k = 0; k < row->n; k++) {
    weights[row->cells[k].class] = (gint8)row->cells[k].weight;
  }
  g_byte_array_append(out, (const guint8 *)weights, model_lanes(classes));
}

static void add_sparse(const Row *row, guint unit, GByteArray *out) {
  for (guint k = 0; k < row->n; k++) {
    long units = lrint((double)row->cells[k].weight / unit);
    guint8 cell[] = {(guint8)row->cells[k].class, (guint8)(gint8)CLAMP(units, -G_MAXINT8, G_MAXINT8)};
    g_byte_array_append(out, cell, sizeof cell);
  }
}

/* A row with a weight for every third class is quicker read than its cells, and hardly longer. */
static void add_row(const Row *row, guint classes, GByteArray *out) {
  bool wide = widest(row) > G_MAXINT8, dense = !wide && row->n * 3 >= classes;
  guint cells = dense ? MODEL_DENSE : wide ? row->n | MODEL_IS_WIDE : row->n;
  bytes_add_u16(out, (guint16)row->hash);
  g_byte_array_append(out, &(guint8){(guint8)cells}, 1);
  if (dense) {
    add_dense(row, classes, out);
  } else {
    add_sparse(row, wide ? MODEL_WIDE : 1, out);
  }
}

void perceptron_write(const Perceptron *p, guint classes, guint parts, int min_weight, GByteArray *out) {
  g_autoptr(GArray) kept = kept_rows(p, parts, min_weight);
  Table *table = table_new();
  for (guint i = 0; i < kept->len; i++) {
    const Row *row = &g_array_index(kept, Row, i);
    add_row(row, classes, table_row(table, row->hash));
  }
  table_write(table, out);
}
