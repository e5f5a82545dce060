/* features.h -- feature hashing: a template and its values become one hash. */
#ifndef DATELINE_PARSE_FEATURES_H
#define DATELINE_PARSE_FEATURES_H

#include <glib.h>

/* Hashes so far; a template is numbered by its position in the list. */
typedef struct {
  guint32 *hash;
  guint n;
} FeatureList;

static inline void feature_add(FeatureList *list, guint32 a, guint32 b, guint32 c) {
  guint64 h = (list->n + 1) * G_GUINT64_CONSTANT(0x9E3779B97F4A7C15);
  h = (h ^ a) * G_GUINT64_CONSTANT(0xD6E8FEB86659FD93);
  h = ((h ^ (h >> 32)) + b) * G_GUINT64_CONSTANT(0xA0761D6478BD642F);
  h = ((h ^ (h >> 29)) + c) * G_GUINT64_CONSTANT(0xE7037ED1A0B428DB);
  list->hash[list->n++] = (guint32)(h >> 32);
}

#endif
