/* scale.h -- time to places on the axis, with empty stretches closed up.
 *
 * Time is in days from 1970-01-01 with their fractions: a double holds the minutes of this millennium and the
 * days of 10^12 years. */
#ifndef DATELINE_LAYOUT_SCALE_H
#define DATELINE_LAYOUT_SCALE_H

#include "layout/box.h"

/* A stretch of true time; between two stretches is a break. */
typedef struct {
  double first, last;
  bool clock; /* some event has a time of day */
  Unit x, w;
  guint events;
} Stretch;

/* GArray of Stretch over x..x+w for the dated events; `collapse` allows breaks. */
GArray *scale_new(const GPtrArray *events, Unit x, Unit w, bool collapse);
Unit scale_x(const GArray *scale, double day);

/* Start and end of an event, a whole day being a point; an open end is an end of `scale`'s time (NULL: the known end).
 */
double scale_first_day(const Event *event, const GArray *scale);
double scale_last_day(const Event *event, const GArray *scale);

#endif
