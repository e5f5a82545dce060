/* layout.h -- place a timeline as boxes on pages: numbers only, no colours, no fonts. */
#ifndef DATELINE_LAYOUT_LAYOUT_H
#define DATELINE_LAYOUT_LAYOUT_H

#include "date/words.h"
#include "layout/text.h"
#include "model/options.h"
#include "model/timeline.h"

typedef struct Layout Layout;

/* Place the (sorted) timeline on pages.  The timeline, the words and the measure
 * must outlive the layout.  Never fails: what does not fit goes to further
 * pages. */
Layout *layout_new(const Timeline *timeline, const Options *options, const DateWords *words,
                   const TextMeasure *measure);
void layout_free(Layout *layout);

/* How many events are drawn as marks without words, because there are too few pages. */
guint layout_hidden(const Layout *layout);

/* How many events have their note cut, because no page holds it. */
guint layout_cut(const Layout *layout);
/* How many ties between events have no arrow, because their marks are not on one page. */
guint layout_ties_lost(const Layout *layout);
bool layout_is_brief(const Layout *layout); /* are notes and pictures left out to make room for titles? */

#endif
