/* scale.c -- see scale.h.
 *
 * Stretches share the length by their events, for
 * words need the room, not days. */
#include "layout/time/scale.h"

#include <math.h>
#include <string.h>

enum {
  GAP_SHARE = 5,
  GAP_TIMES = 4,
  OPEN_SHARE = 10,
  LEAST_GAP = 7,
  LEAST_DAYS = 7,
  STRETCH_SHARE = 24,
  PACE_SHARE = 3,
  LAST_SECOND = 86399
};

static const double DAY_SECONDS = 86400, LEAST_CLOCK = 1.0 / 24, LEAST_MOMENT = 1.0 / 288, CRUSHED = 0.45,
                    DEEP = 36525000, PRESENT = 10957;

const ScaleWindow scale_all = {-INFINITY, INFINITY};

ScaleWindow scale_window(double first, double next) {
  return (ScaleWindow){first, isfinite(next) ? MAX(next, first) : INFINITY};
}

static const Unit break_width = PT(30);

/* A bound as time; the last second of a day is still that day. */
static double time_of(DateBound bound) {
  return (double)bound.day + (bound.sec == LAST_SECOND ? 0 : bound.sec / DAY_SECONDS);
}

double scale_first(const Event *event) {
  DateBound min = date_min(event->date);
  return min.kind == DATE_KNOWN ? time_of(min) : -INFINITY;
}

double scale_last(const Event *event) {
  DateBound max = date_max(event->date);
  return max.kind == DATE_KNOWN ? time_of(max) : INFINITY;
}

static int by_first(const void *left, const void *right) {
  const Stretch *a = left, *b = right;
  return (a->first > b->first) - (a->first < b->first);
}

/* What is known of an event's time, within the window: an open end adds nothing. */
static Stretch span_of(const Event *event, ScaleWindow window) {
  double first = scale_first(event), last = scale_last(event);
  first = isfinite(first) ? first : isfinite(last) ? last : 0;
  last = isfinite(last) ? last : first;
  return (Stretch){.opens = isinf(scale_first(event)),
                   .goes_on = isinf(scale_last(event)),
                   .first = CLAMP(first, window.from, window.to),
                   .last = CLAMP(last, window.from, window.to),
                   .events = 1,
                   .clock = date_precision(event->date) > DATE_PREC_DAY};
}

