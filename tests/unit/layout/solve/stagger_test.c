/* Labels on both sides of an axis: none covers another of its level, no stem has words between it and the axis. */
#include "layout/solve/stagger.h"

#include <stdbool.h>
#include <stdlib.h>

enum { LABELS = 30, ROUNDS = 60, WIDTH = PT(700) };

static int by_x(const void *left, const void *right) {
  const Stagger *a = left, *b = right;
  return (a->x > b->x) - (a->x < b->x);
}

static void check(const Stagger *labels, guint n) {
  for (guint i = 0; i < n; i++) {
    for (guint k = i + 1; k < n; k++) {
      bool covers = labels[i].x + labels[i].w[labels[i].width] > labels[k].x && labels[i].side == labels[k].side;
      g_assert_true(!covers || labels[i].level > labels[k].level); /* the stem of k would pass the words of i */
    }
  }
}

static void test_random(void) {
  Stagger labels[LABELS];
  for (int round = 0; round < ROUNDS; round++) {
    guint n = (guint)g_test_rand_int_range(1, LABELS);
    for (guint i = 0; i < n; i++) {
      Unit wide = PT(g_test_rand_int_range(20, 120)), high = PT(g_test_rand_int_range(10, 40));
      labels[i] = (Stagger){.x = g_test_rand_int_range(0, WIDTH), .w = {wide, wide * 3 / 4}, .h = {high, high * 4 / 3}};
    }
    qsort(labels, n, sizeof *labels, by_x);
    GArray *levels[STAGGER_SIDES];
    stagger_place(labels, n, true, levels);
    check(labels, n);
    for (guint i = 0; i < n; i++) {
      const GArray *side = levels[labels[i].side];
      g_assert_cmpuint(labels[i].level, <, side->len);
      g_assert_cmpint(g_array_index(side, Unit, labels[i].level), >=, labels[i].h[labels[i].width]);
    }
    g_array_unref(levels[0]);
    g_array_unref(levels[1]);
  }
}

/* Labels that meet no other stand next to the axis, above it, in their wider setting. */
static void test_apart(void) {
  Stagger labels[] = {{.x = 0, .w = {PT(50), PT(40)}, .h = {PT(20), PT(30)}},
                      {.x = PT(100), .w = {PT(50), PT(40)}, .h = {PT(20), PT(30)}}};
  GArray *levels[STAGGER_SIDES];
  stagger_place(labels, 2, true, levels);
  g_assert_cmpuint(levels[0]->len, ==, 1);
  g_assert_cmpuint(levels[1]->len, ==, 0);
  g_assert_cmpint(labels[0].width + labels[1].width, ==, 0);
  g_assert_cmpint(stagger_height(levels[0], PT(7)), ==, PT(27));
  g_array_unref(levels[0]);
  g_array_unref(levels[1]);
}

int main(int argc, char **argv) {
  g_test_init(&argc, &argv, NULL);
  g_test_add_func("/stagger/random", test_random);
  g_test_add_func("/stagger/apart", test_apart);
  return g_test_run();
}
