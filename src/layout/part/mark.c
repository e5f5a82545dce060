/* mark.c -- see mark.h. */
#include "layout/part/mark.h"

#include <math.h>
#include <string.h>

#include "layout/part/key.h"
#include "layout/part/tie.h"

enum { DASHES = 5 };

static const Unit radius = PT(2.2), thick = PT(3.5), thin = PT(1.5), cap = PT(2.6), shortest = PT(3), dash = PT(5),
                  sure_end = PT(12), seam = PT(1), slot_most = PT(14), stretch = PT(8), core = PT(0.8),
                  core_radius = PT(0.9), key_radius = PT(3.2), least_range = PT(5);

/* Along and across the axis to right and down the page. */
typedef struct {
  Layout *layout;
  Unit across;
  bool down;
} Pen;

static bool is_planned(const Event *event) {
  return event->kind == EVENT_PLANNED;
}

static void bar(const Pen *pen, Unit from, Unit to, Unit width, bool hollow, guint8 fade) {
  Unit edge = pen->across - width / 2;
  if (to > from) {
    layout_bar(pen->layout, pen->down ? edge : from, pen->down ? from : edge, pen->down ? width : to - from,
               pen->down ? to - from : width, hollow, fade);
  }
}

static void line(const Pen *pen, Unit from, Unit from_across, Unit to, Unit to_across, bool dotted) {
  Unit x = pen->down ? pen->across + from_across : from, y = pen->down ? from : pen->across + from_across;
  Unit x2 = pen->down ? pen->across + to_across : to, y2 = pen->down ? to : pen->across + to_across;
  layout_rule(pen->layout, INK_MARK, x, y, x2 - x, y2 - y, dotted);
}

static void dot(const Pen *pen, const Event *event, Unit along, bool hollow) {
  guint group = pen->layout->keyed ? key_of(pen->layout, event) : 0;
  Shape shape = event->milestone ? SHAPE_DIAMOND : group ? layout_shape(group) : SHAPE_ROUND;
  Unit x = pen->down ? pen->across : along, y = pen->down ? along : pen->across;
  layout_dot(pen->layout, x, y, event->highlight ? key_radius : radius, shape, hollow || is_planned(event));
  if (is_planned(event)) {
    layout_dot(pen->layout, x, y, core_radius, SHAPE_ROUND, false);
  }
}

static Unit dashes_length(void) {
  return DASHES * (dash + PT(2)) - PT(6);
}

/* Room for the dashes of an end, the arrow after them and a little of the bar. */
static Unit open_room(void) {
  return dashes_length() + PT(11);
}

MarkSpan mark_span(const Event *event, const Scale *scale, ScaleWindow window) {
  double first = scale_first(event), last = scale_last(event);
  const ScaleSlot *slot = scale_slot(scale, event);
  bool point = scale_is_fine(scale, event);
  if (scale_has_no_rate(scale) && !point && !scale_lasts(event) && isfinite(first) && isfinite(last)) {
    Unit at = scale_at(scale, first), length = scale->kind == SCALE_LOG ? scale_at(scale, last) - at : 0;
    length = MAX(length, stretch);
    return (MarkSpan){.from = at, .to = at + length, .slot = true};
  }
  if (slot) {
    return (MarkSpan){.from = slot->at, .to = slot->at + MIN(slot->length, slot_most), .slot = true};
  }
  MarkSpan span = {.goes_before = first < window.from || isinf(first), .goes_on = last > window.to || isinf(last)};
  span.from = scale_at(scale, first);
  span.to = scale_at(scale, point ? first : last);
  if (date_min(event->date).kind == DATE_UNKNOWN) { /* that it began is all that is known: no bar up to the edge */
    span.from = MAX(span.from, span.to - open_room());
    span.goes_before = false;
  }
  if (date_max(event->date).kind == DATE_UNKNOWN) {
    span.to = MIN(span.to, span.from + open_room());
    span.goes_on = false;
  }
  if (scale_lasts(event) && span.to - span.from < least_range) {
    span.from = MAX(MIN(span.from, scale_end(scale) - least_range), 0);
    span.to = span.from + least_range;
  }
  return span;
}

Unit mark_at(const Event *event, const MarkSpan *span) {
  return !span->slot && date_min(event->date).kind == DATE_UNKNOWN ? span->to : span->from;
}

