/* tally.c -- when the events were, all of them: a strip above a drawing that does not show it for each. */
#include "layout/part/key.h"
#include "layout/part/mark.h"
#include "layout/time/era.h"
#include "layout/time/tick.h"

enum { BINS = 400 };

static const Unit bin_width = PT(4), high = PT(22), gap = PT(1), rug_height = PT(8), below = PT(10);

/* How many events of each group, one above the other, begin in each stretch of the strip. */
typedef struct {
  const Scale *scale;
  Unit x;
  guint bins, groups, most; /* most: in one bin */
  guint *counts;            /* bins times groups */
} Tally;

static Unit place_of(const Tally *tally, const Event *event) {
  return mark_span(event, tally->scale, scale_all).from;
}

static void count(Tally *tally, const Layout *layout) {
  const GPtrArray *events = layout->timeline->events;
  g_autofree guint *all = g_new0(guint, tally->bins);
  for (guint i = 0; i < events->len; i++) {
    const Event *event = g_ptr_array_index(events, i);
    guint bin = (guint)CLAMP((place_of(tally, event) - tally->x) / bin_width, 0, (Unit)tally->bins - 1);
    guint group = tally->groups > 1 ? key_of(layout, event) : 0;
    tally->counts[bin * tally->groups + group]++;
    all[bin]++;
    tally->most = MAX(tally->most, all[bin]);
  }
}

static void place_bars(Layout *layout, const Tally *tally, Unit foot) {
  for (guint bin = 0; bin < tally->bins && tally->most; bin++) {
    guint before = 0;
    for (guint group = 0; group < tally->groups; group++) {
      guint n = tally->counts[bin * tally->groups + group];
      Unit from = (Unit)((gint64)high * before / tally->most), to = (Unit)((gint64)high * (before + n) / tally->most);
      if (n) {
        layout_share(layout, tally->x + (Unit)bin * bin_width, foot - MAX(to, from + gap), bin_width - gap,
                     MAX(to - from, gap), group);
      }
      before += n;
    }
  }
}

/* A stroke for each of those that have no words. */
static void place_rug(Layout *layout, const Tally *tally, Unit y) {
  const GPtrArray *events = layout->timeline->events;
  for (guint i = 0; i < events->len; i++) {
    const Event *event = g_ptr_array_index(events, i);
    if (layout_is_hidden(layout, event)) {
      layout_open(layout, event);
      mark_place_hidden(layout, place_of(tally, event), y, false);
      layout_close(layout);
    }
  }
}

Unit tally_place(Layout *layout, Unit y, bool rug) {
  const GPtrArray *events = layout->timeline->events;
  if (events->len == 0) {
    return y;
  }
  Unit width = layout->width - 2 * layout->margin;
  ScaleFrame frame = scale_frame(layout->options, events);
  frame.kind = frame.kind == SCALE_COLLAPSED ? SCALE_TIME : frame.kind; /* when nothing was is what it shows, too */
  frame.fill = true;
  frame.lines = layout->timeline->lines;
  Scale *scale = scale_new(&frame, events, NULL, scale_all, layout->margin, width);
  Tally tally = {.scale = scale, .x = layout->margin, .bins = (guint)CLAMP(width / bin_width, 1, BINS)};
  tally.groups = key_count(layout) > 1 ? key_count(layout) + 1 : 1;
  tally.counts = g_new0(guint, tally.bins * tally.groups);
  Eras eras = eras_new(layout, scale, scale_all);
  Unit axis = y + eras.height + high + (rug && layout_hidden(layout) ? rug_height : 0);
  count(&tally, layout);
  eras_place(layout, &eras, y, axis - y - eras.height);
  place_bars(layout, &tally, y + eras.height + high);
  if (rug) {
    place_rug(layout, &tally, axis - rug_height / 2);
  }
  tick_place(layout, scale, axis, 0, NULL);
  y = axis + tick_room(layout, scale) + below;
  eras_clear(&eras);
  g_free(tally.counts);
  scale_free(scale);
  return y;
}
