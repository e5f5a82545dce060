/* trees.h -- decision trees whose leaves are summed up: what a language's data says of a case with many features.
 *
 * A file has a line a tree, from its top: a leaf is the number that it adds, a fork the name of a feature and a bound,
 * then the tree for values up to the bound and the tree for those above ("plain.gaps 500 12 plain.share 340 -3 -40").
 * All numbers are thousandths. */
#ifndef DATELINE_TEXT_TREES_H
#define DATELINE_TEXT_TREES_H

#include <glib.h>

enum { TREES_UNIT = 1000 };

typedef struct Trees Trees;

/* Where the trees of a file of weights begin, after the line "[trees]"; its end: it has none. */
const char *trees_begin(const char *text);

/* The names of the features that trees ask, numbered from 0 in the order of the text. */
GHashTable *trees_names(const char *text);

/* Of the lines up to the first empty one; `features`: from a name to its index.  A line that is no tree, or has a name
 * that is not there, is left out. */
Trees *trees_read(const char *text, GHashTable *features);

Trees *trees_ref(Trees *trees);
void trees_unref(Trees *trees);

/* What they add up to for a case with these values, in thousandths, by feature. */
gint32 trees_sum(const Trees *trees, const gint32 *values);

/* The same for n cases at once, which is faster; those of one begin `stride` values after those of the one before. */
void trees_sums(const Trees *trees, const gint32 *values, guint stride, guint n, double *sums);

/* How much of that each feature brings, in thousandths, added to `brings`: what changes at a fork is its feature's, the
 * worth of a fork being the mean of its sides. */
void trees_explain(const Trees *trees, const gint32 *values, double *brings);

#endif
