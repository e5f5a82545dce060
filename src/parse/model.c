/* model.c -- open the model block, look features up in it. */
#include "parse/model.h"

#include <string.h>

enum { SIDE_BY_SIDE = 128 };                              /* features asked for at once */
enum { ENTRY_BYTES = 4, HEAD_BYTES = 3, WORD_BYTES = 4 }; /* of the index, of a row's head, of a word of the lexicon */

typedef struct {
  const guint8 *at;
  gsize left;
} Cursor;

static const guint8 *take(Cursor *cursor, gsize n) {
  if (n > cursor->left)
    return NULL;
  const guint8 *at = cursor->at;
  cursor->at += n;
  cursor->left -= n;
  return at;
}

static guint32 u32_at(const guint8 *p) {
  guint32 value;
  memcpy(&value, p, 4);
  return GUINT32_FROM_LE(value);
}

static guint16 u16_at(const guint8 *p) {
  guint16 value;
  memcpy(&value, p, 2);
  return GUINT16_FROM_LE(value);
}

static const guint8 *entry_of(const ModelTable *table, guint32 bucket) {
  return table->entry + (gsize)bucket * ENTRY_BYTES;
}

static guint32 begin_of(const ModelTable *table, guint32 bucket) {
  return u32_at(table->group + (gsize)(bucket / MODEL_GROUP) * 4) + u16_at(entry_of(table, bucket));
}

/* A lookup may trust the index when it never falls and ends where the rows do. */
static bool index_is_sound(const ModelTable *table, gsize end) {
  guint32 before = 0;
  for (guint i = 0; i <= MODEL_BUCKETS; i++) {
    guint32 begin = begin_of(table, i);
    if (begin < before) {
      return false;
    }
    before = begin;
  }
  return before == end;
}

static bool open_table(ModelTable *table, guint classes, Cursor *cursor) {
  const guint8 *head = take(cursor, 4);
  if (!head) {
    return false;
  }
  gsize bytes = u32_at(head);
  table->lanes = model_lanes(classes);
  for (guint n = 0; n < G_N_ELEMENTS(table->row_size); n++) {
    table->row_size[n] = (guint16)(HEAD_BYTES + (n == MODEL_DENSE ? table->lanes : 2 * (n & ~(guint)MODEL_IS_WIDE)));
  }
  table->group = take(cursor, (gsize)(MODEL_BUCKETS / MODEL_GROUP + 1) * 4);
  table->entry = table->group ? take(cursor, (gsize)(MODEL_BUCKETS + 1) * ENTRY_BYTES) : NULL;
  table->rows = table->entry ? take(cursor, bytes) : NULL;
  table->bytes = (guint32)bytes;
  return table->rows && take(cursor, (4 - bytes % 4) % 4) && index_is_sound(table, bytes);
}

static bool read_names(const char **names, guint n, Cursor *cursor) {
  for (guint i = 0; i < n; i++) {
    const guint8 *end = memchr(cursor->at, 0, cursor->left);
    if (!end)
      return false;
    names[i] = (const char *)take(cursor, (gsize)(end - cursor->at) + 1);
  }
  return true;
}

bool model_open(Model *model, const char *block, gsize len) {
  Cursor cursor = {(const guint8 *)block, len};
  const guint8 *head = take(&cursor, 20);
  if (!head || memcmp(head, MODEL_MAGIC, 8) != 0)
    return false;
  model->tags = u32_at(head + 8);
  model->labels = u32_at(head + 12);
  gsize bytes = u32_at(head + 16);
  const guint8 *names = take(&cursor, bytes);
  if (!names || model->tags > MODEL_MAX_NAMES || model->labels > MODEL_MAX_NAMES / 2 - 1 || model->tags == 0 ||
      model->labels == 0)
    return false;
  Cursor inner = {names, bytes};
  return read_names(model->tag, model->tags, &inner) && read_names(model->label, model->labels, &inner) &&
         open_table(&model->tagger, model->tags, &cursor) &&
         open_table(&model->parser, model_moves(model->labels), &cursor) && open_table(&model->lexicon, 0, &cursor);
}

static int find_name(const char *const *names, guint n, const char *name) {
  for (guint i = 0; i < n; i++) {
    if (strcmp(names[i], name) == 0)
      return (int)i;
  }
  return -1;
}

int model_tag(const Model *model, const char *name) {
  return find_name(model->tag, model->tags, name);
}

int model_label(const Model *model, const char *name) {
  return find_name(model->label, model->labels, name);
}

/* May the bucket of a hash have its row?  1 or 0. */
static inline guint has_kind(const ModelTable *table, guint32 hash) {
  return u16_at(entry_of(table, hash >> 16) + 2) >> hash % 16 & 1;
}

guint16 model_sense(const Model *model, guint32 word) {
  if (!has_kind(&model->lexicon, word)) {
    return 0;
  }
  const ModelTable *table = &model->lexicon;
  guint32 number = word >> 16, end = begin_of(table, number + 1);
  for (guint32 at = begin_of(table, number); at + WORD_BYTES <= end; at += WORD_BYTES) {
    if (u16_at(table->rows + at) == (guint16)word) {
      return u16_at(table->rows + at + 2);
    }
  }
  return 0;
}

