/* trees.h -- decision trees whose leaves are summed up: what a language's data says of a case with many features, as
 * it is written (treetext.h).  All numbers are thousandths. */
#ifndef DATELINE_TEXT_TREES_H
#define DATELINE_TEXT_TREES_H

#include <glib.h>
#include <stdbool.h>

enum { TREES_UNIT = 1000 };

typedef struct Trees Trees;

/* As treetext_read(). */
Trees *trees_read(const char *text, GHashTable *features, bool open);

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
