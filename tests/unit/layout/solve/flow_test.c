/* Entries flow into columns: in order, none lost, none higher than the room where each has room, and none could be
 * lower. */
#include "layout/solve/flow.h"

enum { ENTRIES = 60, ROUNDS = 200, COLUMNS = 5 };

static Unit random_heights(Unit *heights, guint n) {
  Unit all = 0;
  for (guint i = 0; i < n; i++) {
    heights[i] = g_test_rand_int_range(PT(8), PT(40));
    all += heights[i];
  }
  return all;
}

static void test_takes(void) {
  Unit heights[ENTRIES];
  for (int round = 0; round < ROUNDS; round++) {
    Unit all = random_heights(heights, ENTRIES), room = g_test_rand_int_range(PT(1), all);
    Flow flow = {heights, ENTRIES};
    for (guint from = 0, n; from < ENTRIES; from += n) {
      Unit used = 0;
      n = flow_take(&flow, from, room);
      for (guint i = from; i < from + n; i++) {
        used += heights[i];
      }
      g_assert_cmpuint(n, >, 0);
      g_assert_true(used <= room || n == 1);
      g_assert_true(from + n == ENTRIES || used + heights[from + n] > room);
    }
  }
}

static void test_balance(void) {
  Unit heights[ENTRIES];
  for (int round = 0; round < ROUNDS; round++) {
    Unit all = random_heights(heights, ENTRIES);
    Flow flow = {heights, ENTRIES};
    guint columns = (guint)g_test_rand_int_range(1, COLUMNS);
    Unit height = flow_balance(&flow, 0, columns, all);
    g_assert_true(flow_fits(&flow, 0, columns, height));
    g_assert_false(flow_fits(&flow, 0, columns, height - PT(1)));
    g_assert_cmpint(flow_height(&flow, 0, G_MAXINT32), ==, all);
  }
}

int main(int argc, char **argv) {
  g_test_init(&argc, &argv, NULL);
  g_test_add_func("/flow/takes", test_takes);
  g_test_add_func("/flow/balance", test_balance);
  return g_test_run();
}
