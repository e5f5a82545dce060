/* table.c -- a chronology in rows: date, event, source; the head again on every page. */
#include "layout/label.h"

enum { COLUMNS = 3 };

typedef struct {
  Layout *layout;
  Unit x[COLUMNS], w[COLUMNS];
  bool sources; /* is there any? */
  Unit y, bottom;
} Table;

static const Unit column_gap = PT(12), row_gap = PT(6), key_width = PT(9);

/* Columns as wide as they can be read, not as the page: a source stands near what it is of. */
static Table table_new(Layout *layout) {
  Table table = {.layout = layout};
  const GPtrArray *events = layout->timeline->events;
  for (guint i = 0; i < events->len && !table.sources; i++) {
    table.sources = label_source(layout, g_ptr_array_index(events, i)).title != NULL;
  }
  Unit full = layout->width - 2 * layout->margin, scale = layout->wrap;
  table.w[0] = MIN(PT(92) * scale / 100, full / 3);
  table.w[2] = table.sources ? MAX(PT(110), full / 4) : 0;
  table.w[2] = full > PT(300) ? table.w[2] : MIN(table.w[2], full / 4);
  table.w[1] = full - table.w[0] - column_gap - (table.sources ? table.w[2] + column_gap : 0);
  table.x[0] = layout->margin;
  table.x[1] = table.x[0] + table.w[0] + column_gap;
  table.x[2] = table.x[1] + table.w[1] + column_gap;
  return table;
}

static void place_head(Table *table) {
  static const char *const keys[COLUMNS] = {"date", "what", "source"};
  Layout *layout = table->layout;
  Unit end = table->y;
  for (int i = 0; i < COLUMNS - !table->sources; i++) {
    end = layout_text(layout, true, INK_HEAD, &layout->type.head, page_word(layout->page_words, keys[i]), table->x[i],
                      table->y, table->w[i]);
  }
  layout_rule(layout, INK_AXIS, layout->margin, end + PT(2), layout->width - 2 * layout->margin, 0, false);
  table->y = end + PT(2) + row_gap;
}

static Unit place_row(const Table *table, bool draw, const Event *event, Unit y) {
  Layout *layout = table->layout;
  const char *date = layout_date(layout, event);
  Unit key = layout->keyed ? key_width : 0;
  Unit end = layout_text(layout, draw, INK_DATE, &layout->type.date, date, table->x[0] + key, y, table->w[0] - key);
  Unit words = label_words(layout, draw, event, 0, table->x[1], y, table->w[1]);
  return MAX(end, words);
}

/* In a group of its own: the event may lead elsewhere. */
static Unit place_source(const Table *table, bool draw, const Event *event, Unit y) {
  Layout *layout = table->layout;
  Credit credit = label_source(layout, event);
  if (!credit.title) {
    return y;
  }
  if (draw) {
    layout_open_link(layout, credit.link);
  }
  y = layout_text(layout, draw, INK_NOTE, &layout->type.note, credit.title, table->x[2], y, table->w[2]);
  if (draw) {
    layout_close(layout);
  }
  return y;
}

static Unit row_height(const Table *table, const Event *event) {
  Unit words = place_row(table, false, event, 0), source = place_source(table, false, event, 0);
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
  table->y = bottom + row_gap + PT(1);
  page->height = MAX(page->height, table->y + table->layout->margin);
}

/* The rest of a long note: below its row as one with it, on another page under the title once more. */
static void place_rest(Table *table, const Event *event, guint part) {
  Layout *layout = table->layout;
  Unit height = label_words(layout, false, event, part, 0, 0, table->w[1]);
  table->y -= row_gap + PT(1);
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

static void place_event(Table *table, const Event *event, bool first) {
  Layout *layout = table->layout;
  Unit height = row_height(table, event);
  if (table->y + height > table->bottom && !first) {
    new_page(table);
    place_head(table);
  } else if (!first) {
    layout_rule(layout, INK_HAIRLINE, layout->margin, table->y - row_gap / 2 - PT(0.5),
                layout->width - 2 * layout->margin, 0, false);
  }
  layout_open(layout, event);
  guint group = layout->keyed ? layout_group(layout, event) : 0;
  if (group) {
    layout_key(layout, table->x[0] + PT(3), table->y + layout->type.date.leading / 2,
               (Shape)((group - 1) % GROUP_SHAPES), group);
  }
  place_row(table, true, event, table->y);
  layout_close(layout);
  place_source(table, true, event, table->y);
  end_row(table, table->y + height);
  for (guint part = 1; part < label_parts(layout, event, table->w[1]); part++) {
    place_rest(table, event, part);
  }
}

void table_place(Layout *layout) {
  Table table = table_new(layout);
  layout->sourced = table.sources;
  new_page(&table);
  table.y = head_place(layout, table.y, true);
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
  layout->fill = layout->height ? (int)((gint64)table.y * 100 / layout->height) : 100;
  tail_place_on(layout, table.y);
}
