/* scale.h -- time to places along an axis.
 *
 * Time is in days from 1970-01-01 with their fractions: a double holds the minutes of this millennium and the
 * days of 10^12 years.  Places run along the axis, whichever way it lies. */
#ifndef DATELINE_LAYOUT_SCALE_H
#define DATELINE_LAYOUT_SCALE_H

#include "layout/part/box.h"

typedef enum {
  SCALE_TIME,
  SCALE_COLLAPSED, /* true time, with the empty stretches closed up */
  SCALE_LOG,       /* by the logarithm of the time before the end */
  SCALE_SEQUENCE   /* a step for each date */
} ScaleKind;

/* A stretch of time; between two stretches is a break. */
typedef struct {
  double first, last;
  bool clock;          /* some event has a time of day */
  bool opens, goes_on; /* an end of some event is open */
  Unit at, length;
  guint events;
} Stretch;

typedef struct {
  ScaleKind kind;
  GArray *stretches;    /* of Stretch, never empty; one unless COLLAPSED */
  GArray *steps;        /* SEQUENCE: of double, in order */
  double origin, grain; /* LOG: as in the frame */
} Scale;

/* The part of time that a page shows; what lies outside is at its ends. */
typedef struct {
  double from, to;
} ScaleWindow;

extern const ScaleWindow scale_all;

/* From the start of the first event to that of the first on the next page; an open start bounds nothing, nor
 * does NAN, which is no next page. */
ScaleWindow scale_window(double first, double next);

/* What all pages of a timeline share: the kind that --scale asks for (`auto` closes gaps only where they take most of
 * the time); a third of the time that an event takes on average, in days; what a logarithm measures from, and the time
 * that it does not tell from that. */
typedef struct {
  ScaleKind kind;
  bool asked; /* for collapsed */
  double pace, origin, grain;
} ScaleFrame;

ScaleFrame scale_frame(const Options *options, const GPtrArray *events);

/* A scale over at..at+length for the dated events, at least one.  In a part of the time each event takes the pace at
 * least, so that a page with one event shows what it stands among. */
Scale *scale_new(const ScaleFrame *frame, const GPtrArray *events, ScaleWindow window, Unit at, Unit length);
void scale_free(Scale *scale);

Unit scale_at(const Scale *scale, double time);
Unit scale_end(const Scale *scale);

/* Start and end of an event, a whole day being a point; an open end is infinite. */
double scale_first(const Event *event);
double scale_last(const Event *event);

#endif
