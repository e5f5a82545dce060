/* column.c -- see column.h. */
#include "layout/solve/column.h"

#include <math.h>

#include "layout/part/label.h"
#include "layout/part/mark.h"
#include "layout/solve/pack.h"
#include "layout/solve/pool.h"
#include "layout/time/tick.h"

enum { MOST_LANES = 4, ENTRIES = 40 /* of a column, about */, FEW_DAYS = 500, CHRIST = -719163 };

/* Long words of a tick may reach into the gap before their column. */
static const Unit tick_beyond = PT(12);
static const Unit lane_first = PT(6), lane_pitch = PT(5.5), leader_room = PT(16), least_title = PT(130),
                  entry_gap = PT(5), narrow_column = PT(170), break_height = PT(20), date_gap = PT(8),
                  most_date = PT(112);

typedef struct {
  const Event *event; /* NULL: an era begins */
  const Era *era;     /* or a line stands */
  guint place;        /* in which it came */
  guint part;         /* of its note, see label_parts() */
  double time;
  Unit height;
  MarkSpan span;
  int lane; /* of its bar; -1: on the axis */
} Entry;

static Entry *entry_at(const Column *column, guint index) {
  return &g_array_index(column->entries, Entry, index);
}

/* An event, and not the rest of its note. */
static bool is_marked(const Entry *entry) {
  return entry->event && entry->part == 0;
}

static bool is_stacked(const Column *column) {
  return column->text_x == column->title_x;
}

/* What goes on from the column before says of what; below its own beginning it is a paragraph. */
static Unit place_rest(const Column *column, bool draw, const Entry *entry, Unit x, Unit y) {
  Layout *layout = column->layout;
  g_autofree char *text = label_continued(layout, entry->event);
  bool first = draw && entry == entry_at(column, column->from);
  y = layout_text(layout, first, INK_NOTE, &layout->type.phrase, text, x, y, column->text_w);
  return label_words(layout, draw, entry->event, entry->part, x, y, column->text_w);
}

static Unit place_words(const Column *column, bool draw, const Entry *entry, Unit y) {
  Layout *layout = column->layout;
  const Type *type = &layout->type;
  Unit x = column->x + column->title_x;
  if (!entry->event) {
    return layout_text(layout, draw, INK_HEAD, &type->head, layout_era_name(layout, entry->era),
                       column->x + column->text_x, y, column->width - column->text_x);
  }
  if (entry->part) {
    return place_rest(column, draw, entry, x, y);
  }
  if (is_stacked(column)) {
    return label_place(layout, draw, entry->event, 0, x, y, column->text_w);
  }
  Unit room = column->title_x - column->text_x - date_gap;
  const char *date = layout_date_in(layout, entry->event, room);
  Unit after = layout_text(layout, draw, INK_DATE, &type->date, date, column->x + column->text_x, y, room);
  y = label_words(layout, draw, entry->event, 0, x, y, column->text_w);
  return MAX(y, after);
}

/* -- Entries -- */

static int by_time(const void *left, const void *right) {
  const Entry *a = left, *b = right;
  if (a->time != b->time) {
    return (a->time > b->time) - (a->time < b->time);
  }
  int order = !a->event != !b->event ? (a->event ? 1 : -1)
              : a->event             ? date_compare(a->event->date, b->event->date)
                                     : 0;
  return order ? order : (a->place > b->place) - (a->place < b->place);
}

static void add_entry(Column *column, const Event *event, guint part, const Era *era, double time) {
  Entry entry = {.event = event, .part = part, .era = era, .time = time, .lane = -1, .place = column->entries->len};
  bool hidden = event && layout_is_hidden(column->layout, event);
  entry.height = hidden ? 0 : place_words(column, false, &entry, 0) + entry_gap;
  g_array_append_val(column->entries, entry);
}

static void add_entries(Column *column) {
  const Timeline *timeline = column->layout->timeline;
  for (guint i = 0; i < timeline->events->len; i++) {
    const Event *event = g_ptr_array_index(timeline->events, i);
    guint parts = layout_is_hidden(column->layout, event) ? 1 : label_parts(column->layout, event, column->text_w);
    for (guint part = 0; part < parts; part++) {
      add_entry(column, event, part, NULL, scale_order(event));
    }
  }
  for (guint i = 0; i < timeline->eras->len; i++) {
    const Era *era = g_ptr_array_index(timeline->eras, i);
    add_entry(column, NULL, 0, era, scale_line(era));
  }
  for (guint i = 0; i < timeline->lines->len; i++) {
    const Era *line = g_ptr_array_index(timeline->lines, i);
    add_entry(column, NULL, 0, line, scale_line(line));
  }
}

