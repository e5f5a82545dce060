/* scale.h -- days to places on the axis, with empty stretches closed up. */
#ifndef DATELINE_LAYOUT_SCALE_H
#define DATELINE_LAYOUT_SCALE_H

#include "layout/box.h"

/* A stretch of true time; between two stretches is a break. */
typedef struct {
  int64_t first, last; /* days, inclusive */
  Unit x, w;
  guint events;
} Stretch;

/* GArray of Stretch over x..x+w for the dated events; `collapse` allows breaks. */
GArray *scale_new(const GPtrArray *events, Unit x, Unit w, bool collapse);
Unit scale_x(const GArray *scale, int64_t day);

/* First and last day of an event; an open end is an end of `scale`'s time (NULL: the known end). */
int64_t scale_first_day(const Event *event, const GArray *scale);
int64_t scale_last_day(const Event *event, const GArray *scale);

#endif
