/* features.h -- how a feature template and its values become one hash. */
#ifndef DATELINE_EXTRACT_FEATURES_H
#define DATELINE_EXTRACT_FEATURES_H

#include <glib.h>

/* A list under construction; the template's number is its place in the list. */
typedef struct {
  guint32 *hash;
  guint n;
} FeatureList;

static inline guint32 feature_mix(guint32 h, guint32 value) {
  h = (h ^ value) * 0x9E3779B1u;
  return h ^ (h >> 15);
}

static inline void feature_add(FeatureList *list, guint32 a, guint32 b, guint32 c) {
  guint32 h = feature_mix(feature_mix(feature_mix(0x51ED270Bu + list->n, a), b), c);
  list->hash[list->n++] = feature_mix(h, 0x2545F491u);
}

#endif
