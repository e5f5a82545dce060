/* boost.h -- gradient-boosted decision trees.
 *
 * Tree by tree, each fitted to what those before it left (Friedman 2001), with Newton's steps and a quadratic prior on
 * leaves (Chen and Guestrin 2016), of bounds between quantiles.  A tree sees some of the features and some of the
 * groups of rows, chosen by a hash, so that the same rows give the same trees. */
#ifndef TITLES_BOOST_H
#define TITLES_BOOST_H

#include "title/feature.h"

typedef struct {
  const FeatureVector **rows;
  guint n;
  const guint *groups; /* per row: those of one group are seen together */
} BoostRows;

typedef struct {
  guint trees, depth;
  double rate, prior, least; /* least: of the second derivative on a side of a fork */
  double rows, features;     /* which share of them a tree sees */
} BoostForm;

/* For the sums so far what would lower the loss: minus its first derivative, and its second, per row. */
typedef void (*BoostLoss)(const double *sums, double *first, double *second, const void *data);

/* The trees as lines of text/trees.h; new string. */
char *boost_learn(const BoostRows *rows, const BoostForm *form, BoostLoss loss, const void *data);

#endif
