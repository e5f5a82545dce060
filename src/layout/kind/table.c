/* table.c -- a chronology in rows: date, event, source; the head again on every page. */
#include "layout/part/key.h"
#include "layout/part/label.h"
#include "layout/part/tie.h"

enum { COLUMNS = 3 };

typedef struct {
  Layout *layout;
  Unit x[COLUMNS], w[COLUMNS];
  bool sources; /* is there any? */
  bool stacked; /* one column */
  Unit gap;     /* between rows */
  Unit y, bottom;
} Table;

static const Unit column_gap = PT(14), usual_gap = PT(7), most_gap = PT(15), key_width = PT(9), narrow = PT(250),
                  readable = PT(330), least_source = PT(40), head_rule = PT(2);

/* The widest of what stands in a column, unbroken. */
static Unit widest(const Layout *layout, Unit (*measure)(const Layout *, const Event *)) {
  const GPtrArray *events = layout->timeline->events;
  Unit wide = 0;
  for (guint i = 0; i < events->len; i++) {
    wide = MAX(wide, measure(layout, g_ptr_array_index(events, i)));
  }
  return wide;
}

static Unit date_width(const Layout *layout, const Event *event) {
  return layout_text_width(layout, &layout->type.date, layout_date(layout, event));
}

static Unit words_width(const Layout *layout, const Event *event) {
  return event->text ? readable : layout_text_width(layout, &layout->type.headline, layout_title(layout, event));
}

static Unit source_width(const Layout *layout, const Event *event) {
  g_autofree char *source = label_citation(layout, event);
  return source ? layout_text_width(layout, &layout->type.note, source) : 0;
}

/* Columns as wide as what they hold, within reason: a source stands near what it is of.  Where there is no room for
 * columns, a source stands below its event, and that below its date. */
static Table table_new(Layout *layout) {
  Table table = {.layout = layout, .gap = usual_gap};
  Unit full = layout->width - 2 * layout->margin, key = layout->keyed ? key_width : 0;
  Unit source = widest(layout, source_width), date = widest(layout, date_width) + key;
  table.sources = source > 0;
  table.stacked = full < narrow;
  for (int i = 0; i < COLUMNS; i++) {
    table.x[i] = layout->margin;
    table.w[i] = full;
  }
  if (!table.stacked) {
    Unit least = table.sources ? CLAMP(source, least_source, full / 4) + column_gap : 0;
    table.w[0] = MIN(date, full / 4);
    table.x[1] = table.x[0] + table.w[0] + column_gap;
    table.w[1] = CLAMP(widest(layout, words_width), readable / 2, full - table.w[0] - column_gap - least);
    table.x[2] = table.x[1] + table.w[1] + column_gap;
    table.w[2] = layout->margin + full - table.x[2];
  }
  return table;
}

static void place_head(Table *table) {
  static const char *const keys[COLUMNS] = {"date", "what", "source"};
  Layout *layout = table->layout;
  Unit end = table->y;
  for (int i = 0; i < COLUMNS - !table->sources && !table->stacked; i++) {
    end = layout_text(layout, true, INK_HEAD, &layout->type.head, pagewords_get(layout->page_words, keys[i]),
                      table->x[i], table->y, table->w[i]);
  }
  layout_rule(layout, INK_AXIS, layout->margin, end + head_rule, layout->width - 2 * layout->margin, 0, false);
  table->y = end + head_rule + table->gap;
}

static Unit place_row(const Table *table, bool draw, const Event *event, Unit y) {
  Layout *layout = table->layout;
  Unit key = layout->keyed ? key_width : 0, room = table->w[0] - key;
  const char *date = layout_date_in(layout, event, room);
  Unit end = layout_text(layout, draw, INK_DATE, &layout->type.date, date, table->x[0] + key, y, room);
  Unit words = label_words(layout, draw, event, 0, table->x[1], table->stacked ? end : y, table->w[1]);
  g_autofree char *ties = tie_words(layout, event);
  if (ties) {
    words = layout_text(layout, draw, INK_NOTE, &layout->type.phrase, ties, table->x[1], words, table->w[1]);
  }
  return MAX(end, words);
}

/* In a group of its own: the event may lead elsewhere. */
static Unit place_source(const Table *table, bool draw, const Event *event, Unit y) {
  Layout *layout = table->layout;
  g_autofree char *place = label_citation(layout, event);
  if (!place) {
    return y;
  }
  if (draw) {
    layout_open_link(layout, label_source(layout, event).link);
  }
  const TextStyle *style = table->stacked ? &layout->type.phrase : &layout->type.note;
  y = layout_text(layout, draw, INK_NOTE, style, place, table->x[2], y, table->w[2]);
  if (draw) {
    layout_close(layout);
  }
  return y;
}