/* How many bars stand side by side at some time; what is known to a day is none, but a month or a year may be. */
static guint lanes_of(const GPtrArray *events, double fine) {
  double ends[MOST_LANES] = {-INFINITY, -INFINITY, -INFINITY, -INFINITY};
  guint lanes = 0;
  for (guint i = 0; i < events->len && lanes < MOST_LANES; i++) {
    const Event *event = g_ptr_array_index(events, i);
    guint lane = 0;
    while (lane < lanes && ends[lane] > scale_first(event)) {
      lane++;
    }
    if (scale_last(event) - scale_first(event) > (scale_lasts(event) ? 0 : fine)) {
      lanes = MAX(lanes, lane + 1);
      ends[lane] = scale_last(event);
    }
  }
  return lanes;
}

/* Where the dates go beside the titles: the width of the widest that is not too wide. */
static Unit date_width(const Layout *layout) {
  const GPtrArray *events = layout->timeline->events;
  Unit wide = 0;
  for (guint i = 0; i < events->len; i++) {
    if (layout_is_hidden(layout, g_ptr_array_index(events, i))) {
      continue;
    }
    const char *date = layout_date(layout, g_ptr_array_index(events, i));
    Unit width = layout_text_width(layout, &layout->type.date, date);
    wide = width <= most_date ? MAX(wide, width) : wide;
  }
  return (wide ? wide : most_date) + date_gap;
}

/* What the words of the ticks need: years are short; "400 BC", "March 2021" and "100,000 years" are not. */
static Unit tick_room_of(const Column *column, const GPtrArray *events, bool narrow) {
  double pace = column->scale.pace * 3, shown = pace * MIN(ENTRIES, events->len);
  Unit spare = narrow ? PT(10) : 0;
  bool early = events->len && scale_first(g_ptr_array_index(events, 0)) < CHRIST;
  return (column->scale.kind == SCALE_LOG ? PT(66) : shown < FEW_DAYS ? PT(56) : early ? PT(46) : PT(44)) - spare;
}

Column column_new(Layout *layout, Unit width) {
  Column column = {.layout = layout, .x = layout->margin, .width = width};
  const GPtrArray *events = layout->timeline->events;
  bool narrow = width < narrow_column;
  column.scale = scale_frame(layout->options, events);
  column.scale.lines = layout->timeline->lines;
  column.scale.fill = false;
  column.scale.gap = break_height;
  column.lanes = lanes_of(events, column.scale.fine);
  column.axis_x = tick_room_of(&column, events, narrow);
  column.text_x = column.axis_x + (narrow ? PT(12) : leader_room);
  column.text_x += column.lanes ? lane_first + (Unit)(column.lanes - 1) * lane_pitch : 0;
  Unit date = date_width(layout);
  column.title_x = column.text_x + (column.text_x + date + least_title <= width ? date : 0);
  column.text_w = MIN(width - column.title_x, PT(300) * layout->wrap / 100);
  column.entries = g_array_new(FALSE, FALSE, sizeof(Entry));
  add_entries(&column);
  g_array_sort(column.entries, by_time);
  return column;
}

void column_clear(Column *column) {
  g_clear_pointer(&column->entries, g_array_unref);
}

guint column_entries(const Column *column) {
  return column->entries->len;
}

Unit column_entry_height(const Column *column, guint index) {
  return entry_at(column, index)->height;
}

/* -- Marks -- */

static double start_of(const Column *column, guint from, guint to) {
  double time = -INFINITY;
  for (guint i = from; i < to && !isfinite(time); i++) {
    time = entry_at(column, i)->time;
  }
  return time;
}

/* When the next column begins; NAN: there is none. */
static double next_time(const Column *column) {
  guint next = column->to;
  while (next < column->entries->len && entry_at(column, next)->part) {
    next++;
  }
  return next < column->entries->len ? entry_at(column, next)->time : NAN;
}

