/* learn.h -- trees for which the better of the candidates scores higher: a softmax over all candidates of an event is
 * brought near to one over what each is worth. */
#ifndef TITLES_LEARN_H
#define TITLES_LEARN_H

#include "gold.h"
#include "title/doubt.h"
#include "title/option.h"

/* An event with its candidates and what each is worth. */
typedef struct {
  guint text; /* number of its document */
  guint fold;
  double weight;
  GArray *options; /* of TitleOption */
  Verdict *verdicts;
} Example;

/* Learn from the examples that are of neither fold; the lines of trees, new string. */
char *learn_choice(const GPtrArray *examples, guint without, guint nor);

/* Learn how likely the best of ranked options is fit.  choices: the signs of the best of each example (DoubtSigns);
 * fit: was it (gboolean). */
DoubtWeights learn_doubt(const GArray *choices, const GArray *fit);

#endif