static Unit row_height(const Table *table, const Event *event) {
  Unit words = place_row(table, false, event, 0);
  Unit source = place_source(table, false, event, table->stacked ? words : 0);
  return MAX(words, source);
}

static void new_page(Table *table) {
  Layout *layout = table->layout;
  layout_add_page(layout);
  table->y = layout->margin;
  table->bottom = layout_bottom(layout);
}

/* A row that no page holds makes its own one higher. */
static void end_row(Table *table, Unit bottom) {
  LayoutPage *page = layout_page(table->layout);
  table->y = bottom + table->gap;
  page->height = MAX(page->height, bottom + table->layout->margin);
}

/* The rest of a long note: below its row as one with it, on another page under the title once more. */
static void place_rest(Table *table, const Event *event, guint part) {
  Layout *layout = table->layout;
  Unit height = label_words(layout, false, event, part, 0, 0, table->w[1]);
  table->y -= table->gap;
  if (table->y + height > table->bottom) {
    g_autofree char *text = label_continued(layout, event);
    new_page(table);
    place_head(table);
    table->y = layout_text(layout, true, INK_NOTE, &layout->type.phrase, text, table->x[1], table->y, table->w[1]);
  }
  layout_open(layout, event);
  Unit bottom = label_words(layout, true, event, part, table->x[1], table->y, table->w[1]);
  layout_close(layout);
  end_row(table, bottom);
}

/* The last row keeps the foot: no page has nothing but that. */
static Unit row_with_foot(const Table *table, const Event *event, Unit height) {
  const GPtrArray *events = table->layout->timeline->events;
  bool last = event == g_ptr_array_index(events, events->len - 1);
  return height + (last ? table->gap + tail_height(table->layout) : 0);
}

static void place_event(Table *table, const Event *event, bool first) {
  Layout *layout = table->layout;
  Unit height = row_height(table, event);
  if (table->y + row_with_foot(table, event, height) > table->bottom && !first) {
    new_page(table);
    place_head(table);
  } else if (!first) {
    layout_rule(layout, INK_HAIRLINE, layout->margin, table->y - table->gap / 2, layout->width - 2 * layout->margin, 0,
                false);
  }
  layout_open(layout, event);
  guint group = layout->keyed ? key_of(layout, event) : 0;
  if (group) {
    layout_key(layout, table->x[0] + PT(3), table->y + layout->type.date.leading / 2, layout_shape(group), group);
  }
  Unit below = place_row(table, true, event, table->y);
  layout_close(layout);
  place_source(table, true, event, table->stacked ? below : table->y);
  end_row(table, table->y + height);
  for (guint part = 1; part < label_parts(layout, event, table->w[1]); part++) {
    place_rest(table, event, part);
  }
}

/* What a page has left when all is on it goes below the head and the rows, as far as they still hold together. */
static void spread(Table *table) {
  Layout *layout = table->layout;
  const GPtrArray *events = layout->timeline->events;
  Unit spare = table->bottom - table->y - head_rule - table->gap - tail_height(layout);
  for (guint i = 0; i < events->len && spare > 0; i++) {
    spare -= row_height(table, g_ptr_array_index(events, i)) + table->gap;
    spare -= label_parts(layout, g_ptr_array_index(events, i), table->w[1]) > 1 ? spare : 0;
  }
  if (layout->height && spare > 0 && events->len) {
    layout->fill = (int)(100 - (gint64)spare * 100 / layout->height);
    table->gap = MIN(table->gap + spare / (Unit)(events->len + 1), most_gap);
  }
}

void table_place(Layout *layout) {
  layout_add_page(layout);
  Unit top = head_place(layout, layout->margin, true);
  Table table = table_new(layout);
  layout->sourced = table.sources;
  table.y = top + layout->type.head.leading;
  table.bottom = layout_bottom(layout);
  spread(&table);
  table.y = top;
  place_head(&table);
  for (guint i = 0, shown = 0; i < layout->timeline->events->len && !layout_is_over(layout); i++) {
    const Event *event = g_ptr_array_index(layout->timeline->events, i);
    if (!layout_is_hidden(layout, event)) {
      place_event(&table, event, shown++ == 0);
    }
  }
  if (layout_hidden(layout)) {
    g_autofree char *chip = layout_chip(layout, layout_hidden(layout));
    table.y = layout_text(layout, true, INK_TICK, &layout->type.head, chip, table.x[0], table.y, 0);
  }
  tail_place_on(layout, table.y);
}
