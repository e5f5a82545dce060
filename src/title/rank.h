/* rank.h -- weights that choose among the candidates for a title.
 *
 * Learnt by `make weights` from texts with the titles that an editor would print, and kept as text: `[family]
 * value=weight ...` in hundredths. */
#ifndef DATELINE_TITLE_RANK_H
#define DATELINE_TITLE_RANK_H

#include "title/feature.h"

typedef struct {
  gint16 of[FEATURES_ALL];    /* which candidate */
  gint16 doubt[FEATURES_ALL]; /* is the one chosen fit to print */
} TitleWeights;

/* The weights of a language, all 0 where it has none. */
TitleWeights rank_load(const char *lang);

/* The sets as a file has them; only what is not 0.  New string. */
char *rank_write(const TitleWeights *weights);

double rank_score(const gint16 weights[FEATURES_ALL], const FeatureVector *features);

#endif
