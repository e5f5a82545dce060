/* tick.h -- the marks of time along an axis. */
#ifndef DATELINE_LAYOUT_TIME_TICK_H
#define DATELINE_LAYOUT_TIME_TICK_H

#include "layout/time/scale.h"

/* What ticks and their labels take beside the axis: one row, or two where months or days are ticked. */
Unit tick_room(const Layout *layout, const Scale *scale);

/* Hairlines from the axis `height` on at each label of it, after what is drawn after. */
void tick_place_grid(Layout *layout, const Scale *scale, Unit across, Unit height);

/* The axis at `across`, its ticks and their labels after it (below), and the breaks between stretches.  `down`: it runs
 * down the page and has this much room for labels before it (left); a label that needs more is left out.  0: it runs
 * across.  `stems` (of Unit, NULL: none) are lines across the labels' room: a label that is not needed gives way to
 * them. */
void tick_place(Layout *layout, const Scale *scale, Unit across, Unit down, const GArray *stems);

#endif
