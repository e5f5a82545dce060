/* boost.c -- see boost.h. */
#include "boost.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "text/trees.h"

enum { BOUNDS = 15, SLOTS = BOUNDS + 1 };

/* A feature whose values fall into n + 1 slots, each up to a bound; most are 0, in slot `zero`. */
typedef struct {
  guint feature, n, zero;
  gint32 bound[BOUNDS];
} Column;

/* Sums of both derivatives. */
typedef struct {
  double first, second;
} Slope;

typedef struct {
  const BoostRows *rows;
  const BoostForm *form;
  GArray *columns; /* of Column */
  guint8 *slots;   /* per column and row: where the row's value falls */
  GArray *filled;  /* of guint, column * SLOTS + slot, of rows with another slot than zero's */
  guint *filled_from;
  double *sums, *first, *second;
  gboolean *taught, *asked; /* rows and columns that the tree sees */
  Slope *slopes;            /* per column and slot */
  GString *out;
} Booster;

typedef struct {
  double gain;
  guint column, slot;
} Fork;

BoostRows boost_rows_new(GPtrArray *names) {
  return (BoostRows){g_array_new(FALSE, FALSE, sizeof(BoostValue)), g_array_new(FALSE, FALSE, sizeof(guint)),
                     g_array_new(FALSE, FALSE, sizeof(guint)), names};
}

void boost_rows_clear(BoostRows *rows) {
  g_array_unref(rows->values);
  g_array_unref(rows->from);
  g_array_unref(rows->groups);
  g_ptr_array_unref(rows->names);
}

void boost_rows_begin(BoostRows *rows, guint group) {
  g_array_append_val(rows->from, rows->values->len);
  g_array_append_val(rows->groups, group);
}

void boost_rows_add(BoostRows *rows, guint feature, gint32 value) {
  BoostValue one = {feature, value};
  g_array_append_val(rows->values, one);
}

static int by_number(const void *left, const void *right) {
  const gint32 *a = left, *b = right;
  return (*a > *b) - (*a < *b);
}

/* Bounds between neighbours: all of them where they are few, else of quantiles. */
static Column make_column(guint feature, GArray *values) {
  Column column = {.feature = feature};
  const gint32 none = 0;
  g_array_append_val(values, none);
  g_array_sort(values, by_number);
  const gint32 *v = (const gint32 *)(void *)values->data;
  guint changes = 0, passed = 0;
  for (guint i = 1; i < values->len; i++) {
    changes += v[i] != v[i - 1];
  }
  for (guint i = 1; i < values->len && column.n < BOUNDS; i++) {
    gboolean due = changes <= BOUNDS || i * BOUNDS >= passed * values->len;
    if (v[i] != v[i - 1] && due) {
      column.bound[column.n++] = v[i - 1] + (v[i] - v[i - 1]) / 2;
      passed = i * BOUNDS / values->len + 1;
    }
  }
  while (column.zero < column.n && column.bound[column.zero] < 0) {
    column.zero++;
  }
  return column;
}

static guint slot_of(const Column *column, gint32 value) {
  guint slot = 0;
  while (slot < column->n && value > column->bound[slot]) {
    slot++;
  }
  return slot;
}

static const BoostValue *row_values(const BoostRows *rows, guint r, guint *n) {
  guint from = g_array_index(rows->from, guint, r);
  guint to = r + 1 < rows->from->len ? g_array_index(rows->from, guint, r + 1) : rows->values->len;
  *n = to - from;
  return &g_array_index(rows->values, BoostValue, from);
}

static void find_columns(Booster *b) {
  guint features = b->rows->names->len;
  g_autofree GArray **values = g_new0(GArray *, features);
  for (guint i = 0; i < b->rows->values->len; i++) {
    const BoostValue *value = &g_array_index(b->rows->values, BoostValue, i);
    GArray **of = &values[value->feature];
    *of = *of ? *of : g_array_new(FALSE, FALSE, sizeof(gint32));
    g_array_append_val(*of, value->value);
  }
  for (guint at = 0; at < features; at++) {
    if (values[at]) {
      Column column = make_column(at, values[at]);
      g_array_append_val(b->columns, column);
      g_array_unref(values[at]);
    }
  }
}

