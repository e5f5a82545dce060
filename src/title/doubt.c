/* doubt.c -- see doubt.h. */
#include "title/doubt.h"

#include <math.h>

#include "title/plain.h"

static void set(FeatureVector *v, PlainFeature feature, double value) {
  if (v->n < FEATURE_MOST && value != 0) {
    v->of[v->n++] = (Feature){(guint16)(FAMILY_PLAIN * FEATURE_VALUES + feature), (float)value};
  }
}

/* The probability of all options that open, or end, with the same token as the best. */
static double agreeing(const GArray *options, bool left) {
  const TitleCandidate *best = &g_array_index(options, TitleOption, 0).candidate;
  double sum = 0;
  for (guint i = 0; i < options->len; i++) {
    const TitleOption *option = &g_array_index(options, TitleOption, i);
    bool same =
        left ? candidate_opens(&option->candidate) == candidate_opens(best) : option->candidate.last == best->last;
    sum += same ? option->share : 0;
  }
  return sum;
}

FeatureVector doubt_features(const GArray *options) {
  FeatureVector v = g_array_index(options, TitleOption, 0).features;
  const TitleOption *best = &g_array_index(options, TitleOption, 0);
  set(&v, PLAIN_always, 1);
  set(&v, PLAIN_best_share, best->share);
  set(&v, PLAIN_best_score, best->score / 10);
  set(&v, PLAIN_left_agrees, agreeing(options, true));
  set(&v, PLAIN_right_agrees, agreeing(options, false));
  set(&v, PLAIN_few, options->len < 4);
  return v;
}

double doubt_confidence(const TitleWeights *weights, const FeatureVector *features) {
  return 1 / (1 + exp(-rank_score(weights->doubt, features)));
}
