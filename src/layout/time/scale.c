/* scale.c -- see scale.h. */
#include "layout/time/scale.h"

#include <math.h>

#include "layout/time/density.h"
#include "layout/time/span.h"

enum { TWO_DAYS = 2 /* from one day to the next is no gap */ };

static const Unit pad = PT(5), open_room = PT(45), lone = PT(24), least_length = PT(4), point_most = PT(16);

/* -- A true scale, with its breaks -- */

static GArray *items_of(const ScaleFrame *frame, const GPtrArray *events, const Unit *needs, ScaleWindow window) {
  GArray *items = g_array_sized_new(FALSE, FALSE, sizeof(DensityItem), events->len);
  for (guint i = 0; i < events->len; i++) {
    Span span = span_of(g_ptr_array_index(events, i), window);
    DensityItem item = {span.first, span.last, needs ? needs[i] : frame->need, span.lasts};
    g_array_append_val(items, item);
  }
  return items;
}

static int by_first(const void *left, const void *right) {
  const DensityItem *a = left, *b = right;
  return (a->first > b->first) - (a->first < b->first);
}

static void add_lines(GArray *items, const GPtrArray *lines, ScaleWindow window) {
  enum { NEED = PT(11) };
  for (guint i = 0; i < lines->len; i++) {
    double at = scale_line(g_ptr_array_index(lines, i));
    DensityItem item = {at, at, NEED, false};
    if (isfinite(at) && at >= window.from && at <= window.to) {
      g_array_append_val(items, item);
    }
  }
  g_array_sort(items, by_first);
}

static bool any_open(const GPtrArray *events, bool end) {
  bool open = false;
  for (guint i = 0; i < events->len; i++) {
    const Event *event = g_ptr_array_index(events, i);
    open |= isinf(end ? scale_last(event) : scale_first(event));
  }
  return open;
}

/* Room on one side of a stretch, in time at its rate; no more than a third of the gap there, so that a break is left.
 */
static void pad_stretch(Stretch *stretch, double rate, Unit room, double gap, bool after) {
  double time = MIN(room / rate, gap / 3);
  Unit length = (Unit)(time * rate);
  if (after) {
    stretch->last += time;
  } else {
    stretch->first -= time;
    stretch->at -= length;
  }
  stretch->length += length;
}

static void pad_stretches(Scale *scale, const DensityAxis *axis) {
  for (guint i = 0; i < scale->stretches->len; i++) {
    Stretch *stretch = &g_array_index(scale->stretches, Stretch, i);
    if (i == 0) {
      pad_stretch(stretch, scale->rate, axis->lead, INFINITY, false);
    }
    if (i + 1 == scale->stretches->len) {
      pad_stretch(stretch, scale->rate, axis->trail, INFINITY, true);
      return;
    }
    double gap = stretch[1].first - stretch->last;
    pad_stretch(stretch, scale->rate, MIN(pad, axis->gap / 4), gap, true);
    pad_stretch(stretch + 1, scale->rate, MIN(pad, axis->gap / 4), gap, false);
  }
}

/* Places that are not apart are one stretch. */
static void add_places(Scale *scale, const Density *density, Unit at, DatePrecision finest) {
  bool open = false;
  for (guint i = 0; i < density->places->len; i++) {
    const DensityPlace *place = &g_array_index(density->places, DensityPlace, i);
    Stretch *last = scale->stretches->len ? &g_array_index(scale->stretches, Stretch, scale->stretches->len - 1) : NULL;
    if (place->slot) {
      ScaleSlot slot = {place->time, place->last, at + place->at, place->length};
      g_array_append_val(scale->slots, slot);
      if (last) {
        last->slots = true;
      }
    } else if (open) {
      last->last = place->time;
      last->length = at + place->at - last->at;
    } else {
      Stretch stretch = {.first = place->time, .last = place->time, .finest = finest, .at = at + place->at};
      g_array_append_val(scale->stretches, stretch);
    }
    open = !place->slot && !place->apart;
    scale->end = MAX(scale->end, at + place->at + place->length);
  }
}

