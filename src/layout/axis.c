/* axis.c -- few events: one axis, labels above and below with stems.
 *
 * Labels are placed from the right to the left, each above (or below) all that it would
 * cover.  A stem stands at its label's left edge, so nothing placed later lies between it and the
 * axis: stems cross no words. */
#include "layout/era.h"
#include "layout/pack.h"
#include "layout/scale.h"
#include "layout/tick.h"

enum { SIDES = 2, TICK_ROOM = PT(30) };

static const Unit label_width = PT(118), stem_gap = PT(5), row_gap = PT(7), lane_height = PT(7), first_lane = PT(10);

typedef struct {
  const Event *event;
  Unit x, end; /* of its time */
  Unit w, h;   /* of its words */
  Unit reach;  /* from the axis to the far edge of its words */
  int lane;    /* of its bar; -1: a dot on the axis */
  int side;    /* 0 above, 1 below */
} Label;

typedef struct {
  Layout *layout;
  GArray *scale, *labels; /* of Stretch, of Label */
  Unit lanes[SIDES];      /* height of the bars on each side */
  Unit reach[SIDES];
} Axis;

static Unit place_words(Layout *layout, bool draw, const Event *event, Unit x, Unit y) {
  g_autofree char *date = layout_date(layout, event);
  y = layout_text(layout, draw, INK_DATE, &style_date, date, x, y, label_width);
  y = layout_text(layout, draw, INK_HEADLINE, &style_headline, event->title ? event->title : "", x, y, label_width);
  return event->text ? layout_text(layout, draw, INK_NOTE, &style_note, event->text, x, y, label_width) : y;
}

static void make_labels(Axis *axis) {
  const GPtrArray *events = axis->layout->timeline->events;
  axis->labels = g_array_new(FALSE, TRUE, sizeof(Label));
  for (guint i = 0; i < events->len; i++) {
    const Event *event = g_ptr_array_index(events, i);
    Label label = {.event = event, .w = label_width + stem_gap, .lane = -1};
    label.x = scale_x(axis->scale, scale_first_day(event, axis->scale));
    label.end = scale_x(axis->scale, scale_last_day(event, axis->scale));
    label.h = place_words(axis->layout, false, event, 0, 0);
    g_array_append_val(axis->labels, label);
  }
}

static int by_place(const void *left, const void *right) {
  const Label *a = left, *b = right;
  return a->x != b->x ? (a->x < b->x) - (a->x > b->x) : date_compare(b->event->date, a->event->date);
}

static bool is_span(const Label *label) {
  return label->end - label->x > PT(3);
}

/* How far from the axis a label must begin on this side to cover nothing. */
static Unit free_reach(const Axis *axis, const Label *label, guint index, int side) {
  Unit reach = 0;
  for (guint i = 0; i < index; i++) {
    const Label *other = &g_array_index(axis->labels, Label, i);
    if (other->side == side && other->x < label->x + label->w + PT(4)) {
      reach = MAX(reach, other->reach + row_gap);
    }
  }
  return reach;
}

static void choose_places(Axis *axis) {
  g_array_sort(axis->labels, by_place);
  for (guint i = 0; i < axis->labels->len; i++) {
    Label *label = &g_array_index(axis->labels, Label, i);
    Unit above = free_reach(axis, label, i, 0), below = free_reach(axis, label, i, 1);
    label->side = below + TICK_ROOM < above;
    label->reach = (label->side ? below : above) + label->h;
    axis->reach[label->side] = MAX(axis->reach[label->side], label->reach);
  }
}

/* The bars of one side; labels stand from the right to the left. */
static void choose_lanes(Axis *axis, int side) {
  g_autofree PackSpan *spans = g_new(PackSpan, axis->labels->len);
  g_autofree Label **owners = g_new(Label *, axis->labels->len);
  guint n = 0;
  for (guint i = axis->labels->len; i > 0; i--) {
    Label *label = &g_array_index(axis->labels, Label, i - 1);
    if (label->side == side && is_span(label)) {
      owners[n] = label;
      spans[n++] = (PackSpan){label->x, label->end + PT(2), 0};
    }
  }
  guint lanes = pack_spans(spans, n);
  for (guint i = 0; i < n; i++) {
    owners[i]->lane = (int)spans[i].lane;
  }
  axis->lanes[side] = lanes ? first_lane + (Unit)lanes * lane_height : 0;
}

