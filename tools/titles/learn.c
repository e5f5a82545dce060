/* learn.c -- see learn.h.
 *
 * Gradient descent with momentum, a fixed number of steps from zero, so that the same examples give the same weights.
 */
#include "learn.h"

#include <math.h>
#include <string.h>

enum { STEPS = 300, UNITS = 100, SEEN = 12 };
static const double prior = 0.02, doubt_prior = 0.05, rate = 0.05, momentum = 0.95;
/* How even the shares wanted are among options of different worth: near 0 the best takes all. */
static const double evenness = 0.4;

static void spread(const FeatureVector *v, double factor, double *dense) {
  for (guint i = 0; i < v->n; i++) {
    dense[v->of[i].at] += factor * (double)v->of[i].value;
  }
}

static double dot(const FeatureVector *v, const double *weights) {
  double sum = 0;
  for (guint i = 0; i < v->n; i++) {
    sum += weights[v->of[i].at] * (double)v->of[i].value;
  }
  return sum;
}

static void step(double *weights, double *speed, const double *gradient) {
  for (guint i = 0; i < FEATURES_ALL; i++) {
    speed[i] = momentum * speed[i] + rate * gradient[i];
    weights[i] += speed[i];
  }
}

static const FeatureVector *features_at(const Example *example, guint i) {
  return &g_array_index(example->options, TitleOption, i).features;
}

/* How many examples have each feature in some option: what is rare is not learnt. */
static guint *count_seen(const GPtrArray *examples) {
  guint *seen = g_new0(guint, FEATURES_ALL);
  for (guint e = 0; e < examples->len; e++) {
    const Example *example = examples->pdata[e];
    g_autofree guint8 *has = g_new0(guint8, FEATURES_ALL);
    for (guint i = 0; i < example->options->len; i++) {
      const FeatureVector *v = features_at(example, i);
      for (guint k = 0; k < v->n; k++) {
        has[v->of[k].at] = 1;
      }
    }
    for (guint i = 0; i < FEATURES_ALL; i++) {
      seen[i] += has[i];
    }
  }
  return seen;
}

/* Numbers as shares of one, in proportion to their exponentials. */
static void to_shares(double *numbers, guint n) {
  double most = -HUGE_VAL, sum = 0;
  for (guint i = 0; i < n; i++) {
    most = MAX(most, numbers[i]);
  }
  for (guint i = 0; i < n; i++) {
    numbers[i] = exp(numbers[i] - most);
    sum += numbers[i];
  }
  for (guint i = 0; i < n; i++) {
    numbers[i] /= sum;
  }
}

/* What share of the choice each option should have. */
static double *shares_wanted(const Example *example) {
  double *shares = g_new(double, example->options->len);
  for (guint i = 0; i < example->options->len; i++) {
    shares[i] = example->verdicts[i].worth / evenness;
  }
  to_shares(shares, example->options->len);
  return shares;
}

/* Adds what brings the shares that the weights give nearer to those wanted. */
static void add_gradient(const Example *example, const double *wanted, const double *weights, double *gradient) {
  guint n = example->options->len;
  g_autofree double *shares = g_new(double, n);
  for (guint i = 0; i < n; i++) {
    shares[i] = dot(features_at(example, i), weights);
  }
  to_shares(shares, n);
  for (guint i = 0; i < n; i++) {
    spread(features_at(example, i), example->weight * (wanted[i] - shares[i]), gradient);
  }
}

/* The examples of neither fold. */
static GPtrArray *taught(const GPtrArray *examples, guint without, guint nor) {
  GPtrArray *out = g_ptr_array_new();
  for (guint e = 0; e < examples->len; e++) {
    Example *example = examples->pdata[e];
    if (example->fold != without && example->fold != nor) {
      g_ptr_array_add(out, example);
    }
  }
  return out;
}

void learn_rank(const GPtrArray *all, guint without, guint nor, gint16 out[FEATURES_ALL]) {
  g_autoptr(GPtrArray) examples = taught(all, without, nor), wanted = g_ptr_array_new_with_free_func(g_free);
  g_autofree guint *seen = count_seen(examples);
  g_autofree double *weights = g_new0(double, FEATURES_ALL), *speed = g_new0(double, FEATURES_ALL);
  g_autofree double *gradient = g_new(double, FEATURES_ALL);
  double sum = 0;
  for (guint e = 0; e < examples->len; e++) {
    g_ptr_array_add(wanted, shares_wanted(examples->pdata[e]));
    sum += ((const Example *)examples->pdata[e])->weight;
  }
  for (int i = 0; i < STEPS; i++) {
    memset(gradient, 0, FEATURES_ALL * sizeof(double));
    for (guint e = 0; e < examples->len; e++) {
      add_gradient(examples->pdata[e], wanted->pdata[e], weights, gradient);
    }
    for (guint k = 0; k < FEATURES_ALL; k++) {
      gradient[k] = seen[k] < SEEN ? 0 : gradient[k] / sum - prior * weights[k];
    }
    step(weights, speed, gradient);
  }
  for (guint k = 0; k < FEATURES_ALL; k++) {
    out[k] = (gint16)lrint(UNITS * weights[k]);
  }
}

/* One over the standard deviation of each feature; 1 for what is always the same. */
static double *scales_of(const GArray *rows) {
  double *sum = g_new0(double, FEATURES_ALL);
  g_autofree double *square = g_new0(double, FEATURES_ALL);
  for (guint r = 0; r < rows->len; r++) {
    const FeatureVector *v = &g_array_index(rows, FeatureVector, r);
    for (guint i = 0; i < v->n; i++) {
      sum[v->of[i].at] += (double)v->of[i].value;
      square[v->of[i].at] += (double)v->of[i].value * (double)v->of[i].value;
    }
  }
  for (guint i = 0; i < FEATURES_ALL; i++) {
    double mean = sum[i] / MAX(rows->len, 1), deviation = sqrt(MAX(0, square[i] / MAX(rows->len, 1) - mean * mean));
    sum[i] = deviation > 0.001 ? 1 / deviation : 1;
  }
  return sum;
}

static void rescale(GArray *rows, const double *scale) {
  for (guint r = 0; r < rows->len; r++) {
    FeatureVector *v = &g_array_index(rows, FeatureVector, r);
    for (guint i = 0; i < v->n; i++) {
      v->of[i].value = (float)((double)v->of[i].value * scale[v->of[i].at]);
    }
  }
}

void learn_doubt(const GArray *choices, const GArray *fit, gint16 out[FEATURES_ALL]) {
  g_autoptr(GArray) rows = g_array_copy((GArray *)choices);
  g_autofree double *scale = scales_of(rows), *weights = g_new0(double, FEATURES_ALL);
  g_autofree double *speed = g_new0(double, FEATURES_ALL), *gradient = g_new(double, FEATURES_ALL);
  rescale(rows, scale);
  for (int i = 0; i < STEPS; i++) {
    for (guint k = 0; k < FEATURES_ALL; k++) {
      gradient[k] = scale[k] == 1 ? 0 : -doubt_prior * weights[k]; /* what is always there has no prior */
    }
    for (guint r = 0; r < rows->len; r++) {
      const FeatureVector *v = &g_array_index(rows, FeatureVector, r);
      double sure = 1 / (1 + exp(-dot(v, weights)));
      spread(v, ((g_array_index(fit, gboolean, r) ? 1 : 0) - sure) / rows->len, gradient);
    }
    step(weights, speed, gradient);
  }
  for (guint k = 0; k < FEATURES_ALL; k++) {
    out[k] = (gint16)lrint(UNITS * weights[k] * scale[k]);
  }
}