bool mark_is_point(const Event *event, const MarkSpan *span) {
  return !span->slot && span->to - span->from < shortest && !scale_lasts(event) && !span->goes_before && !span->goes_on;
}

static bool is_vague(const Event *event) {
  return date_is_approximate(event->date) || date_is_uncertain(event->date) || date_form(event->date) == DATE_ONE_OF ||
         event->uncertain;
}

static MarkKind kind_of(const Event *event, const MarkSpan *span) {
  DateForm form = date_form(event->date);
  if (isinf(scale_first(event)) || isinf(scale_last(event))) {
    return MARK_OPEN;
  }
  if (form == DATE_INTERVAL || form == DATE_ALL_OF) {
    return MARK_SPAN;
  }
  return is_vague(event) ? MARK_VAGUE : mark_is_point(event, span) ? MARK_POINT : MARK_WITHIN;
}

static bool is_sure(const Event *event, unsigned end) {
  const DateTerm *term = date_n_terms(event->date) > end ? date_term(event->date, end) : NULL;
  return !term || !(term->approximate || term->uncertain);
}

/* An end that is open, or on another page: an arrow says that it goes on. */
static void arrow(const Pen *pen, Unit tip, Unit way) {
  line(pen, tip - way * 3, -PT(2.4), tip, 0, false);
  line(pen, tip, 0, tip - way * 3, PT(2.4), false);
}

/* From the known end `near` towards `far`, ever shorter and paler dashes. */
static void fade_away(const Pen *pen, Unit near, Unit far, guint8 *fade) {
  Unit way = far > near ? 1 : -1, at = near;
  for (int i = 0; i < DASHES; i++) {
    Unit length = dash - i * PT(0.6);
    bar(pen, MIN(at, at + way * length), MAX(at, at + way * length), thick, false, *fade);
    at += way * (length + PT(2));
    *fade = (guint8)MIN(*fade + 30, 200);
  }
}

static void place_open(const Pen *pen, const Event *event, MarkSpan span) {
  Unit room = open_room() - PT(4), length = span.to - span.from;
  bool before = isinf(scale_first(event)), on = isinf(scale_last(event));
  Unit from = before && length > room ? span.from + room : span.from,
       to = on && length > room ? span.to - room : span.to;
  guint8 fade = 40;
  bar(pen, from, MAX(to, from + PT(4)), thick, false, 0);
  if (on && length > room) {
    fade_away(pen, to + PT(2), span.to, &fade);
  }
  fade = 40;
  if (before && length > room) {
    fade_away(pen, from - PT(2), span.from, &fade);
  }
}

static void place_planned(const Pen *pen, MarkSpan span) {
  bar(pen, span.from, span.to, thick - PT(0.9), true, 0);
  bar(pen, span.from + PT(1), span.to - PT(1), core, false, 0);
}

static void place_range(const Pen *pen, const Event *event, MarkSpan span) {
  Unit length = span.to - span.from, unsure = MIN(length / 3, sure_end);
  Unit from = span.from + (is_sure(event, 0) || span.goes_before ? 0 : unsure);
  Unit to = span.from + length - (is_sure(event, 1) || span.goes_on ? 0 : unsure);
  bar(pen, span.from, from, thick - PT(0.9), true, 0);
  bar(pen, from, to - (to - from > least_range + seam ? seam : 0), thick, false, 0); /* the next may begin there */
  bar(pen, to, span.from + length, thick - PT(0.9), true, 0);
}

static void place_within(const Pen *pen, MarkSpan span) {
  bar(pen, span.from, span.to, thin, false, 0);
  bar(pen, span.from, span.from + PT(1), 2 * cap, false, 0);
  bar(pen, span.to - PT(1), span.to, 2 * cap, false, 0);
}

static void place_vague(const Pen *pen, const Event *event, MarkSpan span) {
  if (span.to - span.from > 3 * radius) {
    line(pen, span.from, 0, span.to, 0, true);
    line(pen, span.from, -cap, span.from, cap, false);
    line(pen, span.to, -cap, span.to, cap, false);
  }
  dot(pen, event, (span.from + span.to) / 2, true);
}

/* -- What marks say -- */

