/* model.h -- a trained tagger and parser as one flat, read-only block of bytes.
 *
 * The block is compiled in and used where it lies: opening it checks its sizes and
 * reads some hundred names.  A lookup is safe whatever the bytes say.  Layout, all
 * numbers little-endian:
 *
 *   "DLSYN03\0"  u32 tags, labels, names' bytes; names, each with a NUL; zeros to 4
 *   three tables (tagger, parser, lexicon), each:
 *     u32 bytes
 *     u32 group[257]  where the rows of every 256th bucket begin; the last is `bytes`
 *     65537 times: u16 where the rows of a bucket begin, after its group's
 *                  u16 bit k: the bucket has a row whose hash ends with the four bits k
 *     rows, a bucket for each value of the upper 16 bits of their hash
 *     zeros to 4
 *   a row of tagger and parser: u16 lower bits of the hash, u8 n, n times u8 class, i8 weight;
 *     n & MODEL_IS_WIDE: these weights count MODEL_WIDE times;
 *     n = MODEL_DENSE: an i8 weight for each class, zeros to MODEL_LANES
 *   a row of the lexicon: u16 lower bits of the hash of the word, u16 sense (sense.h) */
#ifndef DATELINE_PARSE_MODEL_H
#define DATELINE_PARSE_MODEL_H

#include <glib.h>
#include <stdbool.h>

#define MODEL_MAX_NAMES 128
#define MODEL_MAX_CLASSES 256
#define MODEL_BUCKETS 65536u
#define MODEL_GROUP 256u
#define MODEL_WIDE 8
#define MODEL_LANES 16u
#define MODEL_DENSE 0x7F
#define MODEL_IS_WIDE 0x80
#define MODEL_MAGIC "DLSYN03"

typedef struct {
  const guint8 *group, *entry, *rows;
  guint32 bytes;         /* of the rows */
  guint lanes;           /* weights of a dense row */
  guint16 row_size[256]; /* bytes of a row by its n */
} ModelTable;

typedef struct {
  guint tags, labels;
  const char *tag[MODEL_MAX_NAMES], *label[MODEL_MAX_NAMES];
  ModelTable tagger, parser, lexicon;
} Model;

/* Weights of a dense row for so many classes. */
static inline guint model_lanes(guint classes) {
  return (classes + MODEL_LANES - 1) / MODEL_LANES * MODEL_LANES;
}

/* Classes of the parser: a move without label, two with each. */
static inline guint model_moves(guint labels) {
  return 1 + 2 * labels;
}

/* Point `model` into the block, which is borrowed.  False: it is not a model. */
bool model_open(Model *model, const char *block, gsize len);

/* Index of a name, -1 where the model has none. */
int model_tag(const Model *model, const char *name);
int model_label(const Model *model, const char *name);

/* The sense (sense.h) of a word by its hash (token.h); 0: the lexicon does not have it. */
guint16 model_sense(const Model *model, guint32 word);

/* The first of the highest of n scores, one at least. */
static inline guint model_best(const gint32 *score, guint n) {
  guint best = 0;
  gint32 highest = score[0];
#pragma GCC unroll 4
  for (guint i = 1; i < n; i++) {
    if (G_UNLIKELY(score[i] > highest)) {
      highest = score[i];
      best = i;
    }
  }
  return best;
}

/* Adds the weights of hashed features to score[0..MODEL_MAX_CLASSES), one for each class; beyond the lanes of all
 * classes nothing is added by a sound model. */
typedef struct {
  void (*score)(const void *weights, const guint32 *features, guint n, gint32 *score);
  const void *weights;
} Scorer;

Scorer model_scorer(const ModelTable *table);

#endif
