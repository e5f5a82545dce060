/* scale.c -- see scale.h.
 *
 * A gap is closed when it takes more than a fifth of the whole time: then it crushes the rest.
 * Stretches share the width by their events, for words need the room, not days. */
#include "layout/scale.h"

#include <math.h>

enum { GAP_SHARE = 5, LEAST_GAP = 60, LEAST_DAYS = 7, LAST_SECOND = 86399 };

static const double DAY_SECONDS = 86400, LEAST_CLOCK = 1.0 / 24;

static const Unit break_width = PT(36);

/* A bound as time; the last second of a day is still that day. */
static double time_of(DateBound bound) {
  return (double)bound.day + (bound.sec == LAST_SECOND ? 0 : bound.sec / DAY_SECONDS);
}

double scale_first_day(const Event *event, const GArray *scale) {
  DateBound min = date_min(event->date), max = date_max(event->date);
  if (min.kind == DATE_KNOWN) {
    return time_of(min);
  }
  return scale ? g_array_index(scale, Stretch, 0).first : time_of(max);
}

double scale_last_day(const Event *event, const GArray *scale) {
  DateBound min = date_min(event->date), max = date_max(event->date);
  if (max.kind == DATE_KNOWN) {
    return time_of(max);
  }
  return scale ? g_array_index(scale, Stretch, scale->len - 1).last : time_of(min);
}

static int by_first(const void *left, const void *right) {
  const Stretch *a = left, *b = right;
  return (a->first > b->first) - (a->first < b->first);
}

static GArray *event_spans(const GPtrArray *events) {
  GArray *spans = g_array_new(FALSE, FALSE, sizeof(Stretch));
  for (guint i = 0; i < events->len; i++) {
    const Event *event = g_ptr_array_index(events, i);
    Stretch span = {.first = scale_first_day(event, NULL),
                    .last = scale_last_day(event, NULL),
                    .events = 1,
                    .clock = date_precision(event->date) > DATE_PREC_DAY};
    g_array_append_val(spans, span);
  }
  g_array_sort(spans, by_first);
  return spans;
}

static double whole_time(const GArray *spans) {
  double first = g_array_index(spans, Stretch, 0).first, last = first;
  for (guint i = 0; i < spans->len; i++) {
    last = MAX(last, g_array_index(spans, Stretch, i).last);
  }
  return last - first;
}

static GArray *join_spans(const GArray *spans, double least_gap) {
  GArray *scale = g_array_new(FALSE, FALSE, sizeof(Stretch));
  for (guint i = 0; i < spans->len; i++) {
    const Stretch *span = &g_array_index(spans, Stretch, i);
    Stretch *open = scale->len ? &g_array_index(scale, Stretch, scale->len - 1) : NULL;
    if (open && span->first - open->last <= least_gap) {
      open->last = MAX(open->last, span->last);
      open->events++;
      open->clock |= span->clock;
    } else {
      g_array_append_val(scale, *span);
    }
  }
  return scale;
}

/* Half a share each for being there, the rest by events. */
static void share_width(GArray *scale, guint events, Unit x, Unit w) {
  gint64 room = w - (Unit)(scale->len - 1) * break_width, weights = scale->len + 2 * (gint64)events;
  for (guint i = 0; i < scale->len; i++) {
    Stretch *stretch = &g_array_index(scale, Stretch, i);
    stretch->x = x;
    stretch->w = (Unit)(room * (1 + 2 * stretch->events) / weights);
    x += stretch->w + break_width;
  }
}

/* A stretch of one day, or of one instant, needs some time to be drawn on. */
static void widen(GArray *scale) {
  for (guint i = 0; i < scale->len; i++) {
    Stretch *stretch = &g_array_index(scale, Stretch, i);
    double missing = (stretch->clock ? LEAST_CLOCK : LEAST_DAYS) - (stretch->last - stretch->first);
    if (missing > 0) {
      double before = stretch->clock ? missing / 2 : floor(missing / 2); /* whole days where nothing is finer */
      stretch->first -= before;
      stretch->last += missing - before;
    }
  }
}

GArray *scale_new(const GPtrArray *events, Unit x, Unit w, bool collapse) {
  g_autoptr(GArray) spans = event_spans(events);
  double whole = whole_time(spans);
  GArray *scale = join_spans(spans, collapse ? MAX(whole / GAP_SHARE, LEAST_GAP) : whole);
  widen(scale);
  share_width(scale, events->len, x, w);
  return scale;
}

Unit scale_x(const GArray *scale, double day) {
  const Stretch *stretch = &g_array_index(scale, Stretch, 0);
  for (guint i = 1; i < scale->len && g_array_index(scale, Stretch, i).first <= day; i++) {
    stretch = &g_array_index(scale, Stretch, i);
  }
  double length = stretch->last - stretch->first;
  double at = CLAMP(day, stretch->first, stretch->last) - stretch->first;
  return stretch->x + (length > 0 ? (Unit)(at / length * stretch->w) : 0);
}