/* Sums of one call.  A sound row adds at most 127 to a class and SIDE_BY_SIDE rows go together: 16 bits hold what
 * narrow weights come to, and twice as many are added at a time. */
typedef struct {
  gint16 narrow[MODEL_MAX_CLASSES];
  gint32 *score;
} Sums;

static void add_dense(const guint8 *restrict weight, const guint8 *end, gint16 *restrict sum) {
  for (const guint8 *last = end - MODEL_LANES; weight <= last; weight += MODEL_LANES, sum += MODEL_LANES) {
    for (guint k = 0; k < MODEL_LANES; k++) {
      sum[k] = (gint16)(sum[k] + (gint8)weight[k]);
    }
  }
}

static void add_narrow(const guint8 *cell, gsize n, gint16 *sum) {
#pragma GCC unroll 4
  for (const guint8 *end = cell + 2 * n; cell < end; cell += 2) {
    sum[cell[0]] = (gint16)(sum[cell[0]] + (gint8)cell[1]);
  }
}

static void add_wide(const guint8 *cell, gsize n, gint32 *score) {
#pragma GCC unroll 4
  for (const guint8 *end = cell + 2 * n; cell < end; cell += 2) {
    score[cell[0]] += MODEL_WIDE * (gint8)cell[1];
  }
}

/* A row's weights, as far as there are any. */
static void add_row(const ModelTable *table, const guint8 *row, gsize left, Sums *sums) {
  const guint8 *weight = row + HEAD_BYTES;
  gsize bytes = MIN(table->row_size[row[2]], left) - HEAD_BYTES;
  if (row[2] == MODEL_DENSE) {
    add_dense(weight, weight + bytes, sums->narrow);
  } else if (row[2] & MODEL_IS_WIDE) {
    add_wide(weight, bytes / 2, sums->score);
  } else {
    add_narrow(weight, bytes / 2, sums->narrow);
  }
}

/* A feature whose bucket may have its row, and where that bucket begins. */
typedef struct {
  guint32 hash, begin;
} Found;

/* The row of a hash; the end of all rows: it has none.  Most have one, and most often it is the first of its bucket:
 * where that ends is asked only past it. */
static inline guint32 find_row(const ModelTable *table, Found found) {
  guint32 at = found.begin;
  if (at + HEAD_BYTES > table->bytes) {
    return table->bytes;
  }
  if (u16_at(table->rows + at) == (guint16)found.hash) {
    return at;
  }
  guint32 end = begin_of(table, (found.hash >> 16) + 1);
  do {
    at += table->row_size[table->rows[at + 2]];
    if (at + HEAD_BYTES > end) {
      return table->bytes;
    }
  } while (u16_at(table->rows + at) != (guint16)found.hash);
  return at;
}

/* The features that may have a row, two lines of each bucket asked for before they are looked at; behind the rows lies
 * the lexicon.  One in five has none, and no branch foresees which. */
static guint find_buckets(const ModelTable *table, const guint32 *features, guint n, Found *found) {
  enum { CACHE_LINE = 64 };
  guint kept = 0;
  for (guint i = 0; i < n; i++) {
    __builtin_prefetch(entry_of(table, features[i] >> 16));
  }
  for (guint i = 0; i < n; i++) {
    guint32 begin = begin_of(table, features[i] >> 16);
    __builtin_prefetch(table->rows + begin);
    __builtin_prefetch(table->rows + begin + CACHE_LINE);
    found[kept] = (Found){features[i], begin};
    kept += has_kind(table, features[i]);
  }
  return kept;
}

static void add_sums(const gint16 *restrict narrow, guint lanes, gint32 *restrict score) {
  for (guint i = 0; i < lanes; i += MODEL_LANES, narrow += MODEL_LANES, score += MODEL_LANES) {
    for (guint k = 0; k < MODEL_LANES; k++) {
      score[k] += narrow[k];
    }
  }
}

/* Much of the time goes by in waiting for memory, twice for each feature: for its entry in the index and for the rows
 * of its bucket, which lie side by side.  So many are asked for at once, that they wait together. */
static void score_some(const ModelTable *table, const guint32 *features, guint n, gint32 *score) {
  Found found[SIDE_BY_SIDE];
  Sums sums;
  sums.score = score;
  memset(sums.narrow, 0, table->lanes * sizeof *sums.narrow);
  guint kept = find_buckets(table, features, n, found);
  for (guint i = 0; i < kept; i++) {
    guint32 at = find_row(table, found[i]);
    if (at < table->bytes) {
      add_row(table, table->rows + at, table->bytes - at, &sums);
    }
  }
  add_sums(sums.narrow, table->lanes, score);
}

static void score_table(const void *weights, const guint32 *features, guint n, gint32 *score) {
  for (guint i = 0; i < n; i += SIDE_BY_SIDE) {
    score_some(weights, features + i, MIN(n - i, SIDE_BY_SIDE), score);
  }
}

Scorer model_scorer(const ModelTable *table) {
  return (Scorer){score_table, table};
}
