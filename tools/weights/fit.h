/* fit.h -- weights that make right candidates likely: a log-linear ranking with a quadratic prior. */
#ifndef WEIGHTS_FIT_H
#define WEIGHTS_FIT_H

#include "extract/event/governor.h"

/* What a date phrase may date, and what it does. */
typedef struct {
  guint text;         /* number of its document */
  GArray *candidates; /* of Candidate */
  gboolean *right;    /* per candidate */
} Example;

/* Learn from the examples whose document is not of fold `fold` of `folds`; folds 0: from all. */
SignWeights fit_weights(const GArray *examples, guint folds, guint fold);

/* Does the candidate that the weights choose count as right? */
gboolean fit_is_right(const SignWeights *weights, const Example *example);

#endif
