/* tie.h -- arrows between events that a file ties to each other: after, because, leads_to.
 *
 * An arrow runs from mark to mark in at most three straight parts.  Of the ways it could take, the one is taken that
 * crosses the fewest words, then other arrows, then is shortest; where it cannot avoid words it passes below them. */
#ifndef DATELINE_LAYOUT_PART_TIE_H
#define DATELINE_LAYOUT_PART_TIE_H

#include "layout/part/box.h"

/* Where a mark is, for the arrows to and from it: along the axis from `from` to `to`. */
void tie_note(Layout *layout, const Event *event, Unit from, Unit to, Unit across, bool down);

/* All arrows of the timeline, once its pages are placed; those whose ends are not marks of one page are counted. */
void tie_place(Layout *layout);

/* "after: The debate; because of: The strike"; NULL: it is tied to nothing.  New string. */
char *tie_words(const Layout *layout, const Event *event);

#endif
