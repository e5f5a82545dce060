/* strip.c -- see strip.h. */
#include "layout/time/strip.h"

#include <math.h>
#include <stdlib.h>

#include "layout/part/label.h"
#include "layout/part/mark.h"
#include "layout/solve/pack.h"
#include "layout/time/era.h"
#include "layout/time/tick.h"

enum { MOST_CONTINUED = 3, FEW = 16, LEAST_SHARE = 20 };

static const Unit wide = PT(122), narrow = PT(88), stem_gap = PT(4), row_gap = PT(7), lane_height = PT(7),
                  first_lane = PT(9), chip_room = PT(26), most_stretch = PT(40), eras_gap = PT(7);

typedef struct {
  const Event *event;
  MarkSpan span;
  bool point, continued;
  Unit width; /* its words are broken at */
  int lane;   /* of its bar, -1: none */
} Label;

struct Strip {
  Layout *layout;
  Scale *scale;
  ScaleWindow window;
  GPtrArray *events; /* shown, with those that go on from before */
  guint continued, more, hidden;
  GArray *labels; /* of Label */
  GArray *places; /* of Stagger, of the same labels */
  GArray *levels[STAGGER_SIDES];
  Unit lanes[STAGGER_SIDES]; /* height of the bars */
  Unit ticks, above;         /* above all: a line that counts what goes on besides */
  Eras eras;
};

/* -- Which events -- */

static ScaleWindow window_of(const GPtrArray *events, guint from, guint to) {
  double first = from > 0 && from < events->len ? scale_first(g_ptr_array_index(events, from)) : -INFINITY;
  return scale_window(first, to < events->len ? scale_first(g_ptr_array_index(events, to)) : NAN);
}

static int by_importance(const void *left, const void *right) {
  const Event *a = *(Event *const *)left, *b = *(Event *const *)right;
  return a->importance != b->importance ? b->importance - a->importance : date_compare(a->date, b->date);
}

void strip_frame_begin(StripFrame *frame, guint from) {
  const GPtrArray *events = frame->layout->timeline->events;
  ScaleWindow window = window_of(events, from, from);
  frame->from = from;
  g_ptr_array_set_size(frame->continued, 0);
  for (guint i = 0; i < from && isfinite(window.from); i++) {
    Event *event = g_ptr_array_index(events, i);
    if (date_form(event->date) == DATE_INTERVAL && scale_last(event) > window.from) {
      g_ptr_array_add(frame->continued, event);
    }
  }
  frame->more = frame->continued->len > MOST_CONTINUED ? frame->continued->len - MOST_CONTINUED : 0;
  g_ptr_array_sort(frame->continued, by_importance);
  g_ptr_array_set_size(frame->continued, (int)MIN(frame->continued->len, MOST_CONTINUED));
}

static GPtrArray *events_of(Strip *strip, const StripFrame *frame, guint to) {
  GPtrArray *events = g_ptr_array_sized_new(to - frame->from + MOST_CONTINUED);
  strip->continued = frame->continued->len;
  for (guint i = 0; i < frame->continued->len; i++) {
    g_ptr_array_add(events, g_ptr_array_index(frame->continued, i));
  }
  for (guint i = frame->from; i < to; i++) {
    g_ptr_array_add(events, g_ptr_array_index(frame->layout->timeline->events, i));
  }
  return events;
}

/* -- Labels -- */

static Unit longest_axis(const Layout *layout, bool chip) {
  return layout->width - 2 * layout->margin - stem_gap - (chip ? chip_room : 0);
}

/* On narrow paper no wider than what the shortest axis of fit_scale() leaves. */
static Unit width_of(const Layout *layout, int setting) {
  Unit left_over = longest_axis(layout, layout_hidden(layout) > 0) * (100 - LEAST_SHARE) / 100;
  return MIN((setting ? narrow : wide) * layout->wrap / 100, left_over);
}

static Unit place_words(Layout *layout, bool draw, const Event *event, bool continued, Unit x, Unit y, Unit width) {
  if (!continued) {
    return label_place(layout, draw, event, LABEL_CUT, x, y, width);
  }
  g_autofree char *text = label_continued(layout, event);
  return layout_text(layout, draw, INK_NOTE, &layout->type.phrase, text, x, y, width);
}

