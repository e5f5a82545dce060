/* declutter.h -- which events keep their words when the pages asked for do not hold all. */
#ifndef DATELINE_LAYOUT_SOLVE_DECLUTTER_H
#define DATELINE_LAYOUT_SOLVE_DECLUTTER_H

#include "layout/part/box.h"

/* The events of the timeline, those first that keep their words longest: by importance, milestones before others, and
 * among equals so that what is kept lies evenly over the time (by the index with its bits reversed, as in van der
 * Corput's sequence).  Array of Event*, the caller's. */
GPtrArray *declutter_order(const Timeline *timeline);

/* Hide all but the first `kept` of them. */
void declutter_hide(Layout *layout, const GPtrArray *order, guint kept);

#endif
