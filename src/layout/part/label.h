/* label.h -- the words of an event: its date, its title, its note, its picture, one below the other. */
#ifndef DATELINE_LAYOUT_PART_LABEL_H
#define DATELINE_LAYOUT_PART_LABEL_H

#include "layout/part/box.h"
#include "model/credit.h"

/* A note longer than half a page is told in parts, each of which finds its place as an event does; or, where a layout
 * has no place for the others, it is cut to one part, which its last line and the foot of the drawing say. */
enum { LABEL_CUT = G_MAXUINT };

guint label_parts(const Layout *layout, const Event *event, Unit width); /* at least 1 */

/* Part 0: its title, (part of) its note; another: the next of its note; the last: its picture, too.  From `y` down;
 * returns the y below; with `draw` false only measured. */
Unit label_words(Layout *layout, bool draw, const Event *event, guint part, Unit x, Unit y, Unit width);

/* Its date, and its words. */
Unit label_place(Layout *layout, bool draw, const Event *event, guint part, Unit x, Unit y, Unit width);

/* What there is besides date and title, the note cut to one part. */
Unit label_more(Layout *layout, bool draw, const Event *event, Unit x, Unit y, Unit width);

/* How wide the words are when broken at `width`. */
Unit label_extent(const Layout *layout, const Event *event, Unit width);

/* What is said of an event that an earlier page has told; and of `n` more of them.  New strings. */
char *label_continued(const Layout *layout, const Event *event);
char *label_continued_more(const Layout *layout, guint n);

/* Where its main citation stands, with page and part; else as label_source().  New string; NULL: nothing is said. */
char *label_citation(const Layout *layout, const Event *event);
/* Where an event is from: a source of the timeline by its title, what is said by hand, or the text it was found in. */
Credit label_source(const Layout *layout, const Event *event);

#endif
