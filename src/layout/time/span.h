/* span.h -- the time of an event, clipped to the window of a page. */
#ifndef DATELINE_LAYOUT_TIME_SPAN_H
#define DATELINE_LAYOUT_TIME_SPAN_H

#include "layout/time/scale.h"

/* Days, as in scale.h.  opens, goes_on: the start or the end is open. */
typedef struct {
  double first, last;
  bool opens, goes_on, lasts, clock;
} Span;

Span span_of(const Event *event, ScaleWindow window);

int span_by_number(const void *left, const void *right); /* of doubles, for sorting */

#endif
