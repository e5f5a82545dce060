/* fit.h -- learn weights that make the right candidates likely: a log-linear ranking with a quadratic prior. */
#ifndef WEIGHTS_FIT_H
#define WEIGHTS_FIT_H

#include "event/governorcandidate.h"

/* A date phrase, the words that it may date, and those that it does. */
typedef struct {
  guint text;         /* number of its document */
  gboolean counts;    /* in the figures; FALSE: it is only learnt from */
  gboolean graded;    /* it is of an editor's timeline, else of linked news */
  guint fold;         /* with which it is left out */
  double weight;      /* by which its gradient is multiplied */
  GArray *candidates; /* of Candidate */
  gboolean *right;    /* per candidate: does the phrase date it? */
} Example;

/* Learn from the examples that are not in fold `without`. */
GovernorWeights fit_weights(const GArray *examples, guint without);

/* Is the candidate that the weights choose a right one? */
gboolean fit_is_right(const GovernorWeights *weights, const Example *example);

#endif
