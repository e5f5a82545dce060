/* lanes.c -- many events: one time axis on top, below it a band a group, in each band lanes.
 *
 * An entry takes its lane from the start of its mark or words to the end of the later of them; the lowest
 * free lane in order of starts needs no more lanes than entries overlap at some place (interval colouring).
 * What one page cannot hold goes on the next, which has its own stretch of time. */
#include <string.h>

#include "layout/box.h"
#include "layout/era.h"
#include "layout/pack.h"
#include "layout/scale.h"
#include "layout/tick.h"

static const Unit words_width = PT(112), mark_gap = PT(5), entry_gap = PT(8), lane_gap = PT(4), band_gap = PT(9),
                  head_width = PT(78), head_gap = PT(10), axis_room = PT(34), long_bar = PT(60), bar_room = PT(8);

typedef struct {
  const Event *event;
  guint band;
  Unit words, wide; /* height and width of its words */
  /* on the page at hand: */
  Unit from, to;         /* of its time */
  Unit text_x;           /* of its words */
  Unit left, right, top; /* what it takes of its lane; its place in it */
  guint lane;
} Entry;

typedef struct {
  const char *title; /* NULL: no group */
  Unit height, y;
} Band;

typedef struct {
  Layout *layout;
  GArray *entries; /* of Entry, in order of time */
  GArray *bands;   /* of Band */
  Unit x, width;   /* of the time */
  GArray *scale;   /* of the page at hand */
} Lanes;

static Unit place_words(Layout *layout, bool draw, const Event *event, Unit x, Unit y) {
  g_autofree char *date = layout_date(layout, event);
  y = layout_text(layout, draw, INK_DATE, &style_date, date, x, y, words_width);
  y = layout_text(layout, draw, INK_HEADLINE, &style_headline, event->title ? event->title : "", x, y, words_width);
  return event->text ? layout_text(layout, draw, INK_NOTE, &style_note, event->text, x, y, words_width) : y;
}

static Unit words_extent(const Layout *layout, const Event *event) {
  g_autofree char *date = layout_date(layout, event);
  const char *title = event->title ? event->title : "";
  Unit wide = layout_text_extent(layout, &style_date, date, words_width);
  wide = MAX(wide, layout_text_extent(layout, &style_headline, title, words_width));
  return event->text ? MAX(wide, layout_text_extent(layout, &style_note, event->text, words_width)) : wide;
}

/* -- Bands -- */

static guint band_of(const Lanes *lanes, const Event *event) {
  const GPtrArray *groups = lanes->layout->timeline->groups;
  for (guint i = 0; event->group && i < groups->len; i++) {
    const Group *group = g_ptr_array_index(groups, i);
    if (g_strcmp0(group->id, event->group) == 0) {
      return i;
    }
  }
  return groups->len;
}

static void make_bands(Lanes *lanes) {
  const GPtrArray *groups = lanes->layout->timeline->groups;
  for (guint i = 0; i < groups->len; i++) {
    const Group *group = g_ptr_array_index(groups, i);
    Band band = {.title = group->title ? group->title : group->id};
    g_array_append_val(lanes->bands, band);
  }
  Band rest = {.title = groups->len ? page_word(lanes->layout->page_words, "others") : NULL};
  g_array_append_val(lanes->bands, rest);
}

static void make_entries(Lanes *lanes) {
  const GPtrArray *events = lanes->layout->timeline->events;
  for (guint i = 0; i < events->len; i++) {
    Entry entry = {.event = g_ptr_array_index(events, i)};
    entry.band = band_of(lanes, entry.event);
    entry.words = place_words(lanes->layout, false, entry.event, 0, 0);
    entry.wide = words_extent(lanes->layout, entry.event);
    g_array_append_val(lanes->entries, entry);
  }
}

/* -- Places of entries[from..to) on one page -- */

static bool is_long(const Entry *entry) {
  return entry->to - entry->from >= long_bar;
}

