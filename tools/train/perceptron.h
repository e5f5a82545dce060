/* perceptron.h -- averaged perceptron weights while they are learnt. */
#ifndef TRAIN_PERCEPTRON_H
#define TRAIN_PERCEPTRON_H

#include "parse/model.h"

typedef struct Perceptron Perceptron;

Perceptron *perceptron_new(void);
void perceptron_free(Perceptron *perceptron);

/* Scores by the current weights. */
Scorer perceptron_scorer(const Perceptron *perceptron);

/* One example is over: move the weights from class `wrong` to class `right`
 * where they differ. */
void perceptron_update(Perceptron *perceptron, const guint32 *features, guint n, guint right, guint wrong);

/* Replace the weights by their mean over all examples, times `scale`, rounded. */
void perceptron_average(Perceptron *perceptron, double scale);

/* Add averaged weights to those of `sum`, without features updated fewer than `min_updates` times. */
void perceptron_add(Perceptron *sum, const Perceptron *averaged, guint min_updates);

/* Append the table that model.h describes of weights for `classes` classes, each divided by `parts`, without those
 * that are then below `min_weight`. */
void perceptron_write(const Perceptron *perceptron, guint classes, guint parts, int min_weight, GByteArray *out);

#endif
