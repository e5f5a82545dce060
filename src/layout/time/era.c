/* era.c -- see era.h. */
#include "layout/time/era.h"

#include <math.h>

#include "layout/solve/pack.h"

enum { DEEPEST = 3 };

static const Unit row_height = PT(11), inset = PT(3), seam = PT(1), most_common = PT(12);

typedef struct {
  const Era *era;
  guint place;         /* of the era in the timeline */
  Unit from, to, name; /* where it is; where its name begins */
  guint depth, row;
  bool line;
} EraRow;

static double last_of(const Era *era) {
  DateBound max = date_max(era->date);
  return max.kind == DATE_KNOWN ? (double)max.day : INFINITY;
}

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
  return depth;
}

static int by_place(const void *left, const void *right) {
  const EraRow *a = left, *b = right;
  return a->from != b->from ? (a->from > b->from) - (a->from < b->from) : (a->depth > b->depth) - (a->depth < b->depth);
}

/* Eras that share only the year of their meeting share a row.  Names are whole: one that its era is too narrow for runs
 * on over the next, which then takes a lower row. */
static guint choose_rows(const Layout *layout, GArray *rows) {
  g_autofree PackSpan *spans = g_new(PackSpan, rows->len);
  Unit edge = layout->width - layout->margin;
  for (guint i = 0; i < rows->len; i++) {
    EraRow *row = &g_array_index(rows, EraRow, i);
    Unit width = layout_text_width(layout, &layout->type.note, layout_era_name(layout, row->era)) + 2 * inset;
    row->name = MAX(MIN(row->from, edge - width), layout->margin);
    Unit common = MIN((row->to - row->from) / 4, most_common);
    spans[i] = (PackSpan){.from = MIN(row->from, row->name), .to = MAX(row->to - common, row->name + width)};
  }
  guint n = pack_spans(spans, rows->len);
  for (guint i = 0; i < rows->len; i++) {
    g_array_index(rows, EraRow, i).row = spans[i].lane;
  }
  return n;
}

static void add_lines(const Eras *eras, const Layout *layout, const Scale *scale, ScaleWindow window) {
  const GPtrArray *lines = layout->timeline->lines;
  for (guint i = 0; i < lines->len; i++) {
    const Era *line = g_ptr_array_index(lines, i);
    double time = scale_line(line);
    EraRow row = {.era = line, .line = true};
    row.from = row.to = scale_at(scale, time);
    if (isfinite(time) && time >= window.from && time <= window.to) {
      g_array_append_val(eras->rows, row);
    }
  }
}

Eras eras_new(const Layout *layout, const Scale *scale, ScaleWindow window) {
  const GPtrArray *all = layout->timeline->eras;
  Eras eras = {.rows = g_array_new(FALSE, FALSE, sizeof(EraRow))};
  for (guint i = 0; i < all->len; i++) {
    const Era *era = g_ptr_array_index(all, i);
    EraRow row = {.era = era, .place = i, .depth = depth_of(all, i)};
    row.from = scale_at(scale, scale_line(era));
    row.to = scale_at(scale, last_of(era));
    if (row.to > row.from + seam && scale_line(era) <= window.to && last_of(era) >= window.from) {
      g_array_append_val(eras.rows, row);
    }
  }
  add_lines(&eras, layout, scale, window);
  g_array_sort(eras.rows, by_place);
  eras.height = (Unit)choose_rows(layout, eras.rows) * row_height + (eras.rows->len ? PT(4) : 0);
  return eras;
}

void eras_clear(Eras *eras) {
  g_array_unref(eras->rows);
}

/* One that adjoins another of its depth has the other of two tints. */
static guint8 depth_of_tint(const Eras *eras, guint index) {
  const EraRow *row = &g_array_index(eras->rows, EraRow, index);
  bool other_tint = false;
  Unit reach = row->from;
  for (guint i = index; i > 0; i--) {
    const EraRow *before = &g_array_index(eras->rows, EraRow, i - 1);
    if (!before->line && before->depth == row->depth && !row->era->color) {
      if (before->to + 2 * seam < reach) {
        break;
      }
      other_tint = !other_tint;
      reach = before->from;
    }
  }
  return (guint8)MIN(2 * row->depth + other_tint, DEEPEST);
}

void eras_place(Layout *layout, const Eras *eras, Unit y, Unit height) {
  for (guint i = 0; i < eras->rows->len; i++) {
    const EraRow *row = &g_array_index(eras->rows, EraRow, i);
    Unit top = y + (Unit)row->row * row_height;
    if (!row->line) {
      layout_tint(layout, row->place, row->from, top, row->to - row->from - seam, y + eras->height + height - top,
                  depth_of_tint(eras, i));
    }
  }
  for (guint i = 0; i < eras->rows->len; i++) { /* after all tints, which would cover them */
    const EraRow *row = &g_array_index(eras->rows, EraRow, i);
    Unit top = y + (Unit)row->row * row_height;
    Unit length = row->line ? y + eras->height + height - top : row_height - PT(1);
    layout_rule(layout, row->line ? INK_AXIS : INK_LEADER, row->from, top, 0, length, row->line);
    layout_text(layout, true, INK_HEAD, &layout->type.note, layout_era_name(layout, row->era), row->name + inset,
                top + PT(0.5), 0);
  }
}
