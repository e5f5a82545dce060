/* tie.h -- arrows between events that are tied to each other by after, because or leads_to.
 *
 * An arrow runs from mark to mark in at most three straight segments.  Among the possible routes the one is taken that
 * crosses the fewest words, then the fewest arrows, then is shortest; unavoidable words are drawn over it. */
#ifndef DATELINE_LAYOUT_PART_TIE_H
#define DATELINE_LAYOUT_PART_TIE_H

#include "layout/part/box.h"

/* Record the place of a mark for arrows to and from it: along the axis from `from` to `to`. */
void tie_note(Layout *layout, const Event *event, Unit from, Unit to, Unit across, bool down);

/* Place all arrows, once the pages are placed; those whose marks are not on one page are counted in ties_lost. */
void tie_place(Layout *layout);

/* "after: The debate; because of: The strike"; New string; NULL: it has no ties. */
char *tie_words(const Layout *layout, const Event *event);

#endif
