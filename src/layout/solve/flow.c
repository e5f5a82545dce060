/* flow.c -- see flow.h. */
#include "layout/solve/flow.h"

guint flow_take(const Flow *flow, guint from, Unit room) {
  guint n = 0;
  for (Unit used = 0; from + n < flow->n; n++) {
    used += flow->heights[from + n];
    if (used > room && n > 0) {
      break;
    }
  }
  return n;
}

bool flow_fits(const Flow *flow, guint from, guint columns, Unit room) {
  for (guint i = 0; i < columns; i++) {
    from += flow_take(flow, from, room);
  }
  return from >= flow->n;
}

Unit flow_balance(const Flow *flow, guint from, guint columns, Unit room) {
  Unit low = 0, high = room;
  while (high - low > PT(1)) {
    Unit middle = low + (high - low) / 2;
    *(flow_fits(flow, from, columns, middle) ? &high : &low) = middle;
  }
  return high;
}

Unit flow_height(const Flow *flow, guint from, Unit most) {
  gint64 sum = 0;
  for (guint i = from; i < flow->n; i++) {
    sum += flow->heights[i];
  }
  return (Unit)MIN(sum, most);
}
