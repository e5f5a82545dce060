/* stagger.h -- labels with stems on both sides of an axis: choose side, level and width of each. */
#ifndef DATELINE_LAYOUT_SOLVE_STAGGER_H
#define DATELINE_LAYOUT_SOLVE_STAGGER_H

#include "layout/text.h"

enum { STAGGER_SIDES = 2, STAGGER_WIDTHS = 2 };

typedef struct {
  Unit x;                                    /* of its stem, which is its left edge */
  Unit w[STAGGER_WIDTHS], h[STAGGER_WIDTHS]; /* of its words, in the wider and the narrower setting */
  int side;                                  /* 0 above, 1 below */
  int width;                                 /* which setting */
  guint level;                               /* 0 next to the axis */
} Stagger;

/* Set side, width and level of labels[0..n), in order of x, so that no label covers another, no stem crosses words, and
 * levels are low.  `thorough`: take four times the time, for drawings that are seen as a whole.  levels[side]: the
 * heights of its levels from the axis outwards (GArray of Unit, new). */
void stagger_place(Stagger *labels, guint n, bool thorough, GArray *levels[STAGGER_SIDES]);

/* The total height of levels, with `gap` after each. */
Unit stagger_height(const GArray *levels, Unit gap);

#endif