/* What the mark of an event says, whatever the scale. */
static void note_meanings(bool *of, const Event *event) {
  DateBound min = date_min(event->date), max = date_max(event->date);
  bool interval = date_form(event->date) == DATE_INTERVAL, unsure = !is_sure(event, 0) || !is_sure(event, 1);
  of[MARK_PLANNED] |= is_planned(event);
  of[MARK_MILESTONE] |= event->milestone;
  of[MARK_UNKNOWN] |= min.kind == DATE_UNKNOWN || max.kind == DATE_UNKNOWN;
  of[MARK_OPEN] |= (min.kind == DATE_OPEN || max.kind == DATE_OPEN) && !date_is_bound(event->date);
  of[MARK_ENDS] |= interval && unsure && !is_planned(event);
}

void mark_expect(Layout *layout, const GPtrArray *events) {
  for (guint i = 0; i < events->len; i++) {
    const Event *event = g_ptr_array_index(events, i);
    note_meanings(layout->may, event);
    layout->may[MARK_VAGUE] |= is_vague(event);
    layout->may[MARK_WITHIN] |= date_precision(event->date) < DATE_PREC_DAY;
  }
}

void mark_place_sign(Layout *layout, MarkKind kind, Unit x, Unit y) {
  Pen pen = {layout, y, false};
  Unit end = x + PT(12), middle = x + PT(6);
  if (kind == MARK_WITHIN) {
    place_within(&pen, (MarkSpan){.from = x, .to = end});
  } else if (kind == MARK_VAGUE) {
    line(&pen, x, 0, end, 0, true);
    layout_dot(layout, middle, y, radius, SHAPE_ROUND, true);
  } else if (kind == MARK_ENDS) {
    bar(&pen, x, x + PT(5), thick, false, 0);
    bar(&pen, x + PT(5), end, thick - PT(0.9), true, 0);
  } else if (kind == MARK_PLANNED) {
    place_planned(&pen, (MarkSpan){.from = x, .to = end});
  } else if (kind == MARK_MILESTONE) {
    layout_dot(layout, middle, y, radius, SHAPE_DIAMOND, false);
  } else if (kind == MARK_HIDDEN) {
    line(&pen, middle, -cap, middle, cap, false);
  } else {
    for (int i = 0; i < 3; i++) {
      bar(&pen, x + i * PT(3.2), x + i * PT(3.2) + PT(2), thick, false, (guint8)(i * 60));
    }
    if (kind == MARK_OPEN) {
      arrow(&pen, x + PT(12), PT(0.7));
    }
  }
}

/* -- Places -- */

static void place_kind(const Pen *pen, const Event *event, MarkKind kind, MarkSpan span) {
  if (kind == MARK_POINT) {
    dot(pen, event, span.from, false);
  } else if (kind == MARK_VAGUE) {
    place_vague(pen, event, span);
  } else if (kind == MARK_OPEN) {
    place_open(pen, event, span);
  } else if (is_planned(event)) {
    place_planned(pen, span);
  } else if (kind == MARK_WITHIN) {
    place_within(pen, span);
  } else {
    place_range(pen, event, span);
  }
}

void mark_place(Layout *layout, const Event *event, MarkSpan span, Unit across, bool down) {
  Pen pen = {layout, across, down};
  MarkKind kind = kind_of(event, &span);
  layout->seen[kind] = true;
  note_meanings(layout->seen, event);
  tie_note(layout, event, span.from, kind == MARK_POINT ? span.from : span.to, across, down);
  place_kind(&pen, event, kind, span);
  if (kind != MARK_POINT && span.goes_before) {
    arrow(&pen, span.from, -PT(1));
  }
  if (kind != MARK_POINT && span.goes_on) {
    arrow(&pen, span.to, PT(1));
  }
}

void mark_place_point(Layout *layout, const Event *event, Unit along, Unit across, bool down) {
  Pen pen = {layout, across, down};
  layout->seen[MARK_VAGUE] |= is_vague(event);
  layout->seen[MARK_PLANNED] |= is_planned(event);
  layout->seen[MARK_MILESTONE] |= event->milestone;
  dot(&pen, event, along, is_vague(event));
  if (strcmp(layout->kind, "list") != 0) { /* there it stands in no order of place */
    tie_note(layout, event, along, along, across, down);
  }
}

void mark_place_hidden(Layout *layout, Unit along, Unit across, bool down) {
  Pen pen = {layout, across, down};
  layout->seen[MARK_HIDDEN] = true;
  line(&pen, along, -cap, along, cap, false);
}
