/* learn.h -- learn trees that score the better of two candidates higher: the softmax of the scores of an event's
 * candidates is fitted to the softmax of what each candidate is worth. */
#ifndef TITLES_LEARN_H
#define TITLES_LEARN_H

#include "gold.h"
#include "title/doubt.h"
#include "title/option.h"

/* An event, its candidates, and what each candidate is worth. */
typedef struct {
  guint text; /* number of its document */
  guint fold;
  double weight;
  GArray *options; /* of TitleOption */
  Verdict *verdicts;
} Example;

/* Learn from the examples that are in neither fold.  Returns the lines of the trees (text/trees.h), a new string. */
char *learn_choice(const GPtrArray *examples, guint without, guint nor);

/* Learn how likely it is that the best of ranked options is fit.  choices: the features of each example's best (of
 * DoubtSigns); fit: whether it is (of gboolean). */
DoubtWeights learn_doubt(const GArray *choices, const GArray *fit);

#endif
