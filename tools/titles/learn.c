/* learn.c -- see learn.h. */
#include "learn.h"

#include <math.h>
#include <stdlib.h>

#include "boost.h"

enum { UNITS = 100 };

/* As cross-validation found. */
static const BoostForm choice_form = {
    .trees = 600, .depth = 4, .rate = 0.027, .prior = 8, .least = 4, .rows = 0.7, .features = 0.2};
/* How even the shares wanted are among options of different worth: near 0 the best takes all. */
static const double evenness = 0.4;

static const FeatureVector *features_at(const Example *example, guint i) {
  return &g_array_index(example->options, TitleOption, i).features;
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

/* Appends what share of the choice each option should have. */
static void add_shares_wanted(const Example *example, GArray *wanted) {
  g_autofree double *shares = g_new(double, example->options->len);
  for (guint i = 0; i < example->options->len; i++) {
    shares[i] = example->verdicts[i].worth / evenness;
  }
  to_shares(shares, example->options->len);
  g_array_append_vals(wanted, shares, example->options->len);
}

/* The options of all examples are the rows. */
typedef struct {
  GPtrArray *examples;
  GArray *wanted;
  BoostRows rows;
} Choices;

static void choices_clear(Choices *choices) {
  g_ptr_array_unref(choices->examples);
  g_array_unref(choices->wanted);
  boost_rows_clear(&choices->rows);
}

static GPtrArray *feature_names(void) {
  GPtrArray *names = g_ptr_array_new_with_free_func(g_free);
  for (guint at = 0; at < FEATURES_ALL; at++) {
    g_ptr_array_add(names, feature_name(at));
  }
  return names;
}

static void add_row(BoostRows *rows, guint group, const FeatureVector *features) {
  boost_rows_begin(rows, group);
  for (guint i = 0; i < features->n; i++) {
    boost_rows_add(rows, features->of[i].at, feature_units(&features->of[i]));
  }
}

/* The examples of neither fold. */
static Choices choices_of(const GPtrArray *all, guint without, guint nor) {
  Choices choices = {g_ptr_array_new(), g_array_new(FALSE, FALSE, sizeof(double)), boost_rows_new(feature_names())};
  for (guint e = 0; e < all->len; e++) {
    Example *example = all->pdata[e];
    if (example->fold == without || example->fold == nor) {
      continue;
    }
    g_ptr_array_add(choices.examples, example);
    add_shares_wanted(example, choices.wanted);
    for (guint i = 0; i < example->options->len; i++) {
      add_row(&choices.rows, e, features_at(example, i));
    }
  }
  return choices;
}

static void choice_loss(const double *sums, double *first, double *second, const void *data) {
  static const double least = 0.0001;
  const Choices *choices = data;
  const double *wanted = (const double *)(const void *)choices->wanted->data;
  guint row = 0;
  for (guint e = 0; e < choices->examples->len; e++) {
    const Example *example = choices->examples->pdata[e];
    guint n = example->options->len;
    g_autofree double *shares = g_memdup2(sums + row, n * sizeof(double));
    to_shares(shares, n);
    for (guint i = 0; i < n; i++, row++) {
      first[row] = example->weight * (wanted[row] - shares[i]);
      second[row] = example->weight * MAX(least, shares[i] * (1 - shares[i]));
    }
  }
}

char *learn_choice(const GPtrArray *examples, guint without, guint nor) {
  Choices choices = choices_of(examples, without, nor);
  char *trees = boost_learn(&choices.rows, &choice_form, choice_loss, &choices);
  choices_clear(&choices);
  return trees;
}

/* The mean of each sign and one over its deviation; what is always the same is left as it is. */
typedef struct {
  double mean[DOUBT_SIGNS], scale[DOUBT_SIGNS];
} Scales;

static Scales scales_of(const GArray *choices) {
  Scales scales = {0};
  for (guint i = 0; i < DOUBT_SIGNS; i++) {
    double sum = 0, square = 0;
    for (guint r = 0; r < choices->len; r++) {
      double value = g_array_index(choices, DoubtSigns, r).of[i];
      sum += value / choices->len;
      square += value * value / choices->len;
    }
    double deviation = sqrt(MAX(0, square - sum * sum));
    scales.mean[i] = deviation > 0 ? sum : 0;
    scales.scale[i] = deviation > 0 ? 1 / deviation : 1;
  }
  return scales;
}

/* Gradient descent with momentum, a fixed number of steps from zero, with a quadratic prior. */
static void descend(const GArray *rows, const GArray *fit, double weights[DOUBT_SIGNS]) {
  enum { STEPS = 300 };
  static const double prior = 0.03, rate = 0.05, momentum = 0.95;
  double speed[DOUBT_SIGNS] = {0};
  for (int step = 0; step < STEPS; step++) {
    double gradient[DOUBT_SIGNS];
    for (guint i = 0; i < DOUBT_SIGNS; i++) {
      gradient[i] = i == DOUBT_ALWAYS ? 0 : -prior * weights[i];
    }
    for (guint r = 0; r < rows->len; r++) {
      const double *row = g_array_index(rows, DoubtSigns, r).of;
      double sum = 0;
      for (guint i = 0; i < DOUBT_SIGNS; i++) {
        sum += weights[i] * row[i];
      }
      double miss = (g_array_index(fit, gboolean, r) ? 1 : 0) - 1 / (1 + exp(-sum));
      for (guint i = 0; i < DOUBT_SIGNS; i++) {
        gradient[i] += miss * row[i] / rows->len;
      }
    }
    for (guint i = 0; i < DOUBT_SIGNS; i++) {
      speed[i] = momentum * speed[i] + rate * gradient[i];
      weights[i] += speed[i];
    }
  }
}

static int by_number(const void *left, const void *right) {
  const double *a = left, *b = right;
  return (*a > *b) - (*a < *b);
}

/* The confidence below which that share of the choices lies. */
static gint16 find_cut(const DoubtWeights *weights, const GArray *choices) {
  static const double flagged = 0.065;
  g_autoptr(GArray) sure = g_array_new(FALSE, FALSE, sizeof(double));
  for (guint r = 0; r < choices->len; r++) {
    double confidence = doubt_confidence(weights, &g_array_index(choices, DoubtSigns, r));
    g_array_append_val(sure, confidence);
  }
  g_array_sort(sure, by_number);
  return (gint16)lrint(UNITS * (sure->len ? g_array_index(sure, double, (guint)(flagged * sure->len)) : 0));
}

DoubtWeights learn_doubt(const GArray *choices, const GArray *fit) {
  g_autoptr(GArray) rows = g_array_copy((GArray *)choices);
  Scales scales = scales_of(choices);
  for (guint r = 0; r < rows->len; r++) {
    for (guint i = 0; i < DOUBT_SIGNS; i++) {
      double *value = &g_array_index(rows, DoubtSigns, r).of[i];
      *value = (*value - scales.mean[i]) * scales.scale[i];
    }
  }
  double weights[DOUBT_SIGNS] = {0};
  descend(rows, fit, weights);
  DoubtWeights doubt = {.cut = 0};
  for (guint i = 0; i < DOUBT_SIGNS; i++) {
    doubt.of[i] = (gint16)lrint(UNITS * weights[i] * scales.scale[i]);
    weights[DOUBT_ALWAYS] -= i == DOUBT_ALWAYS ? 0 : weights[i] * scales.scale[i] * scales.mean[i];
  }
  doubt.of[DOUBT_ALWAYS] = (gint16)lrint(UNITS * weights[DOUBT_ALWAYS]);
  doubt.cut = find_cut(&doubt, choices);
  return doubt;
}