/* A short axis cannot hold all that its slots and breaks want: they all give way alike. */
static void squeeze(Scale *scale, Unit at, Unit length) {
  Unit used = scale->end - at;
  if (used <= length) {
    return;
  }
  for (guint i = 0; i < scale->stretches->len; i++) {
    Stretch *stretch = &g_array_index(scale->stretches, Stretch, i);
    stretch->at = at + (Unit)((gint64)(stretch->at - at) * length / used);
    stretch->length = (Unit)((gint64)stretch->length * length / used);
  }
  for (guint i = 0; i < scale->slots->len; i++) {
    ScaleSlot *slot = &g_array_index(scale->slots, ScaleSlot, i);
    slot->at = at + (Unit)((gint64)(slot->at - at) * length / used);
    slot->length = (Unit)((gint64)slot->length * length / used);
  }
  scale->rate = scale->rate * length / used;
  scale->end = at + length;
}

static void set_clocks(Scale *scale, const GPtrArray *events, ScaleWindow window) {
  for (guint i = 0; i < events->len; i++) {
    Span span = span_of(g_ptr_array_index(events, i), window);
    for (guint k = 0; span.clock && k < scale->stretches->len; k++) {
      Stretch *stretch = &g_array_index(scale->stretches, Stretch, k);
      stretch->clock |= span.first <= stretch->last && span.last >= stretch->first;
    }
  }
}

static void make_places(Scale *scale, const ScaleFrame *frame, const GPtrArray *events, const Unit *needs,
                        ScaleWindow window, Unit at, Unit length) {
  g_autoptr(GArray) items = items_of(frame, events, needs, window);
  if (frame->lines && frame->lines->len) {
    add_lines(items, frame->lines, window);
  }
  DensityAxis axis = {
      .length = length, .fill = frame->fill, .gap = frame->gap, .fine = frame->fine, .pace = frame->pace};
  axis.most_rate = frame->most_rate;
  axis.least_gap = frame->finest == DATE_PREC_DAY ? TWO_DAYS : 0;
  axis.closes = frame->kind == SCALE_COLLAPSED;
  axis.lead = any_open(events, false) && isinf(window.from) ? MIN(open_room, length / 4) : 0;
  axis.trail = any_open(events, true) && isinf(window.to) ? MIN(open_room, length / 4) : 0;
  axis.trail = events->len == 1 ? MAX(axis.trail, MIN(lone, length / 4)) : axis.trail;
  Density density = density_new((const DensityItem *)(void *)items->data, items->len, &axis);
  scale->rate = density.rate;
  scale->coarse = density.coarse;
  add_places(scale, &density, at, frame->finest);
  pad_stretches(scale, &axis);
  const Stretch *last = &g_array_index(scale->stretches, Stretch, scale->stretches->len - 1);
  scale->end = MAX(scale->end, last->at + last->length);
  squeeze(scale, at, length);
  set_clocks(scale, events, window);
  density_clear(&density);
}

/* -- Scales that are not true -- */

/* Starts, and the ends of ranges: the width of a year that is all that is known would not be a step. */
static GArray *steps_of(const GPtrArray *events, ScaleWindow window) {
  GArray *times = g_array_new(FALSE, FALSE, sizeof(double)), *steps = g_array_new(FALSE, FALSE, sizeof(double));
  for (guint i = 0; i < events->len; i++) {
    const Event *event = g_ptr_array_index(events, i);
    Span span = span_of(event, window);
    g_array_append_val(times, span.first);
    if (date_form(event->date) == DATE_INTERVAL) {
      g_array_append_val(times, span.last);
    }
  }
  g_array_sort(times, span_by_number);
  for (guint i = 0; i < times->len; i++) {
    double time = g_array_index(times, double, i);
    if (steps->len == 0 || time > g_array_index(steps, double, steps->len - 1)) {
      g_array_append_val(steps, time);
    }
  }
  g_array_unref(times);
  return steps;
}

/* All of the time in one stretch. */
static void make_whole(Scale *scale, const ScaleFrame *frame, const GPtrArray *events, ScaleWindow window, Unit at,
                       Unit length) {
  Stretch whole = {.first = INFINITY, .last = -INFINITY, .finest = frame->finest, .at = at, .length = length};
  for (guint i = 0; i < events->len; i++) {
    Span span = span_of(g_ptr_array_index(events, i), window);
    whole.first = MIN(whole.first, span.first);
    whole.last = MAX(whole.last, span.last);
    whole.clock |= span.clock;
  }
  if (frame->kind == SCALE_LOG && isinf(window.from) && isinf(window.to)) {
    whole.last = frame->origin;
  }
  g_array_append_val(scale->stretches, whole);
  scale->end = at + length;
  if (frame->kind == SCALE_SEQUENCE) {
    scale->steps = steps_of(events, window);
  }
}