/* Words stand right of a point or a short bar, below a long one, and never leave the page. */
static void place_entry(const Lanes *lanes, Entry *entry) {
  entry->from = scale_x(lanes->scale, scale_first_day(entry->event, lanes->scale));
  entry->to = scale_x(lanes->scale, scale_last_day(entry->event, lanes->scale));
  Unit edge = lanes->x + lanes->width - entry->wide;
  bool beside = !is_long(entry);
  entry->text_x = beside ? entry->to + mark_gap : entry->from;
  if (entry->text_x > edge) {
    entry->text_x = beside ? MAX(lanes->x, entry->from - mark_gap - entry->wide) : edge;
  }
  entry->left = MIN(entry->from - PT(3), entry->text_x);
  entry->right = MAX(entry->to, entry->text_x + entry->wide) + entry_gap;
}

static Unit height_of(const Entry *entry) {
  return entry->words + (is_long(entry) ? bar_room : 0);
}

static int by_left(const void *left, const void *right) {
  const Entry *a = *(Entry *const *)left, *b = *(Entry *const *)right;
  return a->left != b->left ? (a->left > b->left) - (a->left < b->left) : (a > b) - (a < b);
}

/* Gives each of the members its lane; how many lanes there are. */
static guint choose_lanes(GPtrArray *members) {
  g_ptr_array_sort(members, by_left);
  g_autofree PackSpan *spans = g_new(PackSpan, members->len);
  for (guint i = 0; i < members->len; i++) {
    const Entry *entry = g_ptr_array_index(members, i);
    spans[i] = (PackSpan){entry->left, entry->right, 0};
  }
  guint lanes = pack_spans(spans, members->len);
  for (guint i = 0; i < members->len; i++) {
    ((Entry *)g_ptr_array_index(members, i))->lane = spans[i].lane;
  }
  return lanes;
}

/* Lanes are as high as their highest entry. */
static Unit stack_lanes(GPtrArray *members, guint n_lanes) {
  g_autofree Unit *tops = g_new0(Unit, n_lanes + 1);
  for (guint i = 0; i < members->len; i++) {
    const Entry *entry = g_ptr_array_index(members, i);
    tops[entry->lane + 1] = MAX(tops[entry->lane + 1], height_of(entry) + lane_gap);
  }
  for (guint lane = 1; lane <= n_lanes; lane++) {
    tops[lane] += tops[lane - 1];
  }
  for (guint i = 0; i < members->len; i++) {
    Entry *entry = g_ptr_array_index(members, i);
    entry->top = tops[entry->lane];
  }
  return tops[n_lanes];
}

static Unit head_height(const Lanes *lanes, const Band *band) {
  return band->title ? layout_text(lanes->layout, false, INK_HEAD, &style_headline, band->title, 0, 0, head_width) : 0;
}

static Unit pack_band(const Lanes *lanes, guint index, guint from, guint to) {
  g_autoptr(GPtrArray) members = g_ptr_array_new();
  for (guint i = from; i < to; i++) {
    Entry *entry = &g_array_index(lanes->entries, Entry, i);
    if (entry->band == index) {
      g_ptr_array_add(members, entry);
    }
  }
  if (members->len == 0) {
    return 0;
  }
  Unit height = stack_lanes(members, choose_lanes(members));
  return MAX(height, head_height(lanes, &g_array_index(lanes->bands, Band, index))) + band_gap;
}

/* The height that entries from..to take below the axis. */
static Unit pack(Lanes *lanes, guint from, guint to) {
  bool collapse = strcmp(options_text(lanes->layout->options, OPT_SCALE), "time") != 0;
  g_autoptr(GPtrArray) events = g_ptr_array_new();
  for (guint i = from; i < to; i++) {
    g_ptr_array_add(events, (void *)g_array_index(lanes->entries, Entry, i).event);
  }
  g_clear_pointer(&lanes->scale, g_array_unref);
  lanes->scale = scale_new(events, lanes->x, lanes->width, collapse);
  for (guint i = from; i < to; i++) {
    place_entry(lanes, &g_array_index(lanes->entries, Entry, i));
  }
  Unit y = 0;
  for (guint i = 0; i < lanes->bands->len; i++) {
    Band *band = &g_array_index(lanes->bands, Band, i);
    band->y = y;
    band->height = pack_band(lanes, i, from, to);
    y += band->height;
  }
  return y;
}

/* -- Drawing -- */

