/* mark.h -- an event's time, drawn as it is known: what is solid is known, what is dotted is guessed
 * (Priestley, A Chart of Biography, 1765).
 *
 *   a day             a solid mark
 *   a month, a year   a thin bar as wide, with ends: some time within it
 *   a range           a bar, never shorter than a day's mark; its ends are hollow where they are not sure
 *   c. or ?           a hollow mark amid a dotted line from the earliest to the latest
 *   since, until      a bar that falls to dashes, with an arrow; without one where the end is unknown
 *   planned           the outline of what it will be, with a core */
#ifndef DATELINE_LAYOUT_PART_MARK_H
#define DATELINE_LAYOUT_PART_MARK_H

#include "layout/time/scale.h"

typedef struct {
  Unit from, to;             /* along the axis, on this page */
  bool goes_before, goes_on; /* what is open, or on another page */
  bool slot;                 /* it is too coarse for the axis, see scale_slot() */
} MarkSpan;

/* Where the event is on the scale; `window` is what the page shows. */
MarkSpan mark_span(const Event *event, const Scale *scale, ScaleWindow window);

/* Where a leader meets it: at its start; where nobody knows that, at its end. */
Unit mark_at(const Event *event, const MarkSpan *span);

/* The span is too short to be seen, or the scale has no room for it: a point stands for it. */
bool mark_is_point(const Event *event, const MarkSpan *span);

/* Placed with its middle at `across`; `down` where the axis runs down the page. */
void mark_place(Layout *layout, const Event *event, MarkSpan span, Unit across, bool down);

/* A point at `along`, where there is no room for a bar. */
void mark_place_point(Layout *layout, const Event *event, Unit along, Unit across, bool down);

/* What the marks of these events can say. */
void mark_expect(Layout *layout, const GPtrArray *events);

/* The sign of a mark in a legend, 12 points wide from `x`. */
void mark_place_sign(Layout *layout, MarkKind kind, Unit x, Unit y);

/* An event without words. */
void mark_place_hidden(Layout *layout, Unit along, Unit across, bool down);

#endif
