/* era.c -- see era.h. */
#include "layout/era.h"

enum { MOST_DEPTH = 3 };

static const Unit row_height = PT(12), inset = PT(3), seam = PT(1.5);

/* How many eras hold this one; of two of one time, the earlier holds the later. */
static guint depth_of(const GPtrArray *eras, guint index) {
  const Era *era = g_ptr_array_index(eras, index);
  guint depth = 0;
  for (guint i = 0; i < eras->len; i++) {
    const Era *other = g_ptr_array_index(eras, i);
    bool holds =
        i != index && date_contains(other->date, era->date) && (i < index || !date_contains(era->date, other->date));
    depth += holds;
  }
  return MIN(depth, MOST_DEPTH - 1);
}

Unit era_height(const Layout *layout) {
  const GPtrArray *eras = layout->timeline->eras;
  guint rows = 0;
  for (guint i = 0; i < eras->len; i++) {
    rows = MAX(rows, depth_of(eras, i) + 1);
  }
  return (Unit)rows * row_height + (rows ? PT(4) : 0);
}

static double first_day(const Era *era, const GArray *scale) {
  DateBound min = date_min(era->date);
  return min.kind == DATE_KNOWN ? (double)min.day : g_array_index(scale, Stretch, 0).first;
}

static double last_day(const Era *era, const GArray *scale) {
  DateBound max = date_max(era->date);
  return max.kind == DATE_KNOWN ? (double)max.day : g_array_index(scale, Stretch, scale->len - 1).last;
}

static void place_name(Layout *layout, const Era *era, Unit x, Unit y, Unit width) {
  if (era->title && layout_text_width(layout, &style_note, era->title) <= width - 2 * inset) {
    layout_text(layout, true, INK_HEAD, &style_note, era->title, x + inset, y + PT(1.5), 0);
  }
}

Unit era_place(Layout *layout, const GArray *scale, Unit y, Unit height) {
  const GPtrArray *eras = layout->timeline->eras;
  Unit names = era_height(layout);
  for (guint i = 0; i < eras->len; i++) {
    const Era *era = g_ptr_array_index(eras, i);
    Unit row = (Unit)depth_of(eras, i) * row_height;
    Unit from = scale_x(scale, first_day(era, scale)), to = scale_x(scale, last_day(era, scale));
    if (to > from + seam) {
      layout_tint(layout, from, y + row, to - from - seam, names - row + height);
      layout_rule(layout, INK_LEADER, from, y + row, 0, names - row, false);
      place_name(layout, era, from, y + row, to - from);
    }
  }
  return names;
}
