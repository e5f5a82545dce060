/* cost.h -- how well a placed drawing reads, by looking at it. */
#ifndef DATELINE_LAYOUT_COST_H
#define DATELINE_LAYOUT_COST_H

#include "layout/part/box.h"

/* What `auto` compares layouts by; the least is taken.  In thousandths of a sheet:
 *
 *   white     the largest empty rectangle among the words of the worst page, as a share of what it could hold
 *   leaders   the mean length by which lines from marks to words are longer than they need to be, 3 a point
 *   broken    the share of titles in more than two lines, and that of dates in more than one; 60 and 120
 *   pages     600 for each after the first
 *   hidden    the share of events without words, 1000
 *   kind      what a layout is worth besides: an axis shows time at a glance (-120); lanes show groups and lives
 *             (-190), which are all they are tried for; a table shows no time at all (60) */
gint64 layout_cost(const Layout *layout);

/* The share of the largest empty rectangle, in thousandths. */
gint64 cost_white(const LayoutPage *page, Unit margin);

#endif
