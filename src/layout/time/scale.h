/* scale.h -- time to places along an axis.
 *
 * Time is in days from 1970-01-01 with their fractions: a double holds the minutes of this millennium and the
 * days of 10^12 years.  Places run along the axis, whichever way it lies. */
#ifndef DATELINE_LAYOUT_TIME_SCALE_H
#define DATELINE_LAYOUT_TIME_SCALE_H

#include "layout/part/box.h"

typedef enum {
  SCALE_TIME,
  SCALE_COLLAPSED, /* true time, with the empty stretches closed up */
  SCALE_LOG,       /* by the logarithm of the time before the end */
  SCALE_SEQUENCE   /* a step for each date */
} ScaleKind;

/* A stretch of time; between two stretches is a break.  All stretches of a scale have one rate, a length for a day. */
typedef struct {
  double first, last;
  bool clock;           /* some event has a time of day */
  DatePrecision finest; /* no date of the timeline is known better: ticks need not be */
  Unit at, length;
  bool slots; /* after it stand dates too coarse for the axis, and no break */
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
  double fine, coarse;  /* how wide a date may be and be a point; be measured at all, in days */
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

/* What all pages of a timeline share: the kind that --scale asks for (`auto` closes gaps where what stands on the axis
 * is so better read); a third of the time that an event takes on average, in days; what a logarithm measures from, and
 * the time that it does not tell from that; how wide at most half of the dates are, and the finest of them. */
typedef struct {
  ScaleKind kind;
  bool asked; /* for collapsed */
  double pace, origin, grain, fine;
  DatePrecision finest;
  /* Of the layout: what a break and an event take along the axis, and whether all of its length is to be used. */
  Unit gap, need;
  bool fill;
  double most_rate;       /* of all its axes, Units for a day; 0: each has its own */
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

/* The slot of an event that is too coarse for the axis; NULL: it is measured. */
const ScaleSlot *scale_slot(const Scale *scale, const Event *event);

/* It is known as well as most of the timeline, or so well that the axis does not tell it from a point. */
bool scale_is_fine(const Scale *scale, const Event *event);

/* No length of it is a measure of time. */
bool scale_has_no_rate(const Scale *scale);

/* Start and end of an event, a whole day being a point; an open end is infinite. */
double scale_first(const Event *event);
double scale_last(const Event *event);

/* The time by which an event is read, as date_compare() sorts it: what began nobody knows when, by its end. */
double scale_order(const Event *event);

/* Where a line stands; infinite where nobody knows. */
double scale_line(const Era *line);

/* It lasts; else its first and last are how well its date is known. */
bool scale_lasts(const Event *event);

#endif
