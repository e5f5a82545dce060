/* lanes.c -- many events: one time axis on top, below it a band a group, in each band lanes.
 *
 * What one page cannot hold goes on the next, which has its own stretch of time and says what goes on from before. */
#include "layout/part/band.h"
#include "layout/part/label.h"
#include "layout/part/mark.h"
#include "layout/solve/fit.h"
#include "layout/time/era.h"
#include "layout/time/tick.h"

#include <math.h>

enum { MOST_CONTINUED = 3, CONTINUED_SHARE = 6 };

static const Unit part_indent = PT(8), words_width = PT(116), least_words = PT(54), head_width = PT(78),
                  head_gap = PT(12), narrow_page = PT(420), axis_gap = PT(12), most_lane_gap = PT(16),
                  most_band_gap = PT(40), tall = PT(330), chip_room = PT(24), hidden_row = PT(9), more_row = PT(11),
                  continued_height = PT(20);

typedef struct {
  Layout *layout;
  ScaleFrame frame;
  GArray *entries; /* of BandEntry, in order of time */
  GArray *bands;   /* of Band */
  Unit x, width;   /* of the time */
  bool heads_above;
  Unit lane_gap, band_gap;
  guint from; /* of the page at hand: */
  GArray *continued;
  ScaleWindow window;
  Scale *scale;
  Unit room;
} Lanes;

static const Unit usual_lane_gap = PT(4), usual_band_gap = PT(9);

/* -- Entries -- */

static char *words_of(const Lanes *lanes, const BandEntry *entry) {
  return label_continued(lanes->layout, entry->event);
}

static Unit width_of(const Lanes *lanes) {
  return words_width * lanes->layout->wrap / 100;
}

static Unit place_words(const Lanes *lanes, bool draw, const BandEntry *entry, Unit x, Unit y) {
  Layout *layout = lanes->layout;
  if (!entry->continued) {
    return label_place(layout, draw, entry->event, LABEL_CUT, x, y, entry->width);
  }
  g_autofree char *text = words_of(lanes, entry);
  return layout_text(layout, draw, INK_NOTE, &layout->type.phrase, text, x, y, entry->width);
}

static BandEntry entry_of(const Lanes *lanes, const Event *event, bool continued) {
  guint group = layout_group(lanes->layout, event);
  BandEntry entry = {.event = event, .continued = continued, .width = width_of(lanes)};
  entry.band = group ? group - 1 : lanes->bands->len - 1;
  entry.hidden = layout_is_hidden(lanes->layout, event);
  entry.words = place_words(lanes, false, &entry, 0, 0);
  if (continued) {
    g_autofree char *text = words_of(lanes, &entry);
    entry.wide = layout_text_extent(lanes->layout, &lanes->layout->type.phrase, text, width_of(lanes));
  } else {
    entry.wide = label_extent(lanes->layout, event, width_of(lanes));
  }
  return entry;
}

static void make_bands(Lanes *lanes) {
  const GPtrArray *groups = lanes->layout->timeline->groups;
  for (guint i = 0; i <= groups->len; i++) {
    const Group *group = i < groups->len ? g_ptr_array_index(groups, i) : NULL;
    Band band = {.members = g_ptr_array_new()};
    band.title = group ? (group->part ? group->part : group->title ? group->title : group->id) : NULL;
    band.within = group ? group->within : NULL;
    band.title = band.title || groups->len == 0 ? band.title : pagewords_get(lanes->layout->page_words, "others");
    if (band.title) {
      Unit width = (lanes->heads_above ? lanes->width : head_width) - (band.within ? part_indent : 0);
      band.head = layout_text(lanes->layout, false, INK_HEAD, &lanes->layout->type.headline, band.title, 0, 0, width);
    }
    g_array_append_val(lanes->bands, band);
  }
}

static void make_entries(Lanes *lanes) {
  const GPtrArray *events = lanes->layout->timeline->events;
  for (guint i = 0; i < events->len; i++) {
    BandEntry entry = entry_of(lanes, g_ptr_array_index(events, i), false);
    g_array_append_val(lanes->entries, entry);
  }
}

