/* band.c -- see band.h. */
#include "layout/part/band.h"

#include "layout/solve/pack.h"

static const Unit mark_gap = PT(5), words_gap = PT(9), bar_rise = PT(7), dot_room = PT(3), long_bar = PT(54);

const Unit band_box_edge = PT(4);

bool band_entry_is_long(const BandEntry *entry) {
  return entry->span.to - entry->span.from >= MIN(entry->wide, long_bar) && !mark_is_point(entry->event, &entry->span);
}

bool band_entry_is_box(const BandEntry *entry) {
  const Event *event = entry->event;
  bool whole =
      date_form(event->date) == DATE_INTERVAL && !entry->span.slot && !entry->span.goes_on && !entry->span.goes_before;
  return whole && !entry->continued && !entry->hidden && event->kind != EVENT_PLANNED && band_entry_is_long(entry) &&
         entry->wide + 2 * band_box_edge <= entry->span.to - entry->span.from;
}

Unit band_entry_rise(const BandEntry *entry) {
  return band_entry_is_long(entry) ? bar_rise : 0;
}

Unit band_entry_reach(const BandEntry *entry) {
  return band_entry_is_long(entry) || entry->hidden ? entry->span.to : entry->span.to + mark_gap + entry->wide;
}

void band_entry_place(BandEntry *entry, Unit left, Unit right) {
  bool beside = !band_entry_is_long(entry);
  Unit edge = right - entry->wide;
  entry->text_x = beside ? entry->span.to + mark_gap : entry->span.from;
  entry->text_x += band_entry_is_box(entry) ? band_box_edge : 0;
  entry->flipped = false;
  if (entry->text_x > edge) {
    entry->text_x = beside ? MAX(left, entry->span.from - mark_gap - entry->wide) : edge;
    entry->flipped = beside && entry->text_x > left;
  }
  entry->left = MIN(entry->span.from - (beside ? dot_room : 0), entry->text_x);
  bool within = !beside && entry->wide <= entry->span.to - entry->span.from; /* the bar keeps them apart */
  entry->right = MAX(entry->span.to + (beside ? dot_room : 0), entry->text_x + entry->wide + (within ? 0 : words_gap));
  if (entry->hidden) { /* in a row of its own */
    entry->left = entry->right = entry->span.from;
  }
}

static int by_left(const void *left, const void *right) {
  const BandEntry *a = *(BandEntry *const *)left, *b = *(BandEntry *const *)right;
  if (a->left != b->left) {
    return (a->left > b->left) - (a->left < b->left);
  }
  return a->continued != b->continued ? b->continued - a->continued : (a > b) - (a < b);
}

static void choose_lanes(Band *band) {
  g_autofree PackSpan *spans = g_new(PackSpan, band->members->len + 1);
  guint n = 0;
  g_ptr_array_sort(band->members, by_left);
  for (guint i = 0; i < band->members->len; i++) {
    const BandEntry *entry = g_ptr_array_index(band->members, i);
    if (!entry->hidden) {
      spans[n++] = (PackSpan){.from = entry->left, .to = entry->right};
    }
  }
  band->lanes = pack_spans(spans, n);
  n = 0;
  for (guint i = 0; i < band->members->len; i++) {
    BandEntry *entry = g_ptr_array_index(band->members, i);
    entry->lane = entry->hidden ? 0 : spans[n++].lane;
  }
}

/* Lanes are as high as their highest entry. */
Unit band_pack(Band *band, Unit gap, Unit top) {
  choose_lanes(band);
  g_autofree Unit *tops = g_new0(Unit, band->lanes + 1);
  tops[0] = top;
  for (guint i = 0; i < band->members->len; i++) {
    const BandEntry *entry = g_ptr_array_index(band->members, i);
    Unit height = entry->hidden
                      ? 0
                      : entry->words + band_entry_rise(entry) + (band_entry_is_box(entry) ? band_box_edge : 0) + gap;
    tops[entry->lane + (band->lanes > 0)] = MAX(tops[entry->lane + (band->lanes > 0)], height);
  }
  for (guint lane = 1; lane <= band->lanes; lane++) {
    tops[lane] += tops[lane - 1];
  }
  for (guint i = 0; i < band->members->len; i++) {
    BandEntry *entry = g_ptr_array_index(band->members, i);
    entry->top = tops[entry->lane];
  }
  band->height = tops[band->lanes];
  return band->height - top;
}
