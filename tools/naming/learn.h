/* learn.h -- learn the weights of features: maximum likelihood of a softmax over candidates, with a quadratic prior. */
#ifndef NAMING_LEARN_H
#define NAMING_LEARN_H

#include "naming/antecedent.h"

/* A pronoun with its candidates. */
typedef struct {
  Question *question;
  gboolean right[CANDIDATES_MOST + 1]; /* per candidate: is it an antecedent? */
  guint fold;                          /* that its document is in */
} Example;

/* Learn from those examples (of Example) that are not in fold `without`. */
PairWeights learn_weights(const GArray *examples, guint without);

#endif
