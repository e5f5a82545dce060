/* model.h -- a trained tagger and parser as one flat, read-only block of bytes.
 *
 * The block is compiled in and used where it lies: opening it checks its sizes and
 * reads some hundred names.  Layout, all numbers little-endian:
 *
 *   "DLSYN01\0"  u32 tags, labels, names' bytes; names, each with a NUL; zeros to 4
 *   twice (tagger, parser): u32 features, weights
 *     u32 first[65537]  index of the first feature whose hash has these upper 16 bits
 *     u32 row[65537]    index of that feature's first weight
 *     u16 low[features] lower 16 bits of the hash;  u8 count[features] of weights
 *     u8 class[weights], i8 weight[weights];  zeros to 4 */
#ifndef DATELINE_EXTRACT_MODEL_H
#define DATELINE_EXTRACT_MODEL_H

#include <glib.h>
#include <stdbool.h>

#define MODEL_MAX_NAMES 128
#define MODEL_MAX_CLASSES 256
#define MODEL_MAGIC "DLSYN01"

typedef struct {
  guint32 features, weights;
  const guint8 *first, *row, *low, *count, *classes;
  const gint8 *weight;
} ModelTable;

typedef struct {
  guint tags, labels;
  const char *tag[MODEL_MAX_NAMES], *label[MODEL_MAX_NAMES];
  ModelTable tagger, parser;
} Model;

/* Point `model` into the block (kept by the caller).  false: it is not a model. */
bool model_open(Model *model, const char *block, gsize len);

/* Index of a name, -1 where the model has none. */
int model_tag(const Model *model, const char *name);
int model_label(const Model *model, const char *name);

/* Adds what the hashed features say of each class to score[0..MODEL_MAX_CLASSES). */
typedef void (*ModelScore)(const void *weights, const guint32 *features, guint n, gint32 *score);

/* The ModelScore of a ModelTable. */
void model_score(const void *table, const guint32 *features, guint n, gint32 *score);

#endif
