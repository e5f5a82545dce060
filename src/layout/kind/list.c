/* list.c -- many events on one sheet: their dates and titles in columns, below a strip that shows when they were.
 * No other layout holds as many words.  What it cannot hold of the notes is left out first, see Layout.brief, and the
 * foot counts it. */
#include <string.h>

#include "layout/part/label.h"
#include "layout/part/mark.h"
#include "layout/solve/flow.h"

static const Unit column_gap = PT(18), mark_width = PT(8), date_gap = PT(6), most_date = PT(64),
                  usual_date = PT(7.5) /* the type that this is for */, least_title = PT(96), least_column = PT(150),
                  most_title = PT(250), note_column = PT(250), least_gap = PT(2), most_gap = PT(9),
                  longest = PT(14400) /* of a PDF */;

typedef struct {
  const Event *event; /* NULL: an era begins, or a line stands */
  const Era *era;
} Entry;

typedef struct {
  Layout *layout;
  GArray *entries, *heights; /* of Entry, in order of time; of Unit */
  guint columns, from;       /* on a page; the next entry */
  Unit width, gap;           /* of a column; between entries */
  Unit date, title;          /* where they begin in a column */
  bool run_in;               /* a date and its title are one paragraph */
} List;

/* -- Entries -- */

static Unit title_width(const List *list) {
  return MIN(list->width - list->title, most_title * list->layout->wrap / 100);
}

static void add_heads(List *list, const GPtrArray *eras, guint *next, const Event *before) {
  while (*next < eras->len && date_compare(((const Era *)g_ptr_array_index(eras, *next))->date, before->date) <= 0) {
    Entry entry = {.era = g_ptr_array_index(eras, (*next)++)};
    g_array_append_val(list->entries, entry);
  }
}

/* What is left out is known before the foot is measured, which says how much it is. */
static void add_entries(List *list) {
  const Layout *layout = list->layout;
  const GPtrArray *events = layout->timeline->events;
  guint era = 0, line = 0;
  for (guint i = 0; i < events->len; i++) {
    Entry entry = {.event = g_ptr_array_index(events, i)};
    if (!layout_is_hidden(layout, entry.event)) {
      if (layout->brief && (entry.event->text || entry.event->media.file)) {
        g_hash_table_add(layout->cut, (void *)entry.event);
      }
      add_heads(list, layout->timeline->eras, &era, entry.event);
      add_heads(list, layout->timeline->lines, &line, entry.event);
      g_array_append_val(list->entries, entry);
    }
  }
}

/* The words of an event are one paragraph, its date before its title: narrow columns hold most so.  The lines are those
 * of all in the title's style, which is the wider. */
static Unit place_paragraph(const List *list, bool draw, const Event *event, Unit x, Unit y, Unit width) {
  Layout *layout = list->layout;
  const TextStyle *style = layout_title_style(layout, event);
  const char *date = layout_date_in(layout, event, width), *title = layout_title(layout, event);
  g_autofree char *text = g_strconcat(date, "  ", title, NULL);
  Passage all = {.ink = INK_HEADLINE, .style = style, .text = text, .width = width, .to = G_MAXUINT};
  if (!draw) {
    return layout_passage(layout, false, &all, x, y);
  }
  TextStyle date_style = *style;
  date_style.weight = WEIGHT_REGULAR;
  return layout_run_in(layout, &all, &date_style, strlen(date), x, y);
}

static Unit place_beside(const List *list, bool draw, const Event *event, Unit x, Unit y) {
  Layout *layout = list->layout;
  bool stacked = list->date == list->title;
  Unit room = (stacked ? list->width : list->title - date_gap) - list->date;
  Unit end = layout_text(layout, draw, INK_DATE, &layout->type.date, layout_date_in(layout, event, room),
                         x + list->date, y, room);
  Unit below = layout_text(layout, draw, INK_HEADLINE, layout_title_style(layout, event), layout_title(layout, event),
                           x + list->title, stacked ? end : y, title_width(list));
  return MAX(end, below);
}

/* From the edge `x` of its column; returns the y below. */
static Unit place_entry(const List *list, bool draw, const Entry *entry, Unit x, Unit y) {
  Layout *layout = list->layout;
  const Type *type = &layout->type;
  const Event *event = entry->event;
  if (!event) {
    return layout_text(layout, draw, INK_HEAD, &type->head, layout_era_name(layout, entry->era), x, y, list->width);
  }
  if (draw) {
    layout_open(layout, event);
    mark_place_point(layout, event, x + PT(2.5), y + type->date.leading / 2, false);
  }
  Unit end = list->run_in ? place_paragraph(list, draw, event, x + list->date, y, list->width - list->date)
                          : place_beside(list, draw, event, x, y);
  if (!layout->brief) {
    end = label_more(layout, draw, event, x + list->title, end, title_width(list));
  }
  if (draw) {
    layout_close(layout);
  }
  return end;
}

/* -- Columns -- */

/* A date takes no more than two lines where it is one of two. */
static Unit date_width(const List *list) {
  Unit wide = 0, most = (Unit)((gint64)most_date * list->layout->type.date.size / usual_date);
  for (guint i = 0; i < list->entries->len; i++) {
    const Event *event = g_array_index(list->entries, Entry, i).event;
    if (event) {
      const char *date = layout_date_in(list->layout, event, most);
      Unit width = layout_text_extent(list->layout, &list->layout->type.date, date, most);
      wide = MAX(wide, width);
    }
  }
  return wide;
}

