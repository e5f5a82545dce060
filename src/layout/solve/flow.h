/* flow.h -- entries one below the other, in columns of balanced height. */
#ifndef DATELINE_LAYOUT_SOLVE_FLOW_H
#define DATELINE_LAYOUT_SOLVE_FLOW_H

#include "layout/text.h"

/* The heights of entries, in their order; borrowed. */
typedef struct {
  const Unit *heights;
  guint n;
} Flow;

/* How many entries from `from` on a column of `room` takes; at least one, if one is left. */
guint flow_take(const Flow *flow, guint from, Unit room);

/* Do the entries from `from` on fit into that many columns, each of `room`? */
bool flow_fits(const Flow *flow, guint from, guint columns, Unit room);

/* The lowest height, to a point, at which the columns hold the rest; `room` where they do not. */
Unit flow_balance(const Flow *flow, guint from, guint columns, Unit room);

/* The height of the rest in one column, at most `most`. */
Unit flow_height(const Flow *flow, guint from, Unit most);

#endif
