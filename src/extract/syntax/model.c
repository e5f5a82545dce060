/* model.c -- open the model block, look features up in it. */
#include "extract/syntax/model.h"

#include <string.h>

enum { SIDE_BY_SIDE = 64 };
static const guint8 nothing[4];
enum { HEAD_BYTES = 3, WORD_BYTES = 4 }; /* of a row, of a word of the lexicon */

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

/* A lookup may trust the index when it never falls and ends where the rows do. */
static bool index_is_sound(const guint8 *index, guint32 end) {
  for (guint i = 0; i < MODEL_BUCKETS; i++) {
    if (u32_at(index + (gsize)i * 4) > u32_at(index + (gsize)i * 4 + 4)) {
      return false;
    }
  }
  return u32_at(index + (gsize)MODEL_BUCKETS * 4) == end;
}

static bool open_table(ModelTable *table, gsize unit, Cursor *cursor) {
  const guint8 *head = take(cursor, 4);
  if (!head) {
    return false;
  }
  guint32 units = u32_at(head);
  gsize bytes = units * unit;
  table->first = take(cursor, (MODEL_BUCKETS + 1) * 4);
  table->rows = table->first ? take(cursor, bytes) : NULL;
  return table->rows && take(cursor, (4 - bytes % 4) % 4) && index_is_sound(table->first, units);
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
         open_table(&model->tagger, 1, &cursor) && open_table(&model->parser, 1, &cursor) &&
         open_table(&model->lexicon, WORD_BYTES, &cursor);
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

guint16 model_sense(const Model *model, guint32 word) {
  const guint8 *first = model->lexicon.first + (gsize)(word >> 16) * 4;
  const guint8 *entry = model->lexicon.rows + (gsize)u32_at(first) * WORD_BYTES;
  const guint8 *end = model->lexicon.rows + (gsize)u32_at(first + 4) * WORD_BYTES;
  for (; entry < end; entry += WORD_BYTES) {
    if (u16_at(entry) == (guint16)word) {
      return u16_at(entry + 2);
    }
  }
  return 0;
}

/* A row of a bucket: two or three bytes say whose it is and how long. */
static const guint8 *row_end(const guint8 *row, const guint8 *end) {
  const guint8 *weight = row + HEAD_BYTES;
  return weight + 2 * MIN((gsize)(row[2] & 0x7F), (gsize)(end - weight) / 2);
}

static void add_row(const guint8 *row, const guint8 *end, gint32 *score) {
  gint32 unit = row[2] & 0x80 ? MODEL_WIDE : 1;
  end = row_end(row, end);
  for (const guint8 *weight = row + HEAD_BYTES; weight < end; weight += 2) {
    score[weight[0]] += unit * (gint8)weight[1];
  }
}

static void add_bucket(const guint8 *row, const guint8 *end, guint16 lower, gint32 *score) {
  for (; end - row >= HEAD_BYTES; row = row_end(row, end)) {
    if (u16_at(row) == lower) {
      add_row(row, end, score);
      return;
    }
  }
}

typedef struct {
  const guint8 *row, *end;
  bool first; /* the feature's row is the first of its bucket */
} Bucket;

/* The rows of one bucket lie side by side, so memory is waited for twice: for the index and for the rows.  Many
 * features are asked for at once, so that they wait together. */
static void score_some(const ModelTable *table, const guint32 *features, guint n, gint32 *score) {
  Bucket bucket[SIDE_BY_SIDE];
  for (guint i = 0; i < n; i++) {
    const guint8 *first = table->first + (gsize)(features[i] >> 16) * 4;
    bucket[i].row = table->rows + u32_at(first);
    bucket[i].end = table->rows + u32_at(first + 4);
  }
  for (guint i = 0; i < n; i++) {
    const guint8 *row = bucket[i].end - bucket[i].row >= HEAD_BYTES ? bucket[i].row : nothing;
    bucket[i].first = u16_at(row) == (guint16)features[i] && row != nothing;
  }
  for (guint i = 0; i < n; i++) {
    if (bucket[i].first) {
      add_row(bucket[i].row, bucket[i].end, score);
    } else {
      add_bucket(bucket[i].row, bucket[i].end, (guint16)features[i], score);
    }
  }
}

static void score_table(const void *weights, const guint32 *features, guint n, gint32 *score) {
  for (guint i = 0; i < n; i += SIDE_BY_SIDE) {
    score_some(weights, features + i, MIN(n - i, SIDE_BY_SIDE), score);
  }
}

Scorer model_scorer(const ModelTable *table) {
  return (Scorer){score_table, table};
}