static Unit words_extent(const Layout *layout, const Event *event, bool continued, Unit width) {
  if (!continued) {
    return label_extent(layout, event, width);
  }
  g_autofree char *text = label_continued(layout, event);
  return layout_text_extent(layout, &layout->type.phrase, text, width);
}

static Stagger size_of(Layout *layout, const Event *event, bool continued) {
  Stagger size = {0};
  for (int i = 0; i < STAGGER_WIDTHS; i++) {
    Unit width = width_of(layout, i);
    size.w[i] = words_extent(layout, event, continued, width) + stem_gap;
    size.h[i] = place_words(layout, false, event, continued, 0, 0, width);
  }
  return size;
}

StripFrame strip_frame_new(Layout *layout) {
  const GPtrArray *events = layout->timeline->events;
  StripFrame frame = {.layout = layout, .scale = scale_frame(layout->options, events)};
  frame.scale.lines = layout->timeline->lines;
  frame.sizes = g_array_sized_new(FALSE, FALSE, sizeof(Stagger), events->len);
  frame.continued = g_ptr_array_new();
  for (guint i = 0; i < events->len; i++) {
    const Event *event = g_ptr_array_index(events, i);
    Stagger size = size_of(layout, event, false);
    frame.cut |= label_parts(layout, event, width_of(layout, STAGGER_WIDTHS - 1)) > 1;
    g_array_append_val(frame.sizes, size);
  }
  return frame;
}

void strip_frame_clear(StripFrame *frame) {
  g_array_unref(frame->sizes);
  g_ptr_array_unref(frame->continued);
}

static void add_label(Strip *strip, const StripFrame *frame, guint index) {
  Label label = {.event = g_ptr_array_index(strip->events, index), .continued = index < strip->continued, .lane = -1};
  if (layout_is_hidden(strip->layout, label.event)) {
    strip->hidden++;
    return;
  }
  Stagger size = label.continued ? size_of(strip->layout, label.event, true)
                                 : g_array_index(frame->sizes, Stagger, frame->from + index - strip->continued);
  g_array_append_val(strip->labels, label);
  g_array_append_val(strip->places, size);
}

static void set_scale(Strip *strip, const ScaleFrame *frame, Unit length) {
  scale_free(strip->scale);
  strip->scale = scale_new(frame, strip->events, NULL, strip->window, strip->layout->margin, length);
  for (guint i = 0; i < strip->labels->len; i++) {
    Label *label = &g_array_index(strip->labels, Label, i);
    label->span = mark_span(label->event, strip->scale, strip->window);
    label->point = mark_is_point(label->event, &label->span);
    g_array_index(strip->places, Stagger, i).x = label->span.from;
  }
}

/* The part of the axis' length at which its labels would all stay on the page, were its breaks the same. */
static double fitting_share(const Strip *strip, Unit right) {
  double share = 1;
  Unit left = strip->layout->margin;
  for (guint i = 0; i < strip->places->len; i++) {
    const Stagger *place = &g_array_index(strip->places, Stagger, i);
    if (place->x + place->w[0] > right) {
      share = MIN(share, (double)(right - place->w[0] - left) / (place->x - left));
    }
  }
  return share;
}

/* A long axis on which every label stays on the page: a shorter one may be broken elsewhere, so it is asked again. */
static void fit_scale(Strip *strip, const ScaleFrame *frame) {
  enum { TRIES = 5 };
  Unit left = strip->layout->margin, full = longest_axis(strip->layout, strip->hidden > 0);
  double share = 1, least = LEAST_SHARE / 100.0;
  for (int i = 0; i < TRIES; i++) {
    set_scale(strip, frame, (Unit)(full * share));
    double again = fitting_share(strip, left + full + stem_gap);
    if (again >= 1) {
      return;
    }
    share = MAX(share * again, least);
  }
  set_scale(strip, frame, (Unit)(full * least));
}

static int by_x(const void *left, const void *right) {
  const Label *a = left, *b = right;
  int order = (a->span.from > b->span.from) - (a->span.from < b->span.from);
  order = order ? order : b->continued - a->continued;
  return order ? order : date_compare(a->event->date, b->event->date);
}

