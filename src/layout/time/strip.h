/* strip.h -- one row of an axis layout: a piece of the axis with the labels of its events above and below. */
#ifndef DATELINE_LAYOUT_TIME_STRIP_H
#define DATELINE_LAYOUT_TIME_STRIP_H

#include "layout/solve/stagger.h"
#include "layout/time/scale.h"

typedef struct Strip Strip;

/* What the strips of a timeline share: measured labels, the scale, and ranges that continue from strip to strip. */
typedef struct {
  Layout *layout;
  ScaleFrame scale;
  GArray *sizes;        /* of Stagger: the words of each event */
  GPtrArray *continued; /* of Event*: the most important ranges that continue past the start of `from` */
  guint more;           /* how many other ranges do */
  guint from;           /* event with which the next strips begin */
  bool cut;             /* a note is too long for a strip */
} StripFrame;

StripFrame strip_frame_new(Layout *layout);
void strip_frame_clear(StripFrame *frame);
/* Let the next strips begin with event `from`. */
void strip_frame_begin(StripFrame *frame, guint from);

/* A strip of the events frame->from..to-1 of the timeline. */
Strip *strip_new(StripFrame *frame, guint to);
void strip_free(Strip *strip);

Unit strip_height(const Strip *strip);

/* Place it from its top edge `y` down; `spare`: additional height, which goes between the rows of labels. */
void strip_place(Strip *strip, Unit y, Unit spare);

/* The most additional height that still looks well. */
Unit strip_most_spare(const Strip *strip);

#endif
