/* stagger.h -- labels with stems on both sides of an axis: which side, how far out, how wide. */
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

/* Place the labels, in order of x (`thorough`: in four times the time, where the eye sees all of them at once): none
 * covers another, no stem crosses words, and the levels are low.  Returns for each side the heights of its levels, from
 * the axis outwards (arrays of Unit; the caller's). */
void stagger_place(Stagger *labels, guint n, bool thorough, GArray *levels[STAGGER_SIDES]);

/* The height of levels with `gap` after each. */
Unit stagger_height(const GArray *levels, Unit gap);

#endif
