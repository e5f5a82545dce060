/* span.h -- what is known of an event's time, within what a page shows. */
#ifndef DATELINE_LAYOUT_TIME_SPAN_H
#define DATELINE_LAYOUT_TIME_SPAN_H

#include "layout/time/scale.h"

/* An open end adds nothing to first and last. */
typedef struct {
  double first, last;
  bool opens, goes_on, lasts, clock;
} Span;

Span span_of(const Event *event, ScaleWindow window);

int span_by_number(const void *left, const void *right); /* of doubles, for sorting */

#endif
