/* cost.h -- the cost function by which placed drawings are compared. */
#ifndef DATELINE_LAYOUT_COST_H
#define DATELINE_LAYOUT_COST_H

#include "layout/part/box.h"

/* The cost of a layout, in thousandths of a sheet; `auto` takes the least.  Its terms:
 *
 *   white     the largest empty rectangle among the words of the worst page, as a share of what it could hold
 *   leaders   the mean length by which lines from marks to words are longer than they need to be, 3 a point
 *   broken    the share of titles in more than two lines, and that of dates in more than one; 60 and 120
 *   pages     600 for each after the first
 *   hidden    the share of events without words, 1000
 *   kind      a bonus or malus of the layout itself: an axis shows time at a glance (-120); lanes, which are tried for
 *             groups and lives only, show these (-190); a table shows no time at all (60) */
gint64 layout_cost(const Layout *layout);

/* The share of the largest empty rectangle, in thousandths. */
gint64 cost_white(const LayoutPage *page, Unit margin);

#endif