/* Of one row, by feature. */
static void spread(const BoostRows *rows, guint r, gint32 *values) {
  guint n;
  const BoostValue *of = row_values(rows, r, &n);
  memset(values, 0, rows->names->len * sizeof(gint32));
  for (guint i = 0; i < n; i++) {
    values[of[i].feature] = of[i].value;
  }
}

static void fill_slots(Booster *b) {
  guint columns = b->columns->len, n = b->rows->from->len;
  g_autofree gint32 *values = g_new(gint32, b->rows->names->len);
  b->slots = g_new(guint8, (gsize)columns * n + 1);
  for (guint r = 0; r < n; r++) {
    spread(b->rows, r, values);
    b->filled_from[r] = b->filled->len;
    for (guint c = 0; c < columns; c++) {
      const Column *column = &g_array_index(b->columns, Column, c);
      guint slot = slot_of(column, values[column->feature]), filled = c * SLOTS + slot;
      b->slots[(gsize)c * n + r] = (guint8)slot;
      if (slot != column->zero) {
        g_array_append_val(b->filled, filled);
      }
    }
  }
  b->filled_from[n] = b->filled->len;
}

/* Is number `of` among that share, for this tree?  The last steps of MurmurHash3, which mix all bits. */
static gboolean drawn(guint tree, guint of, double share) {
  enum { APART = 100000 };
  guint32 mixed = (tree + 1) * APART + of;
  mixed = (mixed ^ mixed >> 16) * 0x85ebca6bu;
  mixed = (mixed ^ mixed >> 13) * 0xc2b2ae35u;
  mixed ^= mixed >> 16;
  return mixed < share * G_MAXUINT32;
}

static void draw(Booster *b, guint tree) {
  enum { OF_FEATURES = 50000 };
  for (guint r = 0; r < b->rows->from->len; r++) {
    b->taught[r] = drawn(tree, g_array_index(b->rows->groups, guint, r), b->form->rows);
  }
  for (guint c = 0; c < b->columns->len; c++) {
    b->asked[c] = drawn(tree, OF_FEATURES + g_array_index(b->columns, Column, c).feature, b->form->features);
  }
}

/* The slopes of all slots; what all rows come to is returned. */
static Slope add_slopes(Booster *b, const GArray *rows) {
  Slope all = {0, 0};
  memset(b->slopes, 0, (gsize)b->columns->len * SLOTS * sizeof(Slope));
  for (guint i = 0; i < rows->len; i++) {
    guint r = g_array_index(rows, guint, i);
    if (!b->taught[r]) {
      continue;
    }
    all.first += b->first[r];
    all.second += b->second[r];
    for (guint k = b->filled_from[r]; k < b->filled_from[r + 1]; k++) {
      Slope *slope = &b->slopes[g_array_index(b->filled, guint, k)];
      slope->first += b->first[r];
      slope->second += b->second[r];
    }
  }
  return all;
}

/* What is in no other slot is in zero's. */
static void add_zero(const Column *column, Slope all, Slope *slopes) {
  for (guint slot = 0; slot <= column->n; slot++) {
    if (slot != column->zero) {
      all.first -= slopes[slot].first;
      all.second -= slopes[slot].second;
    }
  }
  slopes[column->zero] = all;
}

/* How far a step of Newton's lowers the loss, but for a factor. */
static double lowered(const Booster *b, Slope slope) {
  return slope.first * slope.first / (slope.second + b->form->prior);
}

static void try_column(Booster *b, guint c, Slope all, Fork *best) {
  const Column *column = &g_array_index(b->columns, Column, c);
  Slope *slopes = b->slopes + (gsize)c * SLOTS, low = {0, 0};
  add_zero(column, all, slopes);
  for (guint slot = 0; slot < column->n; slot++) {
    low.first += slopes[slot].first;
    low.second += slopes[slot].second;
    Slope high = {all.first - low.first, all.second - low.second};
    double gain = lowered(b, low) + lowered(b, high) - lowered(b, all);
    if (MIN(low.second, high.second) >= b->form->least && gain > best->gain) {
      *best = (Fork){gain, c, slot};
    }
  }
}