static Scale *make_scale(const Column *column, ScaleWindow window, Unit y, Unit height) {
  g_autoptr(GPtrArray) events = g_ptr_array_new();
  g_autofree Unit *needs = g_new0(Unit, column->to - column->from + 1);
  for (guint i = column->from; i < column->to; i++) {
    const Entry *entry = entry_at(column, i);
    if (is_marked(entry)) {
      g_ptr_array_add(events, (void *)entry->event);
    }
    needs[events->len ? events->len - 1 : 0] += entry->height; /* names of eras and notes are read with what is above */
  }
  return events->len ? scale_new(&column->scale, events, needs, window, y, height) : NULL;
}

/* Bars get lanes beside the axis; where there are too many at a time, the later ones are points. */
static void choose_lanes(const Column *column) {
  g_autofree PackSpan *spans = g_new(PackSpan, column->to - column->from);
  g_autofree guint *owners = g_new(guint, column->to - column->from);
  guint n = 0;
  for (guint i = column->from; i < column->to; i++) {
    Entry *entry = entry_at(column, i);
    if (is_marked(entry) && !entry->span.slot && !mark_is_point(entry->event, &entry->span)) {
      owners[n] = i;
      spans[n++] = (PackSpan){.from = entry->span.from, .to = MAX(entry->span.to, entry->span.from) + PT(3)};
    }
  }
  pack_spans(spans, n);
  for (guint i = 0; i < n; i++) {
    Entry *entry = entry_at(column, owners[i]);
    entry->lane = spans[i].lane < column->lanes ? (int)spans[i].lane : -1;
  }
}

static Unit mark_x(const Column *column, const Entry *entry) {
  return column->x + column->axis_x + (entry->lane < 0 ? 0 : lane_first + entry->lane * lane_pitch);
}

static void place_eras(const Column *column, const Scale *scale, ScaleWindow window) {
  const GPtrArray *eras = column->layout->timeline->eras;
  for (guint i = 0; i < eras->len; i++) {
    const Era *era = g_ptr_array_index(eras, i);
    DateBound min = date_min(era->date), max = date_max(era->date);
    double first = min.kind == DATE_KNOWN ? (double)min.day : -INFINITY,
           last = max.kind == DATE_KNOWN ? (double)max.day : INFINITY;
    Unit from = scale_at(scale, first), to = scale_at(scale, last);
    if (to > from && first <= window.to && last >= window.from) {
      layout_tint(column->layout, i, column->x, from, column->text_x - PT(6), to - from - PT(1), (guint8)(i % 2));
    }
  }
}

/* Its mark, and the leader from there to the `middle` of its date. */
static void place_mark(const Column *column, const Entry *entry, Unit middle) {
  Layout *layout = column->layout;
  Unit from_x = mark_x(column, entry), to_x = column->x + column->text_x - PT(3);
  Unit from_y = mark_at(entry->event, &entry->span);
  layout_rule(layout, INK_LEADER, from_x, from_y, to_x - from_x, middle - from_y, false);
  if (entry->lane < 0 && !entry->span.slot && !mark_is_point(entry->event, &entry->span)) {
    mark_place_point(layout, entry->event, from_y, from_x, true);
  } else {
    mark_place(layout, entry->event, entry->span, from_x, true);
  }
}

static bool is_line(const Column *column, const Entry *entry) {
  return g_ptr_array_find(column->layout->timeline->lines, entry->era, NULL);
}

/* Across the axis, and on to its name. */
static void place_line(const Column *column, const Entry *entry, Unit middle) {
  Unit x = column->x + column->axis_x, to = column->x + column->text_x - PT(3), y = entry->span.from;
  layout_rule(column->layout, INK_AXIS, x - PT(8), y, PT(16), 0, true);
  layout_rule(column->layout, INK_LEADER, x + PT(8), y, to - x - PT(8), middle - y, true);
}

static void place_entry(const Column *column, const Entry *entry, Unit top) {
  Layout *layout = column->layout;
  if (!entry->event) {
    if (is_line(column, entry)) {
      place_line(column, entry, top + layout->type.head.leading / 2);
    }
    place_words(column, true, entry, top);
    return;
  }
  layout_open(layout, entry->event);
  if (is_marked(entry)) {
    place_mark(column, entry, top + layout->type.date.leading / 2);
  }
  place_words(column, true, entry, top);
  layout_close(layout);
}

static guint place_hidden(const Column *column) {
  Layout *layout = column->layout;
  guint n = 0;
  for (guint i = column->from; i < column->to; i++) {
    const Entry *entry = entry_at(column, i);
    if (is_marked(entry) && layout_is_hidden(layout, entry->event)) {
      layout_open(layout, entry->event);
      mark_place_hidden(layout, entry->span.from, column->x + column->axis_x, true);
      layout_close(layout);
      n++;
    }
  }
  return n;
}

