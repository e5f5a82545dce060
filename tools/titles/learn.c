/* learn.c -- see learn.h.
 *
 * Gradient descent with momentum, a fixed number of steps from zero over pairs in a fixed order, so that the same
 * examples give the same weights. */
#include "learn.h"

#include <math.h>

enum { STEPS = 300, PAIRS = 40, UNITS = 100, SEEN = 12 };
static const double prior = 0.02, doubt_prior = 0.1, rate = 0.05, momentum = 0.95, least_gap = 0.08;

/* A difference of features that should be positive (or, for doubt, features with a class), and how much it counts. */
typedef struct {
  GArray *features; /* of Feature */
  double weight;
  gboolean positive;
} Row;

static void clear(gpointer row) {
  g_array_unref(((Row *)row)->features);
}

static GArray *rows_new(void) {
  GArray *rows = g_array_new(FALSE, FALSE, sizeof(Row));
  g_array_set_clear_func(rows, clear);
  return rows;
}

static void add_row(GArray *rows, const double *dense, double weight, gboolean positive) {
  Row row = {g_array_new(FALSE, FALSE, sizeof(Feature)), weight, positive};
  for (guint i = 0; i < FEATURES_ALL; i++) {
    if (dense[i] != 0) {
      Feature feature = {(guint16)i, (float)dense[i]};
      g_array_append_val(row.features, feature);
    }
  }
  g_array_append_val(rows, row);
}

static void spread(const FeatureVector *v, double factor, double *dense) {
  for (guint i = 0; i < v->n; i++) {
    dense[v->of[i].at] += factor * (double)v->of[i].value;
  }
}

/* How many examples have each feature in some candidate: what is rare is not learnt. */
static guint *count_seen(const GPtrArray *examples, guint without, guint nor) {
  guint *seen = g_new0(guint, FEATURES_ALL);
  for (guint e = 0; e < examples->len; e++) {
    const Example *example = examples->pdata[e];
    g_autofree guint8 *has = g_new0(guint8, FEATURES_ALL);
    for (guint i = 0; example->fold != without && example->fold != nor && i < example->options->len; i++) {
      const FeatureVector *v = &g_array_index(example->options, TitleOption, i).features;
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

static void add_pairs(const Example *example, const guint *seen, guint32 *random, GArray *rows) {
  guint n = example->options->len, drawn = 0;
  for (guint tries = 0; n > 1 && drawn < PAIRS && tries < 8 * PAIRS; tries++) {
    *random = *random * 1664525u + 1013904223u;
    guint a = (*random >> 8) % n;
    *random = *random * 1664525u + 1013904223u;
    guint b = (*random >> 8) % n;
    double gap = example->verdicts[a].worth - example->verdicts[b].worth;
    if (fabs(gap) < least_gap) {
      continue;
    }
    g_autofree double *dense = g_new0(double, FEATURES_ALL);
    double sign = gap > 0 ? 1 : -1;
    spread(&g_array_index(example->options, TitleOption, a).features, sign, dense);
    spread(&g_array_index(example->options, TitleOption, b).features, -sign, dense);
    for (guint i = 0; i < FEATURES_ALL; i++) {
      dense[i] = seen[i] >= SEEN ? dense[i] : 0;
    }
    add_row(rows, dense, fabs(gap), TRUE);
    drawn++;
  }
}

/* scale: what each feature is multiplied by, NULL: nothing; what is always there has no prior. */
static void descend(const GArray *rows, double strength, const double *scale, gint16 *out) {
  g_autofree double *weights = g_new0(double, FEATURES_ALL), *speed = g_new0(double, FEATURES_ALL);
  g_autofree double *gradient = g_new0(double, FEATURES_ALL);
  double total = 0;
  for (guint r = 0; r < rows->len; r++) {
    total += g_array_index(rows, Row, r).weight;
  }
  for (int step = 0; step < STEPS; step++) {
    for (guint i = 0; i < FEATURES_ALL; i++) {
      gradient[i] = scale && scale[i] == 1 ? 0 : -strength * weights[i];
    }
    for (guint r = 0; r < rows->len; r++) {
      const Row *row = &g_array_index(rows, Row, r);
      const Feature *f = (const Feature *)row->features->data;
      double score = 0;
      for (guint i = 0; i < row->features->len; i++) {
        score += weights[f[i].at] * (double)f[i].value;
      }
      double miss = (row->positive ? 1 : 0) - 1 / (1 + exp(-score));
      for (guint i = 0; i < row->features->len; i++) {
        gradient[f[i].at] += row->weight * miss * (double)f[i].value / total;
      }
    }
    for (guint i = 0; i < FEATURES_ALL; i++) {
      speed[i] = momentum * speed[i] + rate * gradient[i];
      weights[i] += speed[i];
    }
  }
  for (guint i = 0; i < FEATURES_ALL; i++) {
    out[i] = (gint16)lrint(UNITS * weights[i] * (scale ? scale[i] : 1));
  }
}

void learn_rank(const GPtrArray *examples, guint without, guint nor, gint16 weights[FEATURES_ALL]) {
  g_autoptr(GArray) rows = rows_new();
  g_autofree guint *seen = count_seen(examples, without, nor);
  guint32 random = 1;
  for (guint e = 0; e < examples->len; e++) {
    const Example *example = examples->pdata[e];
    if (example->fold != without && example->fold != nor) {
      add_pairs(example, seen, &random, rows);
    }
  }
  descend(rows, prior, NULL, weights);
}

/* One over the standard deviation of each feature; 1 for what is always the same. */
static double *scales_of(const GArray *rows) {
  double *sum = g_new0(double, FEATURES_ALL);
  g_autofree double *square = g_new0(double, FEATURES_ALL);
  for (guint r = 0; r < rows->len; r++) {
    const Row *row = &g_array_index(rows, Row, r);
    for (guint i = 0; i < row->features->len; i++) {
      const Feature *f = &g_array_index(row->features, Feature, i);
      sum[f->at] += (double)f->value;
      square[f->at] += (double)f->value * (double)f->value;
    }
  }
  for (guint i = 0; i < FEATURES_ALL; i++) {
    double mean = sum[i] / MAX(rows->len, 1), spread = sqrt(MAX(0, square[i] / MAX(rows->len, 1) - mean * mean));
    sum[i] = spread > 0.001 ? 1 / spread : 1;
  }
  return sum;
}

static void rescale(GArray *rows, const double *scale) {
  for (guint r = 0; r < rows->len; r++) {
    GArray *features = g_array_index(rows, Row, r).features;
    for (guint i = 0; i < features->len; i++) {
      Feature *f = &g_array_index(features, Feature, i);
      f->value = (float)((double)f->value * scale[f->at]);
    }
  }
}

void learn_doubt(const GPtrArray *examples, const GArray *choices, const GArray *fit, guint without,
                 gint16 weights[FEATURES_ALL]) {
  g_autoptr(GArray) rows = rows_new();
  for (guint e = 0; e < examples->len; e++) {
    const Example *example = examples->pdata[e];
    if (example->fold != without) {
      g_autofree double *dense = g_new0(double, FEATURES_ALL);
      spread(&g_array_index(choices, FeatureVector, e), 1, dense);
      add_row(rows, dense, 1, g_array_index(fit, gboolean, e));
    }
  }
  g_autofree double *scale = scales_of(rows);
  rescale(rows, scale);
  descend(rows, doubt_prior, scale, weights);
}
