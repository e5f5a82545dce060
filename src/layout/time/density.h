/* density.h -- where a time axis is broken: found by what stands on it.
 *
 * All of an axis has one rate, a length for a day.  What may change is which of the empty stretches are closed up, and
 * which dates are too coarse to be measured by it: such a date ("2018" among days) gets a slot of its own, no longer
 * than its words need, between what came before it began and what came after.  Every choice is tried, for some axes of
 * each length, and the one kept that costs least: words far from their marks, white between words, breaks, slots. */
#ifndef DATELINE_LAYOUT_TIME_DENSITY_H
#define DATELINE_LAYOUT_TIME_DENSITY_H

#include "layout/text.h"

/* A date in order of `first`. */
typedef struct {
  double first, last; /* days; alike: a point */
  Unit need;          /* of its words along the axis */
  bool range;         /* it lasts from first to last, and so is never coarse */
} DensityItem;

/* A place on the axis, in order of time.  Those of a stretch follow each other at the axis' rate. */
typedef struct {
  double time, last; /* `last` of a slot: how far its date reaches */
  Unit need, at, length;
  bool slot;  /* of a coarse date: `length` long */
  bool held;  /* something lasts from here to the next */
  bool apart; /* between this and the next time is closed up, or a slot */
} DensityPlace;

typedef struct {
  Unit length;           /* of the axis, at most */
  bool fill;             /* all of it is to be used */
  bool closes;           /* gaps may be closed at all */
  Unit gap, lead, trail; /* what a break takes; room before the first and after the last */
  double fine;           /* how wide a date may be and still be a point, in days */
  double most_rate;      /* Units for a day, so that other axes have the same; 0: any */
  double least_gap;      /* no shorter one is closed, in days */
  double pace;           /* days that an event takes, where nothing else says how long a day is */
} DensityAxis;

typedef struct {
  GArray *places; /* of DensityPlace */
  double rate;    /* Units for a day */
  Unit length;    /* that is used */
  double coarse;  /* wider dates than this are slots */
} Density;

Density density_new(const DensityItem *items, guint n, const DensityAxis *axis);
void density_clear(Density *density);

#endif