static int by_importance(const void *left, const void *right) {
  const BandEntry *a = left, *b = right;
  int order = b->event->importance - a->event->importance;
  return order ? order : date_compare(a->event->date, b->event->date);
}

static int by_time(const void *left, const void *right) {
  return date_compare(((const BandEntry *)left)->event->date, ((const BandEntry *)right)->event->date);
}

/* Ranges of earlier pages that go on here: the most important ones, in a part of the room; the others are counted. */
static void find_continued(Lanes *lanes) {
  g_autofree guint *taken = g_new0(guint, lanes->bands->len);
  g_autoptr(GArray) found = g_array_new(FALSE, FALSE, sizeof(BandEntry));
  g_array_set_size(lanes->continued, 0);
  double start = scale_first(g_array_index(lanes->entries, BandEntry, lanes->from).event);
  for (guint i = 0; i < lanes->from && isfinite(start); i++) {
    const BandEntry *entry = &g_array_index(lanes->entries, BandEntry, i);
    if (date_form(entry->event->date) == DATE_INTERVAL && scale_last(entry->event) > start && !entry->hidden) {
      g_array_append_val(found, *entry);
    }
  }
  g_array_sort(found, by_importance);
  guint most = (guint)MAX(lanes->room / CONTINUED_SHARE / continued_height, 2);
  for (guint i = 0; i < lanes->bands->len; i++) {
    g_array_index(lanes->bands, Band, i).more = 0;
  }
  for (guint i = 0; i < found->len; i++) {
    const BandEntry *entry = &g_array_index(found, BandEntry, i);
    if (lanes->continued->len < most && taken[entry->band] < MOST_CONTINUED) {
      BandEntry again = entry_of(lanes, entry->event, true);
      g_array_append_val(lanes->continued, again);
      taken[entry->band]++;
    } else {
      g_array_index(lanes->bands, Band, entry->band).more++;
    }
  }
  g_array_sort(lanes->continued, by_time);
}

/* -- Places -- */

/* Broken at `width`, no more than a line higher than `usual`?  Then so. */
static bool fit_width(const Lanes *lanes, BandEntry *entry, Unit width, Unit usual) {
  BandEntry narrow = *entry;
  narrow.width = width;
  narrow.words = place_words(lanes, false, &narrow, 0, 0);
  narrow.wide = label_extent(lanes->layout, entry->event, width);
  bool fits = narrow.words <= usual + lanes->layout->type.headline.leading && narrow.wide <= width;
  *entry = fits ? narrow : *entry;
  return fits;
}

/* Words below a bar keep to its length, or within it, if that costs them a line at most: then a bar that follows it has
 * room in its lane. */
static void fit_words(const Lanes *lanes, BandEntry *entry) {
  Unit length = entry->span.to - entry->span.from, full = width_of(lanes);
  if (entry->hidden || entry->continued || !scale_lasts(entry->event)) {
    return;
  }
  entry->width = full;
  entry->words = place_words(lanes, false, entry, 0, 0);
  entry->wide = label_extent(lanes->layout, entry->event, full);
  if (length >= least_words && entry->wide > length - 2 * band_box_edge) {
    Unit usual = entry->words;
    if (!fit_width(lanes, entry, length - 2 * band_box_edge, usual) && entry->wide > length) {
      fit_width(lanes, entry, length, usual);
    }
  }
}

static void add_members(Lanes *lanes, GArray *entries, guint from, guint to) {
  for (guint i = from; i < to; i++) {
    BandEntry *entry = &g_array_index(entries, BandEntry, i);
    Band *band = &g_array_index(lanes->bands, Band, entry->band);
    entry->span = mark_span(entry->event, lanes->scale, lanes->window);
    fit_words(lanes, entry);
    band_entry_place(entry, lanes->x, lanes->x + lanes->width);
    band->hidden += entry->hidden;
    g_ptr_array_add(band->members, entry);
  }
}

