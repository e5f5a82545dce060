/* learn.c -- see learn.h.
 *
 * Gradient ascent with momentum: a fixed number of steps from zero over the examples in a fixed order, so that the same
 * examples give the same weights.  The likelihood of an example is the sum of the probabilities of its right
 * candidates. */
#include "learn.h"

#include <math.h>
#include <string.h>

enum { STEPS = 300, UNITS = 100 }; /* units: weights are kept in hundredths */
static const double prior = 0.002, rate = 0.15, momentum = 0.9;

static void add_gradient(const Example *example, const PairWeights *weights, double *gradient) {
  double p[CANDIDATES_MOST + 1], right = 0;
  const Question *question = example->question;
  antecedent_likelihood(weights, question, p);
  for (guint c = 0; c < question->n; c++) {
    right += example->right[c] ? p[c] : 0;
  }
  for (guint c = 0; c < question->n; c++) {
    double by = (example->right[c] && right > 0 ? p[c] / right : 0) - p[c];
    for (guint k = 0; k < question->features[c].n; k++) {
      gradient[question->features[c].of[k].feature] += by * question->features[c].of[k].value;
    }
  }
}

static void learn_kind(const GArray *examples, guint without, PronounKind kind, PairWeights *weights) {
  double speed[PAIRFEATURES_ALL] = {0};
  for (int step = 0; step < STEPS; step++) {
    double gradient[PAIRFEATURES_ALL] = {0};
    guint n = 0;
    for (guint e = 0; e < examples->len; e++) {
      const Example *example = &g_array_index(examples, Example, e);
      if (example->question->kind == kind && example->fold != without) {
        add_gradient(example, weights, gradient);
        n++;
      }
    }
    for (guint i = 0; i < PAIRFEATURES_ALL && n; i++) {
      speed[i] = momentum * speed[i] + rate * (gradient[i] / n - prior * (double)weights->of[kind][i]);
      weights->of[kind][i] += (float)speed[i];
    }
  }
}

PairWeights learn_weights(const GArray *examples, guint without) {
  PairWeights weights = {{{0}}};
  for (PronounKind kind = 0; kind < PRONOUN_KINDS; kind++) {
    learn_kind(examples, without, kind, &weights);
    for (guint i = 0; i < PAIRFEATURES_ALL; i++) {
      weights.of[kind][i] = (float)(rint(UNITS * (double)weights.of[kind][i]) / UNITS);
    }
  }
  return weights;
}
