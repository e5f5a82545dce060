/* model.c -- open the model block, look features up in it. */
#include "extract/syntax/model.h"

#include <string.h>

#define BUCKETS 65536u

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

static guint32 u32_at(const guint8 *p, gsize i) {
  guint32 value;
  memcpy(&value, p + i * 4, 4);
  return GUINT32_FROM_LE(value);
}

static guint16 u16_at(const guint8 *p, gsize i) {
  guint16 value;
  memcpy(&value, p + i * 2, 2);
  return GUINT16_FROM_LE(value);
}

/* The index may be trusted by model_score() when it never falls and ends at the totals. */
static bool index_is_sound(const guint8 *index, guint32 total) {
  for (guint i = 0; i < BUCKETS; i++) {
    if (u32_at(index, i) > u32_at(index, i + 1))
      return false;
  }
  return u32_at(index, BUCKETS) == total;
}

static bool open_table(ModelTable *table, Cursor *cursor) {
  const guint8 *head = take(cursor, 8);
  if (!head)
    return false;
  table->features = u32_at(head, 0);
  table->weights = u32_at(head, 1);
  table->first = take(cursor, (BUCKETS + 1) * 4);
  table->row = take(cursor, (BUCKETS + 1) * 4);
  table->low = take(cursor, (gsize)table->features * 2);
  table->count = take(cursor, table->features);
  table->classes = take(cursor, table->weights);
  table->weight = (const gint8 *)take(cursor, table->weights);
  gsize used = (gsize)table->features * 3 + (gsize)table->weights * 2;
  return take(cursor, (4 - used % 4) % 4) && table->row && table->weight &&
         index_is_sound(table->first, table->features) && index_is_sound(table->row, table->weights);
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
  model->tags = u32_at(head, 2);
  model->labels = u32_at(head, 3);
  gsize bytes = u32_at(head, 4);
  const guint8 *names = take(&cursor, bytes);
  if (!names || !model->tags || model->tags > MODEL_MAX_NAMES || !model->labels || model->labels > MODEL_MAX_NAMES / 2)
    return false;
  Cursor inner = {names, bytes};
  return read_names(model->tag, model->tags, &inner) && read_names(model->label, model->labels, &inner) &&
         open_table(&model->tagger, &cursor) && open_table(&model->parser, &cursor);
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

static void score_feature(const ModelTable *table, guint32 hash, gint32 *score) {
  guint32 bucket = hash >> 16, end = u32_at(table->first, bucket + 1);
  guint16 low = (guint16)hash;
  gsize row = u32_at(table->row, bucket);
  for (guint32 i = u32_at(table->first, bucket); i < end; row += table->count[i++]) {
    if (u16_at(table->low, i) != low)
      continue;
    gsize stop = MIN(row + table->count[i], table->weights);
    for (; row < stop; row++)
      score[table->classes[row]] += table->weight[row];
    return;
  }
}

void model_score(const void *weights, const guint32 *features, guint n, gint32 *score) {
  for (guint i = 0; i < n; i++)
    score_feature(weights, features[i], score);
}
