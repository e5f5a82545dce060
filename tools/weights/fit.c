/* fit.c -- see fit.h.
 *
 * Gradient ascent with momentum: a fixed number of steps from zero over the examples in a fixed order, so that the same
 * examples give the same weights.  The likelihood of an example is the sum of the probabilities of its right
 * candidates. */
#include "fit.h"

#include <math.h>

enum { STEPS = 400, MOST_CANDIDATES = 400, UNITS = 100 }; /* units: weights are kept in hundredths */
static const double prior = 0.003, rate = 0.5, momentum = 0.9;

static double weigh(const double *weights, const GovernorFeatures *features) {
  double sum = 0;
  for (guint i = 0; i < features->n; i++) {
    sum += weights[features->at[i]];
  }
  return sum;
}

/* Softmax of the candidates, of all or of the right ones alone, into p. */
static void likelihood(const Example *example, const double *score, gboolean right_only, double *p) {
  guint n = example->candidates->len;
  double most = -HUGE_VAL, sum = 0;
  for (guint i = 0; i < n; i++) {
    most = !right_only || example->right[i] ? fmax(most, score[i]) : most;
  }
  for (guint i = 0; i < n; i++) {
    p[i] = !right_only || example->right[i] ? exp(score[i] - most) : 0;
    sum += p[i];
  }
  for (guint i = 0; i < n; i++) {
    p[i] /= sum;
  }
}

static gboolean is_learnable(const Example *example) {
  guint right = 0;
  for (guint i = 0; i < example->candidates->len; i++) {
    right += example->right[i] != 0;
  }
  return right > 0 && right < example->candidates->len && example->candidates->len <= MOST_CANDIDATES;
}

static void add_gradient(const Example *example, const double *weights, double *gradient) {
  double score[MOST_CANDIDATES], all[MOST_CANDIDATES], right[MOST_CANDIDATES];
  const Candidate *candidates = (const Candidate *)example->candidates->data;
  for (guint i = 0; i < example->candidates->len; i++) {
    score[i] = weigh(weights, &candidates[i].features);
  }
  likelihood(example, score, FALSE, all);
  likelihood(example, score, TRUE, right);
  for (guint i = 0; i < example->candidates->len; i++) {
    for (guint s = 0; s < candidates[i].features.n; s++) {
      gradient[candidates[i].features.at[s]] += example->weight * (right[i] - all[i]);
    }
  }
}

static void step(const GPtrArray *learnt, double *weights, double *speed) {
  g_autofree double *gradient = g_new0(double, GOVERNOR_FEATURES_ALL);
  double sum = 0;
  for (guint e = 0; e < learnt->len; e++) {
    add_gradient(learnt->pdata[e], weights, gradient);
    sum += ((const Example *)learnt->pdata[e])->weight;
  }
  for (guint i = 0; i < GOVERNOR_FEATURES_ALL; i++) {
    speed[i] = momentum * speed[i] + rate * (gradient[i] / sum - prior * weights[i]);
    weights[i] += speed[i];
  }
}

GovernorWeights fit_weights(const GArray *examples, guint without) {
  g_autoptr(GPtrArray) learnt = g_ptr_array_new();
  for (guint e = 0; e < examples->len; e++) {
    Example *example = &g_array_index(examples, Example, e);
    if (is_learnable(example) && example->fold != without) {
      g_ptr_array_add(learnt, example);
    }
  }
  g_autofree double *weights = g_new0(double, GOVERNOR_FEATURES_ALL), *speed = g_new0(double, GOVERNOR_FEATURES_ALL);
  for (int i = 0; i < STEPS; i++) {
    step(learnt, weights, speed);
  }
  GovernorWeights out;
  for (guint i = 0; i < GOVERNOR_FEATURES_ALL; i++) {
    out.of[i] = (gint16)lrint(UNITS * weights[i]);
  }
  return out;
}

gboolean fit_is_right(const GovernorWeights *weights, const Example *example) {
  int most = G_MININT;
  gboolean right = FALSE;
  for (guint i = 0; i < example->candidates->len; i++) {
    int weight = governorfeatures_score(weights, &g_array_index(example->candidates, Candidate, i).features);
    right = weight > most ? example->right[i] : right;
    most = MAX(most, weight);
  }
  return right;
}
