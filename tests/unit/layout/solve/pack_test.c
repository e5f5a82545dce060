/* As many lanes as spans overlap at some place, and no two spans of a lane meet. */
#include "layout/solve/pack.h"

#include <stdlib.h>

enum { SPANS = 200, ROUNDS = 300, WIDTH = 1000 };

static int by_from(const void *left, const void *right) {
  const PackSpan *a = left, *b = right;
  return (a->from > b->from) - (a->from < b->from);
}

static guint depth(const PackSpan *spans, guint n) {
  guint most = 0;
  for (guint i = 0; i < n; i++) {
    guint here = 0; /* the deepest place is where some span begins */
    for (guint k = 0; k < n; k++) {
      here += spans[k].from <= spans[i].from && spans[i].from < spans[k].to;
    }
    most = MAX(most, here);
  }
  return most;
}

static void check(PackSpan *spans, guint n) {
  qsort(spans, n, sizeof *spans, by_from);
  g_assert_cmpuint(pack_spans(spans, n), ==, depth(spans, n));
  for (guint i = 0; i < n; i++) {
    for (guint k = i + 1; k < n; k++) {
      g_assert_true(spans[i].lane != spans[k].lane || spans[k].from >= spans[i].to);
    }
  }
}

static void test_random(void) {
  PackSpan spans[SPANS];
  for (int round = 0; round < ROUNDS; round++) {
    guint n = (guint)g_test_rand_int_range(0, SPANS);
    for (guint i = 0; i < n; i++) {
      Unit from = g_test_rand_int_range(0, WIDTH);
      spans[i] = (PackSpan){from, from + g_test_rand_int_range(1, 1 + WIDTH / (1 + round % 20)), 0};
    }
    check(spans, n);
  }
}

static void test_lowest(void) {
  PackSpan spans[] = {{0, 10, 9}, {0, 4, 9}, {4, 6, 9}, {10, 12, 9}};
  g_assert_cmpuint(pack_spans(spans, 4), ==, 2);
  g_assert_cmpuint(spans[2].lane, ==, 1);
  g_assert_cmpuint(spans[3].lane, ==, 0);
}

int main(int argc, char **argv) {
  g_test_init(&argc, &argv, NULL);
  g_test_add_func("/pack/random", test_random);
  g_test_add_func("/pack/lowest", test_lowest);
  return g_test_run();
}
