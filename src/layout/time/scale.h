/* scale.h -- map time to positions along an axis.
 *
 * Time is in days from 1970-01-01 with their fractions: a double holds the minutes of this millennium and the
 * days of 10^12 years.  Positions run along the axis, whether across or down the page. */
#ifndef DATELINE_LAYOUT_TIME_SCALE_H
#define DATELINE_LAYOUT_TIME_SCALE_H

#include "layout/part/box.h"

typedef enum {
  SCALE_TIME,
  SCALE_COLLAPSED, /* true time, with the empty stretches closed up */
  SCALE_LOG,       /* by the logarithm of the time before the end */
  SCALE_SEQUENCE   /* a step for each date */
} ScaleKind;

/* A stretch of time without a break; there is a break between two stretches.  All have the scale's rate. */
typedef struct {
  double first, last;
  bool clock;           /* some event has a time of day */
  DatePrecision finest; /* of the timeline's dates: ticks need be no finer */
  Unit at, length;
  bool slots; /* slots follow it instead of a break */
} Stretch;

/* The place of a date that is too coarse to be measured by the axis: "2018" among days. */
typedef struct {
  double first, last;
  Unit at, length;
} ScaleSlot;

typedef struct {
  ScaleKind kind;
  GArray *stretches;    /* of Stretch, never empty; one unless COLLAPSED */
  GArray *slots;        /* of ScaleSlot, in order of time; COLLAPSED */
  Unit end;             /* of what it shows */
  double rate;          /* Units for a day, TIME and COLLAPSED */
  double fine, coarse;  /* the widest dates that are points; that are measured rather than slots; in days */
  GArray *steps;        /* SEQUENCE: of double, in order */
  double origin, grain; /* LOG: as in the frame */
} Scale;

/* The time that a page shows; times outside are mapped to its ends. */
typedef struct {
  double from, to;
} ScaleWindow;

extern const ScaleWindow scale_all;

/* The window from the start of the page's first event to that of the next page's; an open start is no bound, nor is
 * NAN, for no next page. */
ScaleWindow scale_window(double first, double next);

/* What all pages of a timeline share. */
typedef struct {
  ScaleKind kind;       /* of --scale; `auto` is COLLAPSED, which closes gaps only where that reads better */
  bool asked;           /* --scale asks for collapsed */
  double pace;          /* a third of the average time of an event, in days */
  double origin, grain; /* LOG: the time that it is measured from, and the least time before it, in days */
  double fine;          /* median width of the dates, in days */
  DatePrecision finest; /* of the dates */
  /* Set by the layout: */
  Unit gap, need;         /* length of a break and of an event's words along the axis */
  bool fill;              /* use all of the length */
  double most_rate;       /* Units for a day, at most, on all axes; 0: each has its own */
  const GPtrArray *lines; /* of Era: their dates are on the axis, too; NULL: none */
} ScaleFrame;

ScaleFrame scale_frame(const Options *options, const GPtrArray *events);

/* A scale over at..at+length, or as much of that as it needs, for the dated events, at least one; `needs` is what the
 * words of each take along the axis (NULL: what the frame says). */
Scale *scale_new(const ScaleFrame *frame, const GPtrArray *events, const Unit *needs, ScaleWindow window, Unit at,
                 Unit length);
void scale_free(Scale *scale);

Unit scale_at(const Scale *scale, double time);
Unit scale_end(const Scale *scale);

/* The slot of an event whose date is too coarse for the axis; NULL: it is measured. */
const ScaleSlot *scale_slot(const Scale *scale, const Event *event);

/* Is the date as fine as most of the timeline's, or drawn as a point? */
bool scale_is_fine(const Scale *scale, const Event *event);

/* True for LOG and SEQUENCE, on which equal lengths are not equal times. */
bool scale_has_no_rate(const Scale *scale);

/* Start and end of an event, a whole day being a point; an open end is infinite. */
double scale_first(const Event *event);
double scale_last(const Event *event);

/* The time by which an event is sorted, as in date_compare(): its start, or its end where the start is unknown. */
double scale_order(const Event *event);

/* The time of a line; infinite where it is unknown. */
double scale_line(const Era *line);

/* Does the event last from first to last?  Else these bound a single time. */
bool scale_lasts(const Event *event);

#endif