/* A page may be cut before or after an event without a start ("../1990"): no time lies there to end at. */
static ScaleWindow bounded(ScaleWindow window) {
  return (ScaleWindow){window.from < INFINITY ? window.from : scale_all.from,
                       window.to > -INFINITY ? window.to : scale_all.to};
}

Scale *scale_new(const ScaleFrame *frame, const GPtrArray *events, const Unit *needs, ScaleWindow asked, Unit at,
                 Unit room) {
  Unit length = MAX(room, least_length);
  Scale *scale = g_new0(Scale, 1);
  ScaleWindow window = bounded(asked);
  *scale = (Scale){.kind = frame->kind, .origin = frame->origin, .grain = frame->grain, .fine = frame->fine};
  scale->stretches = g_array_new(FALSE, FALSE, sizeof(Stretch));
  scale->slots = g_array_new(FALSE, FALSE, sizeof(ScaleSlot));
  if (frame->kind == SCALE_LOG || frame->kind == SCALE_SEQUENCE) {
    make_whole(scale, frame, events, window, at, length);
  } else {
    make_places(scale, frame, events, needs, window, at, length);
  }
  return scale;
}

void scale_free(Scale *scale) {
  if (scale) {
    g_array_unref(scale->stretches);
    g_array_unref(scale->slots);
    g_clear_pointer(&scale->steps, g_array_unref);
    g_free(scale);
  }
}

/* -- Places -- */

static double log_before(const Scale *scale, double time) {
  return log1p(MAX(scale->origin - time, 0) / scale->grain);
}

static double share_by_log(const Scale *scale, const Stretch *stretch, double time) {
  double first = log_before(scale, stretch->first), all = first - log_before(scale, stretch->last);
  return all > 0 ? (first - log_before(scale, time)) / all : 0;
}

static double share_by_step(const Scale *scale, double time) {
  const double *steps = (const double *)(void *)scale->steps->data;
  guint low = 0, high = scale->steps->len - 1;
  if (high == 0 || time <= steps[0]) {
    return 0;
  }
  while (high - low > 1) {
    guint middle = low + (high - low) / 2;
    *(steps[middle] <= time ? &low : &high) = middle;
  }
  return (low + MIN((time - steps[low]) / (steps[high] - steps[low]), 1)) / (scale->steps->len - 1);
}

Unit scale_at(const Scale *scale, double time) {
  const Stretch *stretch = &g_array_index(scale->stretches, Stretch, 0);
  for (guint i = 1; i < scale->stretches->len && g_array_index(scale->stretches, Stretch, i).first <= time; i++) {
    stretch++;
  }
  double length = stretch->last - stretch->first, inside = CLAMP(time, stretch->first, stretch->last);
  double share = scale->kind == SCALE_LOG        ? share_by_log(scale, stretch, inside)
                 : scale->kind == SCALE_SEQUENCE ? share_by_step(scale, inside)
                 : length > 0                    ? (inside - stretch->first) / length
                                                 : 0;
  return stretch->at + (Unit)(share * stretch->length);
}

Unit scale_end(const Scale *scale) {
  return scale->end;
}

const ScaleSlot *scale_slot(const Scale *scale, const Event *event) {
  double first = scale_first(event), last = scale_last(event);
  if (scale->slots->len == 0 || scale_lasts(event) || last - first <= scale->coarse) {
    return NULL;
  }
  const ScaleSlot *slots = (const ScaleSlot *)(void *)scale->slots->data;
  guint low = 0, high = scale->slots->len;
  while (high - low > 1) {
    guint middle = low + (high - low) / 2;
    bool after = slots[middle].first > first || (slots[middle].first == first && slots[middle].last > last);
    *(after ? &high : &low) = middle;
  }
  return &slots[low];
}

bool scale_has_no_rate(const Scale *scale) {
  return scale->kind == SCALE_LOG || scale->kind == SCALE_SEQUENCE;
}

bool scale_is_fine(const Scale *scale, const Event *event) {
  double width = scale_last(event) - scale_first(event);
  return !scale_lasts(event) &&
         (width <= scale->fine || (!scale_has_no_rate(scale) && width * scale->rate < point_most));
}
