/* column.h -- one stretch of a spine: the axis and the words beside it. */
#ifndef DATELINE_LAYOUT_SOLVE_COLUMN_H
#define DATELINE_LAYOUT_SOLVE_COLUMN_H

#include "layout/time/scale.h"

typedef struct {
  Layout *layout;
  ScaleFrame scale;
  GArray *entries; /* of Entry, events and the names of eras in order of time; of all columns */
  Unit x, width;
  Unit axis_x, text_x, title_x, text_w; /* from x: the axis, the date, the title and its width */
  guint lanes;                          /* for bars beside the axis */
  guint from, to;                       /* entries of this one */
} Column;

/* What all columns of this width have in common. */
Column column_new(Layout *layout, Unit width);
void column_clear(Column *column);

guint column_entries(const Column *column);
Unit column_entry_height(const Column *column, guint index);

/* The rate that its axis would have of itself, Units for a day; 0: it has none. */
double column_rate(Column *column, Unit y, Unit room);

/* Entries from..to from `y` down, in `room`; returns the y below. */
Unit column_place(Column *column, Unit y, Unit room);

#endif