static void draw_mark(Lanes *lanes, const Entry *entry, Unit y) {
  Layout *layout = lanes->layout;
  Unit middle = y + style_date.leading / 2, line = is_long(entry) ? y + PT(2) : middle;
  if (entry->to - entry->from <= PT(3)) {
    layout_dot(layout, entry->from, middle, PT(2.2), layout_is_vague(entry->event));
  } else if (layout_is_vague(entry->event)) {
    layout_rule(layout, INK_MARK, entry->from, line, entry->to - entry->from, 0, true);
  } else {
    layout_bar(layout, INK_MARK, entry->from, line - PT(1.75), entry->to - entry->from, PT(3.5),
               layout_is_open(entry->event));
  }
}

static void draw_entry(Lanes *lanes, const Entry *entry, Unit y) {
  Layout *layout = lanes->layout;
  layout_open(layout, entry->event);
  draw_mark(lanes, entry, y);
  place_words(layout, true, entry->event, entry->text_x, y + (is_long(entry) ? bar_room : 0));
  layout_close(layout);
}

static void draw_head(Lanes *lanes, const Band *band, Unit y, bool rule) {
  Layout *layout = lanes->layout;
  if (rule) {
    layout_rule(layout, INK_HAIRLINE, layout->margin, y - band_gap / 2, layout->width - 2 * layout->margin, 0, false);
  }
  if (band->title) {
    layout_text(layout, true, INK_HEADLINE, &style_headline, band->title, layout->margin, y, head_width);
  }
}

static void draw_bands(Lanes *lanes, guint from, guint to, Unit y) {
  bool first = true;
  for (guint i = 0; i < lanes->bands->len; i++) {
    const Band *band = &g_array_index(lanes->bands, Band, i);
    if (band->height) {
      draw_head(lanes, band, y + band->y, !first);
      first = false;
    }
  }
  for (guint i = from; i < to; i++) {
    const Entry *entry = &g_array_index(lanes->entries, Entry, i);
    draw_entry(lanes, entry, y + g_array_index(lanes->bands, Band, entry->band).y + entry->top);
  }
}

/* How many entries from `from` fit `room`: doubling, then halving.  At least one. */
static guint fitting(Lanes *lanes, guint from, Unit room) {
  guint all = lanes->entries->len - from, good = 1, bad = all + 1;
  for (guint n = 2; bad > all && good < all; n = MIN(2 * n, all)) {
    *(pack(lanes, from, from + n) <= room ? &good : &bad) = n;
  }
  while (bad - good > 1) {
    guint n = good + (bad - good) / 2;
    *(pack(lanes, from, from + n) <= room ? &good : &bad) = n;
  }
  return good;
}

static Unit draw_page(Lanes *lanes, guint from, guint to, Unit y) {
  Unit height = pack(lanes, from, to);
  Unit eras = era_place(lanes->layout, lanes->scale, y, axis_room + height);
  tick_place(lanes->layout, lanes->scale, y + eras);
  draw_bands(lanes, from, to, y + eras + axis_room);
  return y + eras + axis_room + height;
}

static Unit room_below(const Lanes *lanes, Unit y) {
  const Layout *layout = lanes->layout;
  Unit eras = era_height(layout);
  return layout->height ? layout->height - layout->margin - y - eras - axis_room : G_MAXINT32;
}

void lanes_place(Layout *layout) {
  bool grouped = layout->timeline->groups->len > 0;
  Unit left = layout->margin + (grouped ? head_width + head_gap : 0);
  Lanes lanes = {.layout = layout, .x = left, .width = layout->width - layout->margin - left};
  lanes.entries = g_array_new(FALSE, FALSE, sizeof(Entry));
  lanes.bands = g_array_new(FALSE, FALSE, sizeof(Band));
  make_bands(&lanes);
  make_entries(&lanes);
  Unit y = layout->margin;
  for (guint from = 0, n; from < lanes.entries->len; from += n) {
    layout_add_page(layout);
    y = from == 0 ? head_place(layout, layout->margin) : layout->margin;
    n = fitting(&lanes, from, room_below(&lanes, y));
    y = draw_page(&lanes, from, from + n, y);
    LayoutPage *page = layout_page(layout);
    page->height = MAX(page->height, y + layout->margin);
  }
  tail_place_on(layout, y);
  g_clear_pointer(&lanes.scale, g_array_unref);
  g_array_unref(lanes.entries);
  g_array_unref(lanes.bands);
}
