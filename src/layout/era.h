/* era.h -- named stretches of time as tints behind the events. */
#ifndef DATELINE_LAYOUT_ERA_H
#define DATELINE_LAYOUT_ERA_H

#include "layout/scale.h"

/* The height that the names of the eras take above the axis: a row for each depth of nesting, 0: no eras. */
Unit era_height(const Layout *layout);

/* Tint the eras that the scale shows from `y` down over their names and `height` below; names stand at
 * the top left of each.  Returns era_height().  To be called before anything is drawn there. */
Unit era_place(Layout *layout, const GArray *scale, Unit y, Unit height);

#endif
