/* mark.h -- marks on the axis that show how an event's time is known: solid where certain, dotted where guessed
 * (Priestley, A Chart of Biography, 1765).
 *
 *   a day             a solid mark
 *   a month, a year   a thin bar of that length, with ends: some time within it
 *   a range           a bar, never shorter than a day's mark; uncertain ends are hollow
 *   c. or ?           a hollow mark amid a dotted line from the earliest to the latest
 *   since, until      a bar that falls to dashes, with an arrow; without one where the end is unknown
 *   planned           the outline of its mark, with a core */
#ifndef DATELINE_LAYOUT_PART_MARK_H
#define DATELINE_LAYOUT_PART_MARK_H

#include "layout/time/scale.h"

typedef struct {
  Unit from, to;             /* along the axis, on this page */
  bool goes_before, goes_on; /* the start, the end is open or on another page */
  bool slot;                 /* the date is too coarse for the axis, see scale_slot() */
} MarkSpan;

/* Where the event is on the scale; `window` is what the page shows. */
MarkSpan mark_span(const Event *event, const Scale *scale, ScaleWindow window);

/* Where a leader meets the mark: at its start, or at its end where the start is unknown. */
Unit mark_at(const Event *event, const MarkSpan *span);

/* Is the mark a point, because the span is too short to be seen or the scale has no room for it? */
bool mark_is_point(const Event *event, const MarkSpan *span);

/* Place the mark with its middle at `across`; `down`: the axis runs down the page. */
void mark_place(Layout *layout, const Event *event, MarkSpan span, Unit across, bool down);

/* Place a point at `along`, where there is no room for a bar. */
void mark_place_point(Layout *layout, const Event *event, Unit along, Unit across, bool down);

/* Note which kinds of marks these events may have (Layout.may). */
void mark_expect(Layout *layout, const GPtrArray *events);

/* The sign of a mark in a legend, 12 points wide from `x`. */
void mark_place_sign(Layout *layout, MarkKind kind, Unit x, Unit y);

/* Place the small mark of an event without words. */
void mark_place_hidden(Layout *layout, Unit along, Unit across, bool down);

#endif
