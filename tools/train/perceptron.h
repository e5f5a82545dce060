/* perceptron.h -- the weights of an averaged perceptron while it is trained. */
#ifndef TRAIN_PERCEPTRON_H
#define TRAIN_PERCEPTRON_H

#include "parse/model.h"

typedef struct Perceptron Perceptron;

Perceptron *perceptron_new(void);
void perceptron_free(Perceptron *perceptron);

/* A scorer by the current weights; it borrows them. */
Scorer perceptron_scorer(const Perceptron *perceptron);

/* End an example.  Where the classes differ, the weights of its features are raised by 1 for `right` and lowered by 1
 * for `wrong`. */
void perceptron_update(Perceptron *perceptron, const guint32 *features, guint n, guint right, guint wrong);

/* Replace the weights by their mean over all examples, times `scale`, rounded. */
void perceptron_average(Perceptron *perceptron, double scale);

/* Add averaged weights to those of `sum`, without features updated fewer than `min_updates` times. */
void perceptron_add(Perceptron *sum, const Perceptron *averaged, guint min_updates);

/* Append the weights as a table of model.h for `classes` classes: each divided by `parts`, and left out where it is
 * then below `min_weight`. */
void perceptron_write(const Perceptron *perceptron, guint classes, guint parts, int min_weight, GByteArray *out);

#endif
