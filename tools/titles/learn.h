/* learn.h -- weights for which the better of the candidates scores higher: a softmax over all candidates of an event is
 * brought near to one over what each is worth, with a quadratic prior. */
#ifndef TITLES_LEARN_H
#define TITLES_LEARN_H

#include "gold.h"
#include "title/option.h"

/* An event with its candidates and what each is worth. */
typedef struct {
  guint text; /* number of its document */
  guint fold;
  double weight;
  GArray *options; /* of TitleOption */
  Verdict *verdicts;
} Example;

/* Learn from the examples that are of neither fold. */
void learn_rank(const GPtrArray *examples, guint without, guint nor, gint16 weights[FEATURES_ALL]);

/* Learn how likely the best of ranked options is fit.  choices: the features of the best of each example
 * (FeatureVector); fit: was it (gboolean). */
void learn_doubt(const GArray *choices, const GArray *fit, gint16 weights[FEATURES_ALL]);

#endif
