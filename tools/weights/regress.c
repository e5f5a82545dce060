/* regress.c -- see regress.h.
 *
 * Gradient descent with momentum, a fixed number of steps from zero over cases in a fixed order, with a quadratic
 * prior. */
#include "regress.h"

#include <math.h>

enum { STEPS = 600 };
static const double rate = 0.05, momentum = 0.9;
static const double prior[] = {[REGRESS_CHANCE] = 0.004, [REGRESS_WEIGHT] = 0.03};

double regress_sum(const double *weights, const Case *one) {
  double sum = 0;
  for (guint i = 0; i < one->signs->len; i++) {
    sum += weights[g_array_index(one->signs, guint, i)];
  }
  return sum;
}

/* A link says that something happened then, not that an editor would print it; our own sentences are plainer than
 * those of real texts. */
static double residual(const Case *one, Regression what, double sum) {
  static const double linked = 0.3, also = 0.5;
  double miss = what == REGRESS_CHANCE ? (one->entry ? 1 : 0) - 1 / (1 + exp(-sum)) : one->weight - sum;
  return one->graded ? miss : one->also ? also * miss : linked * miss;
}

static void step(const GPtrArray *learnt, guint signs, Regression what, double *weights, double *speed) {
  g_autofree double *gradient = g_new0(double, signs);
  for (guint e = 0; e < learnt->len; e++) {
    const Case *one = learnt->pdata[e];
    double miss = residual(one, what, regress_sum(weights, one));
    for (guint i = 0; i < one->signs->len; i++) {
      gradient[g_array_index(one->signs, guint, i)] += miss;
    }
  }
  for (guint i = 0; i < signs; i++) {
    speed[i] = momentum * speed[i] + rate * (gradient[i] / learnt->len - prior[what] * weights[i]);
    weights[i] += speed[i];
  }
}

double *regress(const GArray *cases, const SignTable *table, Regression what, guint without) {
  g_autoptr(GPtrArray) learnt = g_ptr_array_new();
  for (guint e = 0; e < cases->len; e++) {
    Case *one = &g_array_index(cases, Case, e);
    bool told = one->graded || what == REGRESS_CHANCE || (one->also && (one->weight > 0 || !one->entry));
    if (!one->doubt && one->fold != without && told) {
      g_ptr_array_add(learnt, one);
    }
  }
  double *weights = g_new0(double, table->names->len);
  g_autofree double *speed = g_new0(double, table->names->len);
  for (int i = 0; i < STEPS; i++) {
    step(learnt, table->names->len, what, weights, speed);
  }
  return weights;
}