static Unit base_of(const Axis *axis, int side) {
  Unit lanes = MAX(axis->lanes[side], first_lane);
  return lanes + PT(6) + (side ? TICK_ROOM : 0);
}

static void draw_mark(Axis *axis, const Label *label, Unit y) {
  bool hollow = layout_is_vague(label->event);
  Layout *layout = axis->layout;
  if (label->lane < 0) {
    layout_dot(layout, label->x, y, PT(2.2), hollow);
    return;
  }
  Unit offset = first_lane + label->lane * lane_height;
  Unit bar_y = label->side ? y + offset + TICK_ROOM : y - offset;
  if (hollow) {
    layout_rule(layout, INK_MARK, label->x, bar_y, label->end - label->x, 0, true);
    layout_dot(layout, (label->x + label->end) / 2, bar_y, PT(2.2), true);
  } else {
    layout_bar(layout, INK_MARK, label->x, bar_y - PT(1.75), label->end - label->x, PT(3.5),
               layout_is_open(label->event));
  }
}

static void draw_label(Axis *axis, const Label *label, Unit y) {
  Layout *layout = axis->layout;
  Unit far_edge = base_of(axis, label->side) + label->reach;
  Unit top = label->side ? y + far_edge - label->h : y - far_edge;
  Unit from = label->side ? y : top, to = label->side ? top + label->h : y;
  layout_open(layout, label->event);
  layout_rule(layout, INK_LEADER, label->x, from, 0, to - from, false);
  draw_mark(axis, label, y);
  place_words(layout, true, label->event, label->x + stem_gap, top);
  layout_close(layout);
}

static bool draw_all(Axis *axis) {
  Layout *layout = axis->layout;
  Unit start = layout->margin, above = base_of(axis, 0) + axis->reach[0], below = base_of(axis, 1) + axis->reach[1];
  layout_add_page(layout);
  start = head_place(layout, start);
  Unit eras = era_height(layout);
  above += eras;
  Unit end = tail_place(layout, false, start + above + below);
  Unit tail_height = end - start - above - below;
  if (layout->height && end > layout->height - layout->margin) {
    return false;
  }
  start += layout->height ? (layout->height - layout->margin - end) / 3 : 0; /* the optical middle */
  Unit y = start + above;
  era_place(layout, axis->scale, start, above + below - eras);
  for (guint i = axis->labels->len; i > 0; i--) {
    draw_label(axis, &g_array_index(axis->labels, Label, i - 1), y);
  }
  tick_place(layout, axis->scale, y); /* last: the halo of its words clears the stems */
  Unit tail = layout->height ? layout->height - layout->margin - tail_height : start + above + below;
  Unit bottom = tail_place(layout, true, tail);
  LayoutPage *page = layout_page(layout);
  page->height = layout->height ? layout->height : bottom + layout->margin;
  return true;
}

static void drop_pages(Layout *layout) {
  for (guint i = 0; i < layout->pages->len; i++) {
    LayoutPage *page = g_ptr_array_index(layout->pages, i);
    g_array_unref(page->boxes);
    g_free(page);
  }
  g_ptr_array_set_size(layout->pages, 0);
}

bool axis_place(Layout *layout) {
  bool collapse = g_strcmp0(options_text(layout->options, OPT_SCALE), "time") != 0;
  Unit room = layout->width - 2 * layout->margin - label_width;
  Axis axis = {.layout = layout, .scale = scale_new(layout->timeline->events, layout->margin, room, collapse)};
  make_labels(&axis);
  choose_places(&axis);
  choose_lanes(&axis, 0);
  choose_lanes(&axis, 1);
  bool fits = draw_all(&axis);
  if (!fits) {
    drop_pages(layout);
  }
  g_array_unref(axis.labels);
  g_array_unref(axis.scale);
  return fits;
}