/* How far words reach to the right of the page, were they all right of their marks. */
static Unit overhang(Lanes *lanes, guint to) {
  Unit right = lanes->x + lanes->width, most = 0;
  for (guint i = lanes->from; i < to; i++) {
    BandEntry *entry = &g_array_index(lanes->entries, BandEntry, i);
    entry->span = mark_span(entry->event, lanes->scale, lanes->window);
    most = MAX(most, band_entry_reach(entry) - right);
  }
  return most;
}

/* There is room after the last dates for their words, as far as a sixth of the width goes; what still has none is told
 * left of its mark. */
static void fit_scale(Lanes *lanes, const GPtrArray *events, guint to) {
  enum { MOST = 6 };
  scale_free(lanes->scale);
  lanes->scale = scale_new(&lanes->frame, events, NULL, lanes->window, lanes->x, lanes->width);
  Unit room = MIN(overhang(lanes, to), lanes->width / MOST);
  if (room > 0) {
    scale_free(lanes->scale);
    lanes->scale = scale_new(&lanes->frame, events, NULL, lanes->window, lanes->x, lanes->width - room);
  }
}

static void make_scale(Lanes *lanes, guint to) {
  g_autoptr(GPtrArray) events = g_ptr_array_new();
  for (guint i = lanes->from; i < to; i++) {
    g_ptr_array_add(events, (void *)g_array_index(lanes->entries, BandEntry, i).event);
  }
  double first = lanes->from > 0 ? scale_first(g_ptr_array_index(events, 0)) : -INFINITY, next = NAN;
  if (to < lanes->entries->len) {
    next = scale_first(g_array_index(lanes->entries, BandEntry, to).event);
  }
  lanes->window = scale_window(first, next);
  for (guint i = 0; i < lanes->continued->len; i++) {
    g_ptr_array_add(events, (void *)g_array_index(lanes->continued, BandEntry, i).event);
  }
  fit_scale(lanes, events, to);
}

static bool is_shown(const Band *band) {
  return band->members->len || band->more;
}

static Unit family_height(const Lanes *lanes, const Band *band) {
  return band->opens ? lanes->layout->type.headline_key.leading + PT(2) : 0;
}

/* What of the band's head stands above its lanes: all of it, where it has no column of its own. */
static Unit head_above(const Lanes *lanes, const Band *band) {
  bool column = band->title && !lanes->heads_above;
  Unit own = column ? 0 : (band->title ? band->head + PT(2) : 0) + (band->more ? more_row : 0);
  return family_height(lanes, band) + own;
}

/* A part stands below the name of its group where it is the first of those shown, unless the group has a band itself.
 */
static void open_families(const Lanes *lanes) {
  const char *family = NULL;
  for (guint i = 0; i < lanes->bands->len; i++) {
    Band *band = &g_array_index(lanes->bands, Band, i);
    if (is_shown(band)) {
      band->opens = band->within && g_strcmp0(family, band->within) != 0;
      family = band->within ? band->within : band->title;
    }
  }
}

/* The height that entries from..to take below the axis. */
static Unit pack(Lanes *lanes, guint to) {
  make_scale(lanes, to);
  for (guint i = 0; i < lanes->bands->len; i++) {
    Band *band = &g_array_index(lanes->bands, Band, i);
    g_ptr_array_set_size(band->members, 0);
    band->hidden = 0;
  }
  add_members(lanes, lanes->continued, 0, lanes->continued->len);
  add_members(lanes, lanes->entries, lanes->from, to);
  Unit y = 0;
  open_families(lanes);
  for (guint i = 0; i < lanes->bands->len; i++) {
    Band *band = &g_array_index(lanes->bands, Band, i);
    band->y = y;
    if (is_shown(band)) {
      Unit above = head_above(lanes, band),
           beside = family_height(lanes, band) + band->head + (band->more ? more_row : 0);
      Unit height = above + band_pack(band, lanes->lane_gap, above) + (band->hidden ? hidden_row : 0);
      y += MAX(height, beside) + lanes->band_gap;
    }
  }
  return y;
}

static bool fits(void *data, guint n) {
  Lanes *lanes = data;
  return pack(lanes, lanes->from + n) <= lanes->room;
}

