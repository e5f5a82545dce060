/* spine.c -- time runs down the page, in as many columns as its width holds: ticks, the axis with its marks, leaders,
 * and the words of each event as near to its time as its neighbours let them stand. */
#include <math.h>
#include <string.h>

#include "layout/solve/column.h"
#include "layout/solve/flow.h"

static const Unit column_gap = PT(20), column_beside = PT(66), least_words = PT(62), most_words = PT(140),
                  column_notes = PT(250), two_columns = PT(640), longest = PT(14400) /* of a PDF */;

typedef struct {
  Layout *layout;
  Column form;     /* what all columns have in common */
  GArray *heights; /* of Unit: of its entries */
  guint count;     /* of columns on a page */
  guint from;      /* next entry */
} Spine;

static Flow flow_of(const Spine *spine) {
  return (Flow){(const Unit *)(void *)spine->heights->data, spine->heights->len};
}

static bool has_notes(const GPtrArray *events) {
  guint notes = 0;
  for (guint i = 0; i < events->len; i++) {
    notes += ((const Event *)g_ptr_array_index(events, i))->text != NULL;
  }
  return notes * 4 > events->len;
}

static int by_width(const void *left, const void *right) {
  const Unit *a = left, *b = right;
  return (*a > *b) - (*a < *b);
}

/* A column that nine titles of ten fit without a break; wider where there are notes to read. */
static Unit least_width(const Layout *layout) {
  const GPtrArray *events = layout->timeline->events;
  if (has_notes(events) || events->len == 0) {
    return column_notes;
  }
  g_autoptr(GArray) widths = g_array_new(FALSE, FALSE, sizeof(Unit));
  for (guint i = 0; i < events->len; i++) {
    const Event *event = g_ptr_array_index(events, i);
    Unit width = layout_is_hidden(layout, event)
                     ? 0
                     : layout_text_width(layout, &layout->type.headline, layout_title(layout, event));
    if (width) {
      g_array_append_val(widths, width);
    }
  }
  g_array_sort(widths, by_width);
  return column_beside +
         CLAMP(widths->len ? g_array_index(widths, Unit, widths->len * 9 / 10) : 0, least_words, most_words);
}

/* The page, unless so few events stand on it that they would lose each other. */
static Unit usable_height(Unit least, Unit page) {
  enum { MOST_STRETCH = 4 };
  return least < page / MOST_STRETCH ? least * MOST_STRETCH : page;
}

/* The height of this page's columns: the page's, or what the rest needs and a half more, which shows the time. */
static Unit room_of(const Spine *spine, Unit y, bool *last) {
  const Layout *layout = spine->layout;
  Flow flow = flow_of(spine);
  Unit room = layout_bottom(layout) - y;
  room = layout->height ? room : MIN(flow_height(&flow, spine->from, longest) + PT(40), room);
  Unit with_tail = layout->height ? room - tail_height(spine->layout) : room;
  *last = flow_fits(&flow, spine->from, spine->count, with_tail);
  if (!*last) {
    return flow_fits(&flow, spine->from, spine->count, room) ? with_tail : room; /* no page with nothing but a foot */
  }
  Unit least = flow_balance(&flow, spine->from, spine->count, with_tail);
  spine->layout->fill = layout->height ? (int)((gint64)least * 100 / with_tail) : 100;
  return MIN(with_tail, layout->height ? usable_height(least, with_tail) : least + MIN(least * 2 / 3, PT(220)));
}

/* The pages to come share what is left, so that none holds but a few; `room` where they would be full anyway. */
static Unit shared(const Spine *spine, const Flow *flow, Unit room) {
  guint columns = 0;
  for (guint from = spine->from; from < flow->n; columns++) {
    from += flow_take(flow, from, room);
  }
  columns += (spine->count - columns % spine->count) % spine->count;
  Unit even = flow_balance(flow, spine->from, columns, room);
  return even <= room - tail_height(spine->layout) ? even : room;
}

/* The columns of the first page have one rate where theirs are not too far from each other, and later ones have it,
 * too; else the foot says that they differ. */