/* Each label as near to its time as the others let it, from..to; an array of PoolItem, the caller's. */
static PoolItem *labels_new(const Column *column, Unit from, Unit to) {
  guint n = column->to - column->from;
  PoolItem *items = g_new(PoolItem, n + 1);
  Unit half = column->layout->type.date.leading / 2;
  for (guint i = 0; i < n; i++) {
    const Entry *entry = entry_at(column, column->from + i);
    Unit at = entry->event ? mark_at(entry->event, &entry->span) : entry->span.from;
    items[i] = (PoolItem){at - half, entry->height, 0};
  }
  pool_place(items, n, from, to);
  return items;
}

static Unit place_labels(const Column *column, Unit y, Unit height) {
  guint n = column->to - column->from;
  g_autofree PoolItem *items = labels_new(column, y, y + height);
  Unit bottom = y;
  for (guint i = 0; i < n; i++) {
    const Entry *entry = entry_at(column, column->from + i);
    if (!entry->event || !layout_is_hidden(column->layout, entry->event)) {
      place_entry(column, entry, items[i].top);
      bottom = MAX(bottom, items[i].top + entry->height);
    }
  }
  return bottom;
}

static void set_spans(const Column *column, const Scale *scale, ScaleWindow window) {
  for (guint i = column->from; i < column->to; i++) {
    Entry *entry = entry_at(column, i);
    if (entry->event) {
      entry->span = mark_span(entry->event, scale, window);
    } else {
      entry->span.from = scale_at(scale, entry->time);
    }
  }
}

/* A crowd at an end of the axis would all be pushed the other way.  It may stand out over that end by half, so that its
 * leaders fan out to both sides: the axis is so much shorter.  NULL: no event is here. */
static Scale *fit_scale(const Column *column, ScaleWindow window, Unit y, Unit room) {
  enum { MOST = 6 /* parts of the room */ };
  Unit half = column->layout->type.date.leading / 2, from = y + half, to = y + room - entry_gap - half;
  to -= layout_hidden(column->layout) ? column->layout->type.head.leading : 0; /* for the chip that counts them */
  Scale *scale = make_scale(column, window, from, to - from);
  if (!scale) {
    return NULL;
  }
  set_spans(column, scale, window);
  g_autofree PoolItem *free_items = labels_new(column, G_MININT32 / 2, G_MAXINT32 / 2);
  const PoolItem *last = &free_items[column->to - column->from - 1];
  Unit above = CLAMP((y - free_items[0].top) / 2, 0, room / MOST);
  Unit below = CLAMP((last->top + last->height - y - room) / 2, 0, room / MOST);
  if (above + below > 0) {
    scale_free(scale);
    scale = make_scale(column, window, from + above, to - from - above - below);
    set_spans(column, scale, window);
  }
  return scale;
}

static ScaleWindow window_of(const Column *column) {
  return scale_window(column->from > 0 ? start_of(column, column->from, column->to) : -INFINITY, next_time(column));
}

double column_rate(Column *column, Unit y, Unit room) {
  Scale *scale = fit_scale(column, window_of(column), y, room);
  double rate = scale && !scale_has_no_rate(scale) ? scale->rate : 0;
  scale_free(scale);
  return rate;
}

Unit column_place(Column *column, Unit y, Unit room) {
  Layout *layout = column->layout;
  ScaleWindow window = window_of(column);
  Scale *scale = fit_scale(column, window, y, room);
  if (!scale) {
    return place_labels(column, y, room);
  }
  choose_lanes(column);
  place_eras(column, scale, window);
  Unit reach = column->axis_x + MIN(tick_beyond, layout->margin / 2);
  tick_place(layout, scale, column->x + column->axis_x, reach, NULL);
  Unit bottom = place_labels(column, y, room);
  guint hidden = place_hidden(column);
  if (hidden) {
    g_autofree char *chip = layout_chip(layout, hidden);
    Unit end = layout_text(layout, true, INK_TICK, &layout->type.head, chip, column->x + column->axis_x + PT(4),
                           scale_end(scale) + PT(2), 0);
    bottom = MAX(bottom, end);
  }
  bottom = MAX(bottom, scale_end(scale));
  scale_free(scale);
  return bottom;
}