static bool has_notes(const List *list) {
  for (guint i = 0; !list->layout->brief && i < list->entries->len; i++) {
    const Event *event = g_array_index(list->entries, Entry, i).event;
    if (event && event->text) {
      return true;
    }
  }
  return false;
}

static Flow flow_of(const List *list) {
  return (Flow){(const Unit *)(void *)list->heights->data, list->heights->len};
}

static void set_columns(List *list, guint columns, Unit full, Unit date) {
  list->columns = columns;
  list->width = (full - (Unit)(columns - 1) * column_gap) / (Unit)columns;
  list->date = mark_width;
  list->title = mark_width + date + date_gap;
  list->title = list->run_in || list->width - list->title < least_title ? list->date : list->title;
  g_array_set_size(list->heights, 0);
  for (guint i = 0; i < list->entries->len; i++) {
    Unit height = place_entry(list, false, &g_array_index(list->entries, Entry, i), 0, 0) + list->gap;
    g_array_append_val(list->heights, height);
  }
}

/* The fewest that hold all, for their lines are the longest, but more where that breaks no line; else false, and `best`
 * is how many hold it lowest. */
static bool all_in_columns(List *list, Unit room, Unit full, guint *best) {
  enum { LEAST_ENTRIES = 8 };
  Unit date = date_width(list), lowest = G_MAXINT32, least = has_notes(list) ? note_column : least_column, whole = 0;
  guint most = MAX((guint)((full + column_gap) / (least + column_gap)), 1), fitting = 0;
  for (guint n = 1; n <= most; n++) {
    set_columns(list, n, full, date);
    Flow flow = flow_of(list);
    Unit all = flow_height(&flow, 0, G_MAXINT32);
    bool first = !fitting && list->layout->height && flow_fits(&flow, 0, n, room);
    if (fitting && (all > whole || flow.n < n * LEAST_ENTRIES)) {
      break;
    }
    whole = first ? all : whole;
    fitting = first || fitting ? n : 0;
    *best = all / (Unit)n < lowest ? n : *best;
    lowest = MIN(all / (Unit)n, lowest);
  }
  set_columns(list, MAX(fitting, 1), full, date);
  return fitting > 0;
}

/* Dates beside their titles are found at once; where that takes too much room they are run in. */
static void choose_columns(List *list, Unit room) {
  Unit full = list->layout->width - 2 * list->layout->margin;
  guint best = 1;
  if (all_in_columns(list, room, full, &best)) {
    return;
  }
  list->run_in = list->layout->height > 0;
  if (!list->run_in || !all_in_columns(list, room, full, &best)) {
    set_columns(list, best, full, date_width(list));
  }
}

/* -- Pages -- */

/* What height is left when all is on the page goes between the entries, as far as they still hold together. */
static Unit spread(const List *list, Unit least, Unit room) {
  Flow flow = flow_of(list);
  guint rows = 1;
  for (guint i = 0, from = list->from; i < list->columns; i++) {
    guint n = flow_take(&flow, from, least);
    rows = MAX(rows, n);
    from += n;
  }
  return CLAMP((room - least) / (Unit)rows, 0, most_gap - list->gap);
}

static Unit place_column(const List *list, guint to, Unit x, Unit y, Unit more) {
  for (guint i = list->from; i < to; i++) {
    place_entry(list, true, &g_array_index(list->entries, Entry, i), x, y);
    y += g_array_index(list->heights, Unit, i) + more;
  }
  return y;
}

static Unit place_page(List *list, Unit y) {
  Layout *layout = list->layout;
  Flow flow = flow_of(list);
  Unit room = layout->height ? layout_bottom(layout) - y : longest, with_tail = room - tail_height(layout), more = 0;
  bool last = flow_fits(&flow, list->from, list->columns, with_tail);
  if (!last && flow_fits(&flow, list->from, list->columns, room)) {
    room = with_tail; /* no page with nothing but a foot */
  }
  if (last) {
    room = flow_balance(&flow, list->from, list->columns, with_tail);
    more = layout->height ? spread(list, room, with_tail) : 0;
    layout->fill = layout->height ? (int)((gint64)room * 100 / with_tail) : 100;
  }
  Unit bottom = y;
  for (guint i = 0; i < list->columns && list->from < flow.n; i++) {
    guint n = flow_take(&flow, list->from, room);
    Unit x = layout->margin + (Unit)i * (list->width + column_gap);
    Unit end = place_column(list, list->from + n, x, y, more);
    bottom = MAX(bottom, end);
    list->from += n;
  }
  return bottom;
}

void list_place(Layout *layout) {
  List list = {.layout = layout, .gap = least_gap};
  list.entries = g_array_new(FALSE, FALSE, sizeof(Entry));
  list.heights = g_array_new(FALSE, FALSE, sizeof(Unit));
  layout_add_page(layout);
  add_entries(&list);
  Unit y = head_place(layout, layout->margin, true);
  choose_columns(&list, layout_bottom(layout) - y - (layout->height ? tail_height(layout) : 0));
  while (list.from < list.entries->len && !layout_is_over(layout)) {
    y = place_page(&list, y);
    LayoutPage *page = layout_page(layout);
    page->height = MAX(page->height, y + layout->margin);
    if (list.from < list.entries->len) {
      layout_add_page(layout);
      y = layout->margin;
    }
  }
  tail_place_on(layout, y);
  g_array_unref(list.entries);
  g_array_unref(list.heights);
}
