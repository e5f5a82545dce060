/* declutter.h -- which events keep their words when the pages asked for do not hold all. */
#ifndef DATELINE_LAYOUT_SOLVE_DECLUTTER_H
#define DATELINE_LAYOUT_SOLVE_DECLUTTER_H

#include "layout/part/box.h"

/* The events in the order in which they keep their words: by importance, milestones first, and among equals spread
 * evenly over time (by the bit-reversed index, as in van der Corput's sequence).  GPtrArray of Event*, new. */
GPtrArray *declutter_order(const Timeline *timeline);

/* Hide the words of all but the first `kept` of `order`. */
void declutter_hide(Layout *layout, const GPtrArray *order, guint kept);

#endif
