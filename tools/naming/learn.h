/* learn.h -- learn the weights of features: maximum likelihood of a softmax over candidates, with a quadratic prior. */
#ifndef NAMING_LEARN_H
#define NAMING_LEARN_H

#include "naming/antecedent.h"

typedef struct {
  Question *question;
  gboolean right[CANDIDATES_MOST + 1];
  guint fold;
} Example;

/* Learn from the examples (of Example) outside the fold `without`. */
PairWeights learn_weights(const GArray *examples, guint without);

#endif