static void settle_rate(Spine *spine, const Flow *flow, Unit y, Unit least, Unit room) {
  enum { MOST_APART = 2 };
  double low = INFINITY, high = 0;
  for (guint i = 0, from = 0; i < spine->count && from < flow->n; i++) {
    Column column = spine->form;
    column.from = from;
    column.to = from = from + flow_take(flow, from, least);
    double rate = column_rate(&column, y, room);
    low = rate > 0 ? MIN(low, rate) : low;
    high = MAX(high, rate);
  }
  spine->form.scale.most_rate = high > 0 && high <= low * MOST_APART ? low : 0;
}

static Unit place_page(Spine *spine, Unit y) {
  bool last;
  Flow flow = flow_of(spine);
  Unit room = room_of(spine, y, &last);
  Unit least = last ? flow_balance(&flow, spine->from, spine->count, room) : shared(spine, &flow, room), bottom = y;
  if (spine->from == 0 && spine->count > 1) {
    settle_rate(spine, &flow, y, least, room);
  }
  for (guint i = 0; i < spine->count && spine->from < flow.n; i++) {
    guint n = flow_take(&flow, spine->from, least);
    Column column = spine->form;
    column.x += (Unit)i * (column.width + column_gap);
    column.from = spine->from;
    column.to = spine->from + n;
    Unit end = column_place(&column, y, room);
    bottom = MAX(bottom, end);
    spine->from += n;
  }
  return bottom;
}

static void make_columns(Spine *spine, guint count, Unit width) {
  column_clear(&spine->form);
  spine->count = count;
  spine->form = column_new(spine->layout, width);
  g_array_set_size(spine->heights, 0);
  for (guint i = 0; i < column_entries(&spine->form); i++) {
    Unit height = column_entry_height(&spine->form, i);
    g_array_append_val(spine->heights, height);
  }
}

/* No more columns than a page of them needs, but two where one would leave the half of a wide page white. */
static void choose_columns(Spine *spine, Unit y) {
  Layout *layout = spine->layout;
  Unit full = layout->width - 2 * layout->margin, least = least_width(layout);
  Unit room = layout_bottom(layout) - y - (layout->height ? tail_height(layout) : 0);
  guint few = full >= two_columns ? 2 : 1,
        most = layout->height ? (guint)((full + column_gap) / (least + column_gap)) : few;
  for (guint count = MIN(few, MAX(most, 1)); count <= MAX(most, 1); count++) {
    make_columns(spine, count, (full - (Unit)(count - 1) * column_gap) / (Unit)count);
    Flow flow = flow_of(spine);
    if (flow_fits(&flow, 0, count, room)) {
      return;
    }
  }
}

/* One page is asked for, and does not hold all: nothing is placed. */
static bool is_over(const Spine *spine, Unit y) {
  Layout *layout = spine->layout;
  Flow flow = flow_of(spine);
  Unit room = layout_bottom(layout) - y;
  if (layout->most_pages != 1 || !layout->height || flow_fits(&flow, 0, spine->count, room)) {
    return false;
  }
  for (guint i = 0; i < spine->count; i++) {
    layout->held += flow_take(&flow, layout->held, room);
  }
  return true;
}

void spine_place(Layout *layout) {
  Spine spine = {.layout = layout, .heights = g_array_new(FALSE, FALSE, sizeof(Unit))};
  layout_add_page(layout);
  Unit y = head_place(layout, layout->margin, true);
  choose_columns(&spine, y);
  if (is_over(&spine, y)) {
    layout_add_page(layout);
    spine.from = spine.heights->len;
  }
  while (spine.from < spine.heights->len && !layout_is_over(layout)) {
    y = place_page(&spine, y);
    LayoutPage *page = layout_page(layout);
    page->height = MAX(page->height, y + layout->margin);
    if (spine.from < spine.heights->len) {
      layout_add_page(layout);
      y = layout->margin;
    }
  }
  tail_place_on(layout, y);
  column_clear(&spine.form);
  g_array_unref(spine.heights);
}
