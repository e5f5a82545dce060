/* Labels down a column: in order, none over another, within their bounds, and nowhere nearer to their wishes. */
#include "layout/solve/pool.h"

enum { ITEMS = 40, ROUNDS = 200, SPACE = 4000 };

static gint64 cost(const PoolItem *items, guint n) {
  gint64 sum = 0;
  for (guint i = 0; i < n; i++) {
    gint64 off = items[i].top - items[i].wish;
    sum += off * off;
  }
  return sum;
}

static Unit random_items(PoolItem *items, guint n) {
  Unit wish = 0, all = 0;
  for (guint i = 0; i < n; i++) {
    wish += g_test_rand_int_range(0, 120);
    items[i] = (PoolItem){wish, g_test_rand_int_range(1, 90), 0};
    all += items[i].height;
  }
  return all;
}

static void check_order(const PoolItem *items, guint n, Unit from, Unit to) {
  g_assert_cmpint(items[0].top, >=, from);
  for (guint i = 0; i + 1 < n; i++) {
    g_assert_cmpint(items[i].top + items[i].height, <=, items[i + 1].top);
  }
  g_assert_cmpint(items[n - 1].top + items[n - 1].height, <=, to);
}

/* Any run of items moved by a little, where there is room, is no better: the cost is convex, so that is enough. */
static void check_least(PoolItem *items, guint n, Unit from, Unit to) {
  gint64 best = cost(items, n);
  for (guint i = 0; i < n; i++) {
    for (guint k = i; k < n; k++) {
      for (Unit step = -2; step <= 2; step += 4) {
        bool above =
            i == 0 ? items[0].top + step >= from : items[i - 1].top + items[i - 1].height <= items[i].top + step;
        bool below = k + 1 == n ? items[k].top + items[k].height + step <= to
                                : items[k].top + items[k].height + step <= items[k + 1].top;
        for (guint m = i; m <= k; m++) {
          items[m].top += step;
        }
        g_assert_true(!above || !below || cost(items, n) >= best);
        for (guint m = i; m <= k; m++) {
          items[m].top -= step;
        }
      }
    }
  }
}

static void test_random(void) {
  PoolItem items[ITEMS];
  for (int round = 0; round < ROUNDS; round++) {
    guint n = (guint)g_test_rand_int_range(1, ITEMS);
    Unit all = random_items(items, n), to = MAX(SPACE, all);
    pool_place(items, n, 0, to);
    check_order(items, n, 0, to);
    if (n < 12) {
      check_least(items, n, 0, to);
    }
  }
}

static void test_free(void) {
  PoolItem items[] = {{10, 5, 0}, {30, 5, 0}};
  pool_place(items, 2, 0, 100);
  g_assert_cmpint(items[0].top, ==, 10);
  g_assert_cmpint(items[1].top, ==, 30);
}

static void test_shared(void) {
  PoolItem items[] = {{50, 10, 0}, {50, 10, 0}};
  pool_place(items, 2, 0, 100);
  g_assert_cmpint(items[0].top, ==, 45);
  g_assert_cmpint(items[1].top, ==, 55);
}

int main(int argc, char **argv) {
  g_test_init(&argc, &argv, NULL);
  g_test_add_func("/pool/random", test_random);
  g_test_add_func("/pool/free", test_free);
  g_test_add_func("/pool/shared", test_shared);
  return g_test_run();
}
