/* pool.h -- labels down a column, each as near to its place as the others let it. */
#ifndef DATELINE_LAYOUT_SOLVE_POOL_H
#define DATELINE_LAYOUT_SOLVE_POOL_H

#include "layout/text.h"

typedef struct {
  Unit wish;   /* where its top would be */
  Unit height; /* with the space after it */
  Unit top;    /* set by pool_place() */
} PoolItem;

/* Tops in the order given, none over another, the least sum of squared distances from the wishes, all within
 * from..to if they are not higher than that together (pool adjacent violators, O(n); Barlow et al., Statistical
 * Inference under Order Restrictions, 1972). */
void pool_place(PoolItem *items, guint n, Unit from, Unit to);

#endif
