/* density.h -- where to break a time axis, by the events on it.
 *
 * An axis has one rate, a length for a day.  The variables are which empty stretches are closed, and which dates are
 * too coarse to be measured: such a date ("2018" among days) gets a slot of its own, as long as its words need, between
 * what came before it began and what came after.  All choices are tried, for axes of several lengths, and the cheapest
 * is kept; words far from their marks, white between words, breaks and slots cost. */
#ifndef DATELINE_LAYOUT_TIME_DENSITY_H
#define DATELINE_LAYOUT_TIME_DENSITY_H

#include "layout/text.h"

/* A date; items are in order of `first`. */
typedef struct {
  double first, last; /* in days; equal: a point */
  Unit need;          /* length that its words take along the axis */
  bool range;         /* it lasts from first to last, and is never too coarse */
} DensityItem;

/* A place on the axis, in order of time.  Those of a stretch follow each other at the axis' rate. */
typedef struct {
  double time, last; /* `last` of a slot: how far its date reaches */
  Unit need, at, length;
  bool slot;  /* of a coarse date: `length` long */
  bool held;  /* a range covers the time from here to the next */
  bool apart; /* the time from here to the next is closed up, or a slot */
} DensityPlace;

typedef struct {
  Unit length;           /* of the axis, at most */
  bool fill;             /* use all of it */
  bool closes;           /* gaps may be closed */
  Unit gap, lead, trail; /* length of a break; room before the first date and after the last */
  double fine;           /* how wide a date may be and still be a point, in days */
  double most_rate;      /* Units for a day, at most, to match other axes; 0: any */
  double least_gap;      /* shorter gaps are not closed, in days */
  double pace;           /* days for an event, where nothing else determines the rate */
} DensityAxis;

typedef struct {
  GArray *places; /* of DensityPlace */
  double rate;    /* Units for a day */
  Unit length;    /* used */
  double coarse;  /* wider dates than this are slots */
} Density;

Density density_new(const DensityItem *items, guint n, const DensityAxis *axis);
void density_clear(Density *density);

#endif
