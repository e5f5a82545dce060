/* tick.h -- the marks of time along an axis. */
#ifndef DATELINE_LAYOUT_TICK_H
#define DATELINE_LAYOUT_TICK_H

#include "layout/scale.h"

/* Ticks and their labels below the axis at `y`, and the breaks between stretches. */
void tick_place(Layout *layout, const GArray *scale, Unit y);

#endif
