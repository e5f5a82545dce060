/* label.h -- the label of an event: date, title, note and picture, one below the other. */
#ifndef DATELINE_LAYOUT_PART_LABEL_H
#define DATELINE_LAYOUT_PART_LABEL_H

#include "layout/part/box.h"
#include "model/credit.h"

/* A note longer than half a page is divided into parts that are placed like events.  A layout that cannot do so cuts it
 * after the first (LABEL_CUT), which its last line and the foot say. */
enum { LABEL_CUT = G_MAXUINT };

guint label_parts(const Layout *layout, const Event *event, Unit width); /* at least 1 */

/* Place a part without the date: part 0 is the title and (the first part of) the note, others continue the note, the
 * last has the picture too.  From `y` down; returns the y below; with `draw` false it is only measured. */
Unit label_words(Layout *layout, bool draw, const Event *event, guint part, Unit x, Unit y, Unit width);

/* The same with the date. */
Unit label_place(Layout *layout, bool draw, const Event *event, guint part, Unit x, Unit y, Unit width);

/* The same without date and title, the note cut after its first part. */
Unit label_more(Layout *layout, bool draw, const Event *event, Unit x, Unit y, Unit width);

/* How wide the words are when broken at `width`. */
Unit label_extent(const Layout *layout, const Event *event, Unit width);

/* The words for an event that continues from an earlier page, and for `n` more of them.  New strings. */
char *label_continued(const Layout *layout, const Event *event);
char *label_continued_more(const Layout *layout, guint n);

/* Document, page and part of its main citation; without citation the title of label_source().  New string; NULL: none.
 */
char *label_citation(const Layout *layout, const Event *event);
/* The source of an event: a source of the timeline, its own words, or the document it was extracted from. */
Credit label_source(const Layout *layout, const Event *event);

#endif
