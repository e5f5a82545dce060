/* flow.h -- entries one below the other, in columns that end alike. */
#ifndef DATELINE_LAYOUT_SOLVE_FLOW_H
#define DATELINE_LAYOUT_SOLVE_FLOW_H

#include "layout/text.h"

/* The heights of entries, in their order; borrowed. */
typedef struct {
  const Unit *heights;
  guint n;
} Flow;

/* How many entries from `from` a column of `room` takes; at least one where there is one. */
guint flow_take(const Flow *flow, guint from, Unit room);

/* Does what is left go into that many columns, each of `room`? */
bool flow_fits(const Flow *flow, guint from, guint columns, Unit room);

/* The lowest height, to a point, at which the columns hold what is left; `room` where they do not. */
Unit flow_balance(const Flow *flow, guint from, guint columns, Unit room);

/* Of all that is left in one column, `most` at most. */
Unit flow_height(const Flow *flow, guint from, Unit most);

#endif