/* What height is left goes between the lanes and the bands, as far as they still hold together. */
static Unit spread(Lanes *lanes, guint to, Unit room) {
  Unit height = pack(lanes, to), spare = room - height;
  guint rows = 0, bands = 0;
  for (guint i = 0; i < lanes->bands->len; i++) {
    const Band *band = &g_array_index(lanes->bands, Band, i);
    rows += band->members->len ? band->lanes : 0;
    bands += is_shown(band);
  }
  if (spare <= 0 || rows == 0) {
    return height;
  }
  lanes->lane_gap = MIN(usual_lane_gap + spare / (Unit)(rows + bands), most_lane_gap);
  spare = room - pack(lanes, to);
  lanes->band_gap = MIN(usual_band_gap + MAX(spare, 0) / (Unit)bands, most_band_gap);
  return pack(lanes, to);
}

/* -- Drawing -- */

static void draw_entry(Lanes *lanes, const BandEntry *entry, Unit y) {
  Layout *layout = lanes->layout;
  layout_open(layout, entry->event);
  if (entry->hidden) {
    const Band *band = &g_array_index(lanes->bands, Band, entry->band);
    mark_place_hidden(layout, entry->span.from, y + band->y + band->height + PT(4), false);
  } else {
    Unit top = y + g_array_index(lanes->bands, Band, entry->band).y + entry->top;
    Unit middle = band_entry_is_long(entry) ? top + PT(2) : top + layout->type.date.leading / 2;
    if (band_entry_is_box(entry)) {
      layout_body(layout, entry->span.from, middle, entry->span.to - entry->span.from - PT(1),
                  top + band_entry_rise(entry) + entry->words + band_box_edge - middle);
    }
    mark_place(layout, entry->event, entry->span, middle, false);
    layout->flush = entry->flipped ? entry->wide : 0;
    place_words(lanes, true, entry, entry->text_x, top + band_entry_rise(entry));
    layout->flush = 0;
  }
  layout_close(layout);
}

static void draw_head(Lanes *lanes, const Band *band, Unit y, bool rule) {
  Layout *layout = lanes->layout;
  Unit indent = band->within ? part_indent : 0, x = layout->margin + indent, below = y + family_height(lanes, band);
  if (rule) {
    Unit from = layout->margin + (band->opens ? 0 : indent);
    layout_rule(layout, INK_HAIRLINE, from, y - lanes->band_gap / 2, layout->width - layout->margin - from, 0, false);
  }
  Unit width = (lanes->heads_above ? lanes->width : head_width) - indent;
  if (band->opens) {
    layout_text(layout, true, INK_HEADLINE, &layout->type.headline_key, band->within, layout->margin, y, 0);
  }
  if (band->title) {
    below = layout_text(layout, true, INK_HEADLINE, &layout->type.headline, band->title, x, below, width);
  }
  if (band->more) {
    g_autofree char *text = label_continued_more(layout, band->more);
    layout_text(layout, true, INK_NOTE, &layout->type.phrase, text, x, below, width);
  }
  if (band->hidden) {
    g_autofree char *chip = layout_chip(layout, band->hidden);
    layout_text(layout, true, INK_TICK, &layout->type.head, chip, lanes->x + lanes->width + PT(6),
                y + band->height + PT(4) - layout->type.head.leading / 2, 0);
  }
}

static void draw_bands(Lanes *lanes, guint to, Unit y) {
  bool first = true;
  for (guint i = 0; i < lanes->bands->len; i++) {
    const Band *band = &g_array_index(lanes->bands, Band, i);
    if (is_shown(band)) {
      draw_head(lanes, band, y + band->y, !first);
      first = false;
    }
  }
  for (guint i = 0; i < lanes->continued->len; i++) {
    draw_entry(lanes, &g_array_index(lanes->continued, BandEntry, i), y);
  }
  for (guint i = lanes->from; i < to; i++) {
    draw_entry(lanes, &g_array_index(lanes->entries, BandEntry, i), y);
  }
}

