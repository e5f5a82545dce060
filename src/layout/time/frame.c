/* frame.c -- what all pages of a timeline share of its scale, see scale.h. */
#include <math.h>
#include <string.h>

#include "layout/time/span.h"

enum { PACE_SHARE = 3, LAST_SECOND = 86399 };

static const double DAY_SECONDS = 86400, DEEP = 36525000, PRESENT = 10957;
static const Unit break_width = PT(40), usual_need = PT(36);

const ScaleWindow scale_all = {-INFINITY, INFINITY};

ScaleWindow scale_window(double first, double next) {
  return (ScaleWindow){first, isfinite(next) ? MAX(next, first) : INFINITY};
}

/* A bound as time; the last second of a day is still that day. */
static double time_of(DateBound bound) {
  return (double)bound.day + (bound.sec == LAST_SECOND ? 0 : bound.sec / DAY_SECONDS);
}

/* "by 1962", "after 1962": all that is known of its place. */
static DateBound known_bound(const Date *date) {
  DateBound min = date_min(date);
  return min.kind == DATE_KNOWN ? min : date_max(date);
}

double scale_first(const Event *event) {
  DateBound min = date_is_bound(event->date) ? known_bound(event->date) : date_min(event->date);
  return min.kind == DATE_KNOWN ? time_of(min) : -INFINITY;
}

double scale_last(const Event *event) {
  DateBound max = date_is_bound(event->date) ? known_bound(event->date) : date_max(event->date);
  return max.kind == DATE_KNOWN ? time_of(max) : INFINITY;
}

double scale_order(const Event *event) {
  return date_min(event->date).kind == DATE_UNKNOWN ? scale_last(event) : scale_first(event);
}

bool scale_lasts(const Event *event) {
  DateForm form = date_form(event->date);
  return form == DATE_INTERVAL || form == DATE_ALL_OF;
}

Span span_of(const Event *event, ScaleWindow window) {
  double first = scale_first(event), last = scale_last(event);
  Span span = {.opens = isinf(first), .goes_on = isinf(last), .lasts = scale_lasts(event)};
  first = isfinite(first) ? first : isfinite(last) ? last : 0;
  last = isfinite(last) ? last : first;
  span.first = CLAMP(first, window.from, window.to);
  span.last = CLAMP(last, window.from, window.to);
  span.clock = date_precision(event->date) > DATE_PREC_DAY;
  return span;
}

int span_by_number(const void *left, const void *right) {
  const double *a = left, *b = right;
  return (*a > *b) - (*a < *b);
}

/* The width that half of the dates do not exceed, and a little, for a leap year is as fine as another. */
static double fine_of(const GPtrArray *events) {
  g_autoptr(GArray) widths = g_array_new(FALSE, FALSE, sizeof(double));
  for (guint i = 0; i < events->len; i++) {
    Span span = span_of(g_ptr_array_index(events, i), scale_all);
    double width = span.lasts ? 0 : span.last - span.first;
    g_array_append_val(widths, width);
  }
  g_array_sort(widths, span_by_number);
  return widths->len ? g_array_index(widths, double, (widths->len - 1) / 2) * 1.1 : 0;
}

static DatePrecision finest_of(const GPtrArray *events) {
  DatePrecision finest = DATE_PREC_YEAR;
  for (guint i = 0; i < events->len; i++) {
    const Date *date = ((const Event *)g_ptr_array_index(events, i))->date;
    finest = MAX(finest, date_precision(date));
  }
  return finest;
}

double scale_line(const Era *line) {
  DateBound min = date_min(line->date);
  return min.kind == DATE_KNOWN ? (double)min.day : -INFINITY;
}

static ScaleKind kind_of(const Options *options) {
  static const char *const names[] = {"time", "collapsed", "log", "sequence"};
  const char *asked = options_text(options, OPT_SCALE);
  for (gsize i = 0; i < G_N_ELEMENTS(names); i++) {
    if (strcmp(asked, names[i]) == 0) {
      return (ScaleKind)i;
    }
  }
  return SCALE_COLLAPSED;
}

/* Measured from the last event; where time is deep, from the present, as geologists do.  The grain is the nearest
 * that any other event comes: nearer times would take room and hold nothing. */
static void set_origin(ScaleFrame *frame, const GPtrArray *events, double first, double last) {
  double nearest = last - first;
  bool clock = false;
  frame->origin = last - first > DEEP && last < PRESENT ? PRESENT : last;
  for (guint i = 0; i < events->len; i++) {
    Span span = span_of(g_ptr_array_index(events, i), scale_all);
    double before = frame->origin - span.last;
    nearest = before > 0 ? MIN(nearest, before) : nearest;
    clock |= span.clock;
  }
  frame->grain = MAX(nearest, clock ? 1 / DAY_SECONDS : 1);
}

ScaleFrame scale_frame(const Options *options, const GPtrArray *events) {
  ScaleFrame frame = {.kind = SCALE_TIME, .grain = 1, .gap = break_width, .need = usual_need, .fill = true};
  double first = INFINITY, last = -INFINITY;
  for (guint i = 0; i < events->len; i++) {
    Span span = span_of(g_ptr_array_index(events, i), scale_all);
    first = MIN(first, span.first);
    last = MAX(last, span.last);
  }
  if (events->len == 0) {
    return frame;
  }
  frame.asked = strcmp(options_text(options, OPT_SCALE), "collapsed") == 0;
  frame.kind = kind_of(options);
  frame.fine = fine_of(events);
  frame.finest = finest_of(events);
  frame.pace = (last - first) / PACE_SHARE / events->len;
  set_origin(&frame, events, first, last);
  return frame;
}
