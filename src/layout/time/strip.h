/* strip.h -- one axis with the labels of some events above and below it. */
#ifndef DATELINE_LAYOUT_TIME_STRIP_H
#define DATELINE_LAYOUT_TIME_STRIP_H

#include "layout/solve/stagger.h"
#include "layout/time/scale.h"

typedef struct Strip Strip;

/* What the strips of a timeline share: its labels measured, its scale, and what goes on from one strip to the next. */
typedef struct {
  Layout *layout;
  ScaleFrame scale;
  GArray *sizes;        /* of Stagger: the words of each event */
  GPtrArray *continued; /* of Event*: ranges that go on past the start of `from`, the most important */
  guint more;           /* ranges besides that go on so */
  guint from;
  bool cut; /* a note is too long for a strip */
} StripFrame;

StripFrame strip_frame_new(Layout *layout);
void strip_frame_clear(StripFrame *frame);
/* The next strips begin with event `from`. */
void strip_frame_begin(StripFrame *frame, guint from);

/* Events frame->from..to of the timeline. */
Strip *strip_new(StripFrame *frame, guint to);
void strip_free(Strip *strip);

Unit strip_height(const Strip *strip);

/* Drawn from its top edge `y` down, `spare` higher than it need be; the spare goes between the rows of labels. */
void strip_place(Strip *strip, Unit y, Unit spare);

/* How much height it can use without falling apart. */
Unit strip_most_spare(const Strip *strip);

#endif
