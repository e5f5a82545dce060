/* stagger.c -- see stagger.h.
 *
 * On its side a label lies further out than all to its right that it would cover: then no stem, which is a label's
 * left edge, has words between it and the axis.  Which side, and how wide, is searched for: from an alternation (or
 * from the best of several), each label in turn changes what lowers the drawing, until none does. */
#include "layout/solve/stagger.h"

#include <stdbool.h>
#include <string.h>

enum { ROUNDS = 4, WAYS = 4, STEM_COST = 12, UNEVEN_COST = 16, NARROW_COST = PT(4), BELOW_COST = PT(5) };

static const Unit apart = PT(7), gap = PT(7), stem = PT(30);

/* Ends here what a label holds back: its words and the space after them. */
static Unit end_of(const Stagger *label) {
  return label->x + label->w[label->width] + apart;
}

static void choose_levels(Stagger *labels, guint n) {
  for (guint i = n; i-- > 0;) {
    labels[i].level = 0;
    for (guint k = i + 1; k < n && labels[k].x < end_of(&labels[i]); k++) {
      if (labels[k].side == labels[i].side) {
        labels[i].level = MAX(labels[i].level, labels[k].level + 1);
      }
    }
  }
}

static void measure_levels(const Stagger *labels, guint n, GArray *levels[STAGGER_SIDES]) {
  for (int side = 0; side < STAGGER_SIDES; side++) {
    g_array_set_size(levels[side], 0);
  }
  for (guint i = 0; i < n; i++) {
    GArray *side = levels[labels[i].side];
    if (labels[i].level >= side->len) {
      g_array_set_size(side, labels[i].level + 1); /* cleared */
    }
    Unit *height = &g_array_index(side, Unit, labels[i].level);
    *height = MAX(*height, labels[i].h[labels[i].width]);
  }
}

Unit stagger_height(const GArray *levels, Unit between) {
  Unit sum = 0;
  for (guint i = 0; i < levels->len; i++) {
    sum += g_array_index(levels, Unit, i) + between;
  }
  return sum;
}

/* The drawing's height first; then even sides, short stems, wide words, and the upper side, which has no ticks. */
static gint64 cost_of(Stagger *labels, guint n, GArray *levels[STAGGER_SIDES]) {
  choose_levels(labels, n);
  measure_levels(labels, n, levels);
  Unit above = stagger_height(levels[0], gap), below = stagger_height(levels[1], gap);
  gint64 cost = above + below + ABS(above - below) / UNEVEN_COST;
  for (guint i = 0; i < n; i++) {
    cost += (gint64)labels[i].level * stem / STEM_COST;
    cost += labels[i].width ? NARROW_COST : 0;
    cost += labels[i].side ? BELOW_COST : 0;
  }
  return cost;
}

static bool improve(Stagger *labels, guint n, guint at, gint64 *best, GArray *levels[STAGGER_SIDES]) {
  Stagger kept = labels[at];
  bool better = false;
  for (int change = 1; change < STAGGER_SIDES * STAGGER_WIDTHS; change++) {
    Stagger old = labels[at];
    labels[at].side = kept.side ^ (change & 1);
    labels[at].width = kept.width ^ (change >> 1);
    gint64 cost = cost_of(labels, n, levels);
    if (cost < *best) {
      *best = cost;
      better = true;
    } else {
      labels[at].side = old.side;
      labels[at].width = old.width;
    }
  }
  return better;
}

/* Sides to begin with: a crowd alternates, from above or from below, by one or by two. */
static void begin(Stagger *labels, guint n, guint way) {
  guint run = 0;
  for (guint i = 0; i < n; i++) {
    bool crowded = i > 0 && labels[i].x < end_of(&labels[i - 1]);
    run = crowded ? run + 1 : 0;
    labels[i].width = 0;
    labels[i].side = (int)((way & 1) ^ (run >> (way >> 1) & 1));
  }
}

/* The best that can be reached from there by changing one label at a time. */
static gint64 search(Stagger *labels, guint n, guint way, GArray *levels[STAGGER_SIDES]) {
  begin(labels, n, way);
  gint64 best = cost_of(labels, n, levels);
  bool better = true;
  for (int round = 0; round < ROUNDS && better; round++) {
    better = false;
    for (guint i = 0; i < n; i++) {
      better |= improve(labels, n, i, &best, levels);
    }
  }
  return best;
}

void stagger_place(Stagger *labels, guint n, bool thorough, GArray *levels[STAGGER_SIDES]) {
  for (int side = 0; side < STAGGER_SIDES; side++) {
    levels[side] = g_array_new(FALSE, TRUE, sizeof(Unit));
  }
  if (n == 0) {
    return;
  }
  g_autofree Stagger *best = g_new(Stagger, n);
  gint64 least = G_MAXINT64;
  for (guint way = 0; way < (thorough ? WAYS : 1); way++) {
    gint64 cost = search(labels, n, way, levels);
    if (cost < least) {
      least = cost;
      memcpy(best, labels, n * sizeof *best);
    }
  }
  memcpy(labels, best, n * sizeof *best);
  cost_of(labels, n, levels);
}
