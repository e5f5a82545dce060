/* pool.h -- place labels down a column without overlap, as near to their wishes as possible. */
#ifndef DATELINE_LAYOUT_SOLVE_POOL_H
#define DATELINE_LAYOUT_SOLVE_POOL_H

#include "layout/text.h"

typedef struct {
  Unit wish;   /* where its top would be */
  Unit height; /* with the space after it */
  Unit top;    /* set by pool_place() */
} PoolItem;

/* Set the tops, in the given order and without overlap, to minimize the sum of squared distances from the wishes,
 * within from..to if their total height allows (pool adjacent violators, O(n); Barlow et al., Statistical Inference
 * under Order Restrictions, 1972). */
void pool_place(PoolItem *items, guint n, Unit from, Unit to);

#endif
