/* fit.h -- weights that make right candidates likely: a log-linear ranking with a quadratic prior. */
#ifndef WEIGHTS_FIT_H
#define WEIGHTS_FIT_H

#include "event/governor.h"

/* What a date phrase may date, and what it does. */
typedef struct {
  guint text;         /* number of its document */
  gboolean counts;    /* else it is learnt from, but not asked for */
  gboolean graded;    /* of an editor's timeline, else of linked news */
  guint fold;         /* what is left out with it */
  double weight;      /* how much it teaches */
  GArray *candidates; /* of Candidate */
  gboolean *right;    /* per candidate */
} Example;

/* Learn from the examples that are not of that fold. */
SignWeights fit_weights(const GArray *examples, guint without);

/* Does the candidate that the weights choose count as right? */
gboolean fit_is_right(const SignWeights *weights, const Example *example);

#endif