static GArray *event_spans(const GPtrArray *events, ScaleWindow window) {
  GArray *spans = g_array_sized_new(FALSE, FALSE, sizeof(Stretch), events->len);
  for (guint i = 0; i < events->len; i++) {
    Stretch span = span_of(g_ptr_array_index(events, i), window);
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

/* What is open at its end needs some time there to be seen going on. */
static void make_room(GArray *spans, ScaleWindow window) {
  double room = whole_time(spans) / OPEN_SHARE;
  for (guint i = 0; i < spans->len; i++) {
    Stretch *span = &g_array_index(spans, Stretch, i);
    span->first -= span->opens && isinf(window.from) ? room : 0;
    span->last += span->goes_on && isinf(window.to) ? room : 0;
  }
  g_array_sort(spans, by_first);
}

static GArray *join_spans(const GArray *spans, double least_gap) {
  GArray *joined = g_array_new(FALSE, FALSE, sizeof(Stretch));
  for (guint i = 0; i < spans->len; i++) {
    const Stretch *span = &g_array_index(spans, Stretch, i);
    Stretch *open = joined->len ? &g_array_index(joined, Stretch, joined->len - 1) : NULL;
    if (open && span->first - open->last <= least_gap) {
      open->last = MAX(open->last, span->last);
      open->events++;
      open->clock |= span->clock;
    } else {
      g_array_append_val(joined, *span);
    }
  }
  return joined;
}

static double covered_time(const GArray *stretches) {
  double sum = 0;
  for (guint i = 0; i < stretches->len; i++) {
    sum += g_array_index(stretches, Stretch, i).last - g_array_index(stretches, Stretch, i).first;
  }
  return sum;
}

static int by_length(const void *left, const void *right) {
  const double *a = left, *b = right;
  return (*a > *b) - (*a < *b);
}

/* From how long on a gap is closed: a fifth of the time; if nobody has asked for it, also several times the usual gap,
 * so that events at even distances keep them. */
static double least_gap(const GArray *spans, double whole, bool asked) {
  g_autoptr(GArray) gaps = g_array_new(FALSE, FALSE, sizeof(double));
  double last = g_array_index(spans, Stretch, 0).last;
  bool clock = g_array_index(spans, Stretch, 0).clock;
  for (guint i = 1; i < spans->len; i++) {
    const Stretch *span = &g_array_index(spans, Stretch, i);
    double gap = MAX(span->first - last, 0);
    clock &= span->clock;
    g_array_append_val(gaps, gap);
    last = MAX(last, span->last);
  }
  g_array_sort(gaps, by_length);
  double usual = asked || gaps->len == 0 ? 0 : g_array_index(gaps, double, gaps->len / 2);
  return MAX(MAX(whole / GAP_SHARE, clock ? 0 : LEAST_GAP), usual * GAP_TIMES);
}

static ScaleKind kind_of(const Options *options, double covered, double whole) {
  static const char *const names[] = {"time", "collapsed", "log", "sequence"};
  const char *asked = options_text(options, OPT_SCALE);
  for (gsize i = 0; i < G_N_ELEMENTS(names); i++) {
    if (strcmp(asked, names[i]) == 0) {
      return (ScaleKind)i;
    }
  }
  return covered < CRUSHED * whole ? SCALE_COLLAPSED : SCALE_TIME;
}

/* Measured from the last event; where time is deep, from the present, as geologists do.  The grain is the nearest
 * that any other event comes: nearer times would take room and hold nothing. */
static void set_origin(ScaleFrame *frame, const GArray *spans, double whole) {
  double last = g_array_index(spans, Stretch, 0).first + whole, nearest = whole;
  bool clock = false;
  frame->origin = whole > DEEP && last < PRESENT ? PRESENT : last;
  for (guint i = 0; i < spans->len; i++) {
    const Stretch *span = &g_array_index(spans, Stretch, i);
    double before = frame->origin - span->last;
    nearest = before > 0 ? MIN(nearest, before) : nearest;
    clock |= span->clock;
  }
  frame->grain = MAX(nearest, clock ? 1 / DAY_SECONDS : 1);
}

ScaleFrame scale_frame(const Options *options, const GPtrArray *events) {
  ScaleFrame frame = {.kind = SCALE_TIME, .grain = 1};
  g_autoptr(GArray) spans = event_spans(events, scale_all);
  if (spans->len == 0) {
    return frame;
  }
  double whole = whole_time(spans);
  frame.asked = strcmp(options_text(options, OPT_SCALE), "collapsed") == 0;
  g_autoptr(GArray) joined = join_spans(spans, least_gap(spans, whole, frame.asked));
  double covered = covered_time(joined);
  frame.kind = kind_of(options, covered, whole);
  frame.pace =
      frame.kind == SCALE_LOG ? 0 : (frame.kind == SCALE_COLLAPSED ? covered : whole) / PACE_SHARE / spans->len;
  set_origin(&frame, spans, whole);
  return frame;
}

/* A little for being there, the rest by events; breaks take half of a short axis at most. */
static void share_length(GArray *stretches, guint events, Unit at, Unit length) {
  Unit breaks = (Unit)stretches->len - 1, apart = breaks ? MIN(break_width, length / 2 / breaks) : 0;
  gint64 room = length - breaks * apart, weights = stretches->len + 2 * (gint64)events;
  for (guint i = 0; i < stretches->len; i++) {
    Stretch *stretch = &g_array_index(stretches, Stretch, i);
    stretch->at = at;
    stretch->length = (Unit)(room * (1 + 2 * stretch->events) / weights);
    at += stretch->length + apart;
  }
}

/* The part of the gap before stretch `i` that either side of it may take: a break is left between. */
static double gap_part(const GArray *stretches, guint i) {
  enum { PART = 3 };
  if (i == 0 || i >= stretches->len) {
    return INFINITY;
  }
  return (g_array_index(stretches, Stretch, i).first - g_array_index(stretches, Stretch, i - 1).last) / PART;
}

/* A stretch of one day, or of one instant, needs some time to be drawn on: as much as makes its ticks those of the
 * others.  By its pace it is no longer than to the `end`, where the next page begins. */
static void widen(GArray *stretches, double covered, double pace, double end) {
  for (guint i = 0; i < stretches->len; i++) {
    Stretch *stretch = &g_array_index(stretches, Stretch, i);
    double moment = stretches->len > 1 ? LEAST_MOMENT : LEAST_CLOCK;
    double least = MAX(stretch->clock ? moment : LEAST_DAYS,
                       MAX(covered / STRETCH_SHARE, MIN(pace * stretch->events, end - stretch->first)));
    double missing = least - (stretch->last - stretch->first);
    if (missing > 0) {
      double before = pace > 0 ? 0 : stretch->clock ? missing / 2 : floor(missing / 2); /* whole days, if not finer */
      before = MIN(before, gap_part(stretches, i));
      double after = MIN(missing - before, gap_part(stretches, i + 1));
      stretch->first -= before;
      stretch->last += after;
    }
  }
}

static int by_time(const void *left, const void *right) {
  const double *a = left, *b = right;
  return (*a > *b) - (*a < *b);
}

/* Starts, and the ends of ranges: the width of a year that is all that is known would not be a step. */
static GArray *steps_of(const GPtrArray *events, ScaleWindow window) {
  GArray *times = g_array_new(FALSE, FALSE, sizeof(double)), *steps = g_array_new(FALSE, FALSE, sizeof(double));
  for (guint i = 0; i < events->len; i++) {
    const Event *event = g_ptr_array_index(events, i);
    Stretch span = span_of(event, window);
    g_array_append_val(times, span.first);
    if (date_form(event->date) == DATE_INTERVAL) {
      g_array_append_val(times, span.last);
    }
  }
  g_array_sort(times, by_time);
  for (guint i = 0; i < times->len; i++) {
    double time = g_array_index(times, double, i);
    if (steps->len == 0 || time > g_array_index(steps, double, steps->len - 1)) {
      g_array_append_val(steps, time);
    }
  }
  g_array_unref(times);
  return steps;
}

/* A page may be cut before or behind an event without a start ("../1990"): no time lies there to end at. */
static ScaleWindow bounded(ScaleWindow window) {
  return (ScaleWindow){window.from < INFINITY ? window.from : scale_all.from,
                       window.to > -INFINITY ? window.to : scale_all.to};
}

Scale *scale_new(const ScaleFrame *frame, const GPtrArray *events, ScaleWindow asked, Unit at, Unit length) {
  Scale *scale = g_new0(Scale, 1);
  ScaleWindow window = bounded(asked);
  g_autoptr(GArray) spans = event_spans(events, window);
  make_room(spans, window);
  double whole = whole_time(spans);
  bool part = isfinite(window.from) || isfinite(window.to);
  *scale = (Scale){.kind = frame->kind, .origin = frame->origin, .grain = frame->grain};
  scale->stretches = join_spans(spans, scale->kind == SCALE_COLLAPSED ? least_gap(spans, whole, frame->asked) : whole);
  if (scale->kind != SCALE_LOG) {
    widen(scale->stretches, covered_time(scale->stretches), part ? frame->pace : 0, window.to);
  } else if (!part) {
    g_array_index(scale->stretches, Stretch, 0).last = frame->origin;
  }
  share_length(scale->stretches, events->len, at, length);
  if (scale->kind == SCALE_SEQUENCE) {
    scale->steps = steps_of(events, window);
  }
  return scale;
}

void scale_free(Scale *scale) {
  if (scale) {
    g_array_unref(scale->stretches);
    g_clear_pointer(&scale->steps, g_array_unref);
    g_free(scale);
  }
}

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
  const Stretch *last = &g_array_index(scale->stretches, Stretch, scale->stretches->len - 1);
  return last->at + last->length;
}