static Fork best_fork(Booster *b, const GArray *rows) {
  static const double nothing = 1e-6;
  Fork best = {.gain = nothing};
  Slope all = add_slopes(b, rows);
  for (guint c = 0; c < b->columns->len; c++) {
    if (b->asked[c]) {
      try_column(b, c, all, &best);
    }
  }
  return (Fork){best.gain > nothing ? best.gain : 0, best.column, best.slot};
}

static void add_leaf(Booster *b, const GArray *rows) {
  Slope all = {0, b->form->prior};
  for (guint i = 0; i < rows->len; i++) {
    guint r = g_array_index(rows, guint, i);
    all.first += b->taught[r] ? b->first[r] : 0;
    all.second += b->taught[r] ? b->second[r] : 0;
  }
  long adds = lrint(TREES_UNIT * b->form->rate * all.first / all.second);
  for (guint i = 0; i < rows->len; i++) {
    b->sums[g_array_index(rows, guint, i)] += (double)adds / TREES_UNIT;
  }
  g_string_append_printf(b->out, "%ld ", adds);
}

static void grow(Booster *b, const GArray *rows, guint depth) {
  Fork fork = depth > 0 ? best_fork(b, rows) : (Fork){0, 0, 0};
  if (fork.gain == 0) {
    add_leaf(b, rows);
    return;
  }
  const Column *column = &g_array_index(b->columns, Column, fork.column);
  g_autoptr(GArray) low = g_array_new(FALSE, FALSE, sizeof(guint)), high = g_array_new(FALSE, FALSE, sizeof(guint));
  for (guint i = 0; i < rows->len; i++) {
    guint r = g_array_index(rows, guint, i);
    g_array_append_val(b->slots[(gsize)fork.column * b->rows->from->len + r] <= fork.slot ? low : high, r);
  }
  g_string_append_printf(b->out, "%s %d ", (char *)b->rows->names->pdata[column->feature], column->bound[fork.slot]);
  grow(b, low, depth - 1);
  grow(b, high, depth - 1);
}

static void clear(Booster *b) {
  g_array_unref(b->columns);
  g_array_unref(b->filled);
  g_free(b->filled_from);
  g_free(b->slots);
  g_free(b->sums);
  g_free(b->first);
  g_free(b->second);
  g_free(b->taught);
  g_free(b->asked);
  g_free(b->slopes);
}

char *boost_learn(const BoostRows *rows, const BoostForm *form, BoostLoss loss, const void *data) {
  guint n = rows->from->len;
  Booster b = {.rows = rows,
               .form = form,
               .columns = g_array_new(FALSE, FALSE, sizeof(Column)),
               .filled = g_array_new(FALSE, FALSE, sizeof(guint)),
               .filled_from = g_new0(guint, n + 1),
               .sums = g_new0(double, n),
               .first = g_new0(double, n),
               .second = g_new0(double, n),
               .taught = g_new0(gboolean, n),
               .out = g_string_new(NULL)};
  find_columns(&b);
  fill_slots(&b);
  b.asked = g_new0(gboolean, b.columns->len);
  b.slopes = g_new(Slope, (gsize)b.columns->len * SLOTS + 1);
  g_autoptr(GArray) all = g_array_new(FALSE, FALSE, sizeof(guint));
  for (guint r = 0; r < n; r++) {
    g_array_append_val(all, r);
  }
  for (guint tree = 0; tree < form->trees; tree++) {
    loss(b.sums, b.first, b.second, data);
    draw(&b, tree);
    grow(&b, all, form->depth);
    b.out->str[b.out->len - 1] = '\n';
  }
  clear(&b);
  return g_string_free(b.out, FALSE);
}