/* Labels and their places are two arrays; an index sort keeps them together. */
static void sort_labels(Strip *strip) {
  GArray *labels = strip->labels, *places = g_array_new(FALSE, FALSE, sizeof(Stagger));
  for (guint i = 0; i < labels->len; i++) {
    g_array_index(labels, Label, i).lane = (int)i;
  }
  g_array_sort(labels, by_x);
  for (guint i = 0; i < labels->len; i++) {
    Label *label = &g_array_index(labels, Label, i);
    g_array_append_val(places, g_array_index(strip->places, Stagger, label->lane));
    label->lane = -1;
  }
  g_array_unref(strip->places);
  strip->places = places;
}

/* The bars of one side. */
static void choose_lanes(Strip *strip, int side) {
  g_autofree PackSpan *spans = g_new(PackSpan, strip->labels->len);
  g_autofree guint *owners = g_new(guint, strip->labels->len);
  guint n = 0;
  for (guint i = 0; i < strip->labels->len; i++) {
    const Label *label = &g_array_index(strip->labels, Label, i);
    if (g_array_index(strip->places, Stagger, i).side == side && !label->point && !label->span.slot) {
      owners[n] = i;
      spans[n++] = (PackSpan){.from = label->span.from, .to = MAX(label->span.to, label->span.from) + PT(2)};
    }
  }
  guint lanes = pack_spans(spans, n);
  for (guint i = 0; i < n; i++) {
    g_array_index(strip->labels, Label, owners[i]).lane = (int)spans[i].lane;
  }
  strip->lanes[side] = lanes ? first_lane + (Unit)(lanes - 1) * lane_height : 0;
}

Strip *strip_new(StripFrame *frame, guint to) {
  Strip *strip = g_new0(Strip, 1);
  Layout *layout = frame->layout;
  strip->layout = layout;
  strip->window = window_of(layout->timeline->events, frame->from, to);
  strip->events = events_of(strip, frame, to);
  strip->labels = g_array_new(FALSE, FALSE, sizeof(Label));
  strip->places = g_array_new(FALSE, FALSE, sizeof(Stagger));
  for (guint i = 0; i < strip->events->len; i++) {
    add_label(strip, frame, i);
  }
  fit_scale(strip, &frame->scale);
  sort_labels(strip);
  bool few = layout->timeline->events->len <= FEW;
  stagger_place((Stagger *)(void *)strip->places->data, strip->places->len, few, strip->levels);
  choose_lanes(strip, 0);
  choose_lanes(strip, 1);
  strip->eras = eras_new(layout, strip->scale, strip->window);
  strip->eras.height += strip->eras.height ? eras_gap : 0;
  strip->ticks = tick_room(layout, strip->scale);
  strip->more = frame->more;
  strip->above = strip->more ? layout->type.phrase.leading + PT(4) : 0;
  return strip;
}

void strip_free(Strip *strip) {
  scale_free(strip->scale);
  g_ptr_array_unref(strip->events);
  g_array_unref(strip->labels);
  g_array_unref(strip->places);
  for (int side = 0; side < STAGGER_SIDES; side++) {
    g_array_unref(strip->levels[side]);
  }
  eras_clear(&strip->eras);
  g_free(strip);
}

/* -- Heights -- */

/* From the axis to the first row of words. */
static Unit base_of(const Strip *strip, int side) {
  return (side ? strip->ticks : 0) + strip->lanes[side] + PT(7);
}

static Unit side_height(const Strip *strip, int side, Unit gap) {
  return strip->levels[side]->len ? base_of(strip, side) + stagger_height(strip->levels[side], gap) - gap
                                  : MAX(base_of(strip, side), side ? strip->ticks : 0);
}

Unit strip_height(const Strip *strip) {
  return strip->above + strip->eras.height + side_height(strip, 0, row_gap) + side_height(strip, 1, row_gap);
}

static guint rows_of(const Strip *strip) {
  return strip->levels[0]->len + strip->levels[1]->len;
}

