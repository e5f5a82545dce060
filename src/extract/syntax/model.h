/* model.h -- a trained tagger and parser as one flat, read-only block of bytes.
 *
 * The block is compiled in and used where it lies: opening it checks its sizes and
 * reads some hundred names.  A lookup is safe whatever the bytes say.  Layout, all
 * numbers little-endian:
 *
 *   "DLSYN02\0"  u32 tags, labels, names' bytes; names, each with a NUL; zeros to 4
 *   twice (tagger, parser):
 *     u32 bytes
 *     u32 first[65537]  where the rows begin whose hash has these upper 16 bits; the last is `bytes`
 *     rows: u16 lower bits of the hash, u8 weights (its highest bit: these count MODEL_WIDE
 *     times), then so many times u8 class, i8 weight
 *     zeros to 4
 *   lexicon:
 *     u32 words
 *     u32 first[65537]  likewise, in words
 *     words: u16 lower bits of the hash of the word, u16 sense (sense.h) */
#ifndef DATELINE_EXTRACT_MODEL_H
#define DATELINE_EXTRACT_MODEL_H

#include <glib.h>
#include <stdbool.h>

#define MODEL_MAX_NAMES 128
#define MODEL_MAX_CLASSES 256
#define MODEL_BUCKETS 65536u
#define MODEL_WIDE 8
#define MODEL_MAGIC "DLSYN02"

typedef struct {
  const guint8 *first, *rows;
} ModelTable;

typedef struct {
  guint tags, labels;
  const char *tag[MODEL_MAX_NAMES], *label[MODEL_MAX_NAMES];
  ModelTable tagger, parser, lexicon;
} Model;

/* Point `model` into the block (kept by the caller).  false: it is not a model. */
bool model_open(Model *model, const char *block, gsize len);

/* Index of a name, -1 where the model has none. */
int model_tag(const Model *model, const char *name);
int model_label(const Model *model, const char *name);

/* What the lexicon says of a word by its hash (token.h), 0 where it does not know it. */
guint16 model_sense(const Model *model, guint32 word);

/* Something that adds what hashed features say of each class to score[0..MODEL_MAX_CLASSES). */
typedef struct {
  void (*score)(const void *weights, const guint32 *features, guint n, gint32 *score);
  const void *weights;
} Scorer;

Scorer model_scorer(const ModelTable *table);

#endif
