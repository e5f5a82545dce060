/* pool.c -- see pool.h. */
#include "layout/solve/pool.h"

/* Items that touch: they move as one. */
typedef struct {
  gint64 sum; /* of wishes, less the heights before within all items */
  guint n;
} Block;

static gint64 mean(const Block *block) {
  return block->sum >= 0 ? block->sum / block->n : -((-block->sum + block->n - 1) / block->n);
}

void pool_place(PoolItem *items, guint n, Unit from, Unit to) {
  g_autofree Block *blocks = g_new(Block, n + 1);
  guint count = 0;
  gint64 before = 0, all = 0;
  for (guint i = 0; i < n; i++) {
    blocks[count++] = (Block){items[i].wish - before, 1};
    before += items[i].height;
    while (count > 1 && mean(&blocks[count - 2]) >= mean(&blocks[count - 1])) {
      blocks[count - 2].sum += blocks[count - 1].sum;
      blocks[count - 2].n += blocks[count - 1].n;
      count--;
    }
  }
  all = before;
  before = 0;
  for (guint b = 0, i = 0; b < count; b++) {
    gint64 place = MAX(MIN(mean(&blocks[b]), to - all), from); /* the bound of an order is the order of the bounds */
    for (guint k = 0; k < blocks[b].n; k++, i++) {
      items[i].top = (Unit)(place + before);
      before += items[i].height;
    }
  }
}