Unit strip_most_spare(const Strip *strip) {
  return (Unit)rows_of(strip) * most_stretch;
}

/* -- Drawing -- */

static Unit bar_offset(const Strip *strip, const Label *label, int side) {
  Unit offset = first_lane + label->lane * lane_height;
  return side ? strip->ticks + offset : -offset;
}

/* The far edge of a level, from the axis; the gap of the first is partly in its base. */
static Unit level_edge(const Strip *strip, int side, guint level, Unit gap) {
  Unit edge = base_of(strip, side) - row_gap;
  for (guint i = 0; i <= level; i++) {
    edge += g_array_index(strip->levels[side], Unit, i) + gap;
  }
  return edge;
}

/* Words hang from the far end of the stem above the axis; below, they stand next to its near end.  A row is level at
 * its top, on either side. */
static void place_label(Strip *strip, guint index, Unit y, Unit gap) {
  Layout *layout = strip->layout;
  const Label *label = &g_array_index(strip->labels, Label, index);
  const Stagger *place = &g_array_index(strip->places, Stagger, index);
  Unit height = g_array_index(strip->levels[place->side], Unit, place->level);
  Unit edge = level_edge(strip, place->side, place->level, gap);
  Unit top = place->side ? y + edge - height : y - edge;
  Unit mark = label->lane < 0 ? y : y + bar_offset(strip, label, place->side);
  Unit near = place->side ? top + place->h[place->width] : top;
  layout_open(layout, label->event);
  layout_rule(layout, INK_LEADER, label->span.from, MIN(near, mark), 0, ABS(mark - near), false);
  mark_place(layout, label->event, label->span, mark, false);
  place_words(layout, true, label->event, label->continued, label->span.from + stem_gap, top,
              width_of(layout, place->width));
  layout_close(layout);
}

static void place_hidden(Strip *strip, Unit y) {
  Layout *layout = strip->layout;
  for (guint i = 0; i < strip->events->len; i++) {
    const Event *event = g_ptr_array_index(strip->events, i);
    if (layout_is_hidden(layout, event)) {
      layout_open(layout, event);
      mark_place_hidden(layout, mark_span(event, strip->scale, strip->window).from, y, false);
      layout_close(layout);
    }
  }
  if (strip->hidden) {
    g_autofree char *chip = layout_chip(layout, strip->hidden);
    Unit x = scale_end(strip->scale) + PT(6);
    layout_text(layout, true, INK_TICK, &layout->type.head, chip, x, y - layout->type.head.leading / 2, 0);
  }
}

/* Stems that pass the ticks' labels. */
static GArray *stems_of(const Strip *strip) {
  GArray *stems = g_array_new(FALSE, FALSE, sizeof(Unit));
  for (guint i = 0; i < strip->labels->len; i++) {
    const Label *label = &g_array_index(strip->labels, Label, i);
    if (label->lane < 0 && g_array_index(strip->places, Stagger, i).side) {
      g_array_append_val(stems, label->span.from);
    }
  }
  return stems;
}

static void place_more(const Strip *strip, Unit y) {
  Layout *layout = strip->layout;
  if (strip->more) {
    g_autofree char *text = label_continued_more(layout, strip->more);
    layout_text(layout, true, INK_NOTE, &layout->type.phrase, text, layout->margin, y, 0);
  }
}

void strip_place(Strip *strip, Unit top, Unit spare) {
  Unit y = top + strip->above;
  Unit gap = row_gap + (rows_of(strip) ? spare / (Unit)rows_of(strip) : 0), above = side_height(strip, 0, row_gap);
  Unit above_spare = (Unit)strip->levels[0]->len * (gap - row_gap);
  Unit axis = y + strip->eras.height + above + above_spare;
  place_more(strip, top);
  eras_place(strip->layout, &strip->eras, y, strip_height(strip) - strip->above - strip->eras.height + spare);
  for (guint i = 0; i < strip->labels->len; i++) {
    place_label(strip, i, axis, gap);
  }
  place_hidden(strip, axis);
  g_autoptr(GArray) stems = stems_of(strip);
  tick_place(strip->layout, strip->scale, axis, 0, stems); /* last: the halo of its words clears the stems */
}
