/* column.h -- one column of a spine layout: a vertical piece of the axis with the words beside it. */
#ifndef DATELINE_LAYOUT_SOLVE_COLUMN_H
#define DATELINE_LAYOUT_SOLVE_COLUMN_H

#include "layout/time/scale.h"

typedef struct {
  Layout *layout;
  ScaleFrame scale;
  GArray *entries; /* of Entry: events and names of eras in order of time, of all columns */
  Unit x, width;
  Unit axis_x, text_x, title_x, text_w; /* relative to x: axis, date, title; width of the title */
  guint lanes;                          /* for bars beside the axis */
  guint from, to;                       /* entries of this column */
} Column;

/* Set up columns of this width; `x`, `from` and `to` are still to be set for each. */
Column column_new(Layout *layout, Unit width);
void column_clear(Column *column);

guint column_entries(const Column *column);
Unit column_entry_height(const Column *column, guint index);

/* The rate that its axis would have alone, in Units for a day; 0: none. */
double column_rate(Column *column, Unit y, Unit room);

/* Place entries from..to-1 from `y` down within `room`; returns the y below. */
Unit column_place(Column *column, Unit y, Unit room);

#endif
