/* learn.h -- weights that make right antecedents likely: a softmax over candidates with a quadratic prior. */
#ifndef NAMING_LEARN_H
#define NAMING_LEARN_H

#include "naming/antecedent.h"

typedef struct {
  Question *question;
  gboolean right[CANDIDATES_MOST + 1];
  guint fold;
} Example;

/* Learn from the examples (of Example) that are not of that fold. */
ClueWeights learn_weights(const GArray *examples, guint without);

#endif
