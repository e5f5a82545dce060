/* tally.c -- how many events stand where: a strip above a drawing that does not tell them all. */
#include <math.h>

#include "layout/time/scale.h"

enum { BINS = 240 };

static const Unit bin_width = PT(4), high = PT(18), gap = PT(1);

typedef struct {
  guint counts[BINS], n, most;
  double first, last;
} Tally;

static void count(Tally *tally, const GPtrArray *events) {
  tally->first = INFINITY;
  tally->last = -INFINITY;
  for (guint i = 0; i < events->len; i++) {
    double time = scale_first(g_ptr_array_index(events, i));
    tally->first = isfinite(time) ? MIN(tally->first, time) : tally->first;
    tally->last = isfinite(time) ? MAX(tally->last, time) : tally->last;
  }
  for (guint i = 0; i < events->len && tally->last > tally->first; i++) {
    double share = (scale_first(g_ptr_array_index(events, i)) - tally->first) / (tally->last - tally->first);
    guint bin = (guint)(CLAMP(share, 0, 1) * (tally->n - 1) + 0.5);
    tally->counts[bin]++;
    tally->most = MAX(tally->most, tally->counts[bin]);
  }
}

/* The years at its ends, or all that is known of them. */
static void place_ends(Layout *layout, const Tally *tally, Unit y) {
  const GPtrArray *events = layout->timeline->events;
  const TextStyle *style = &layout->type.foot;
  const char *from = layout_date(layout, g_ptr_array_index(events, 0)),
             *to = layout_date(layout, g_ptr_array_index(events, events->len - 1));
  Unit width = (Unit)tally->n * bin_width, end = layout_text_width(layout, style, to);
  layout_text(layout, true, INK_TICK, style, from, layout->margin, y, 0);
  if (layout_text_width(layout, style, from) + end + PT(10) < width) {
    layout_text(layout, true, INK_TICK, style, to, layout->margin + width - end, y, 0);
  }
}

Unit tally_place(Layout *layout, Unit y) {
  const GPtrArray *events = layout->timeline->events;
  Tally tally = {.n = (guint)CLAMP((layout->width - 2 * layout->margin) / bin_width, 2, BINS)};
  count(&tally, events);
  if (tally.most == 0) {
    return y;
  }
  for (guint i = 0; i < tally.n; i++) {
    Unit height = (Unit)((gint64)high * tally.counts[i] / tally.most);
    if (tally.counts[i]) {
      layout_bar(layout, layout->margin + (Unit)i * bin_width, y + high - MAX(height, gap), bin_width - gap,
                 MAX(height, gap), false, 0);
    }
  }
  layout_rule(layout, INK_AXIS, layout->margin, y + high, (Unit)tally.n * bin_width, 0, false);
  place_ends(layout, &tally, y + high + PT(2));
  return y + high + PT(2) + layout->type.foot.leading + PT(10);
}
