/* boost.h -- gradient-boosted decision trees.
 *
 * Tree by tree, each fitted to what those before it left (Friedman 2001), with Newton's steps and a quadratic prior on
 * leaves (Chen and Guestrin 2016), of bounds between quantiles.  A tree sees some of the features and some of the
 * groups of rows, chosen by a hash, so that the same rows give the same trees. */
#ifndef BOOST_BOOST_H
#define BOOST_BOOST_H

#include <glib.h>

typedef struct {
  guint feature;
  gint32 value;
} BoostValue;

typedef struct {
  GArray *values;   /* of BoostValue, of one row after the other; what a row does not name is 0 */
  GArray *from;     /* of guint, per row: where its values begin */
  GArray *groups;   /* of guint, per row: those of one group are seen together */
  GPtrArray *names; /* of char*, by feature; NULL: no row names it */
} BoostRows;

typedef struct {
  guint trees, depth;
  double rate, prior, least; /* least: of the second derivative on a side of a fork */
  double rows, features;     /* which share of them a tree sees */
} BoostForm;

BoostRows boost_rows_new(GPtrArray *names); /* takes names over */
void boost_rows_clear(BoostRows *rows);

/* The values added after it are those of a new row. */
void boost_rows_begin(BoostRows *rows, guint group);
void boost_rows_add(BoostRows *rows, guint feature, gint32 value);

/* For the sums so far what would lower the loss: minus its first derivative, and its second, per row. */
typedef void (*BoostLoss)(const double *sums, double *first, double *second, const void *data);

/* The trees as lines of text/trees.h; new string. */
char *boost_learn(const BoostRows *rows, const BoostForm *form, BoostLoss loss, const void *data);

#endif