/* On a tall page the axis stands at its foot too. */
static Unit draw_page(Lanes *lanes, guint to, Unit y, Unit height) {
  Layout *layout = lanes->layout;
  Unit ticks = tick_room(layout, lanes->scale) + axis_gap;
  Eras eras = eras_new(layout, lanes->scale, lanes->window);
  bool second = height > tall;
  height -= lanes->band_gap - usual_band_gap; /* after the last band no other comes */
  eras_place(layout, &eras, y, ticks + height);
  y += eras.height;
  tick_place_grid(layout, lanes->scale, y, ticks + height);
  tick_place(layout, lanes->scale, y, 0, NULL);
  draw_bands(lanes, to, y + ticks);
  y += ticks + height;
  if (second) {
    tick_place(layout, lanes->scale, y, 0, NULL);
    y += ticks - axis_gap;
  }
  eras_clear(&eras);
  return y;
}

/* Below the axis and above a second one; what the eras' names take is not known before the scale is. */
static Unit room_below(const Lanes *lanes, Unit y, Unit tail) {
  const Layout *layout = lanes->layout;
  Unit eras = (Unit)layout->timeline->eras->len * PT(11) + (layout->timeline->eras->len ? PT(4) : 0);
  Unit ticks = layout->type.tick.leading + PT(14.5); /* two rows, see tick_room() */
  return layout_bottom(layout) - y - tail - MIN(eras, PT(60)) - 2 * ticks - axis_gap;
}

static guint place_page(Lanes *lanes, Unit *y) {
  Layout *layout = lanes->layout;
  guint left = lanes->entries->len - lanes->from;
  Unit tail = tail_height(layout), with_tail = room_below(lanes, *y, tail);
  lanes->lane_gap = usual_lane_gap;
  lanes->band_gap = usual_band_gap;
  lanes->room = room_below(lanes, *y, 0);
  find_continued(lanes);
  guint n = fit_most(left, fits, lanes);
  Unit height = pack(lanes, lanes->from + n);
  if (layout->height && n == left && height > with_tail) { /* no page with nothing but a foot */
    lanes->room = with_tail;
    n = fit_most(left, fits, lanes);
    height = pack(lanes, lanes->from + n);
  }
  if (layout->height && n == left && height <= with_tail) {
    layout->fill = (int)((gint64)height * 100 / MAX(with_tail, 1));
    height = spread(lanes, lanes->from + n, with_tail);
  }
  *y = draw_page(lanes, lanes->from + n, *y, height);
  return n;
}

static Lanes lanes_new(Layout *layout) {
  bool grouped = layout->timeline->groups->len > 0, hidden = g_hash_table_size(layout->hidden) > 0;
  Lanes lanes = {.layout = layout, .frame = scale_frame(layout->options, layout->timeline->events)};
  lanes.frame.lines = layout->timeline->lines;
  lanes.heads_above = grouped && layout->width < narrow_page;
  lanes.x = layout->margin + (grouped && !lanes.heads_above ? head_width + head_gap : 0);
  lanes.width = layout->width - layout->margin - lanes.x - (hidden ? chip_room : 0);
  lanes.entries = g_array_new(FALSE, FALSE, sizeof(BandEntry));
  lanes.continued = g_array_new(FALSE, FALSE, sizeof(BandEntry));
  lanes.bands = g_array_new(FALSE, FALSE, sizeof(Band));
  make_bands(&lanes);
  make_entries(&lanes);
  return lanes;
}

static void lanes_clear(Lanes *lanes) {
  scale_free(lanes->scale);
  for (guint i = 0; i < lanes->bands->len; i++) {
    g_ptr_array_unref(g_array_index(lanes->bands, Band, i).members);
  }
  g_array_unref(lanes->entries);
  g_array_unref(lanes->continued);
  g_array_unref(lanes->bands);
}

void lanes_place(Layout *layout) {
  Lanes lanes = lanes_new(layout);
  Unit y = layout->margin;
  while (lanes.from < lanes.entries->len && !layout_is_over(layout)) {
    layout_add_page(layout);
    y = lanes.from == 0 ? head_place(layout, layout->margin, false) : layout->margin;
    lanes.from += place_page(&lanes, &y);
    LayoutPage *page = layout_page(layout);
    page->height = MAX(page->height, y + layout->margin);
  }
  tail_place_on(layout, y);
  lanes_clear(&lanes);
}
