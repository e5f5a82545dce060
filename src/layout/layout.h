/* layout.h -- a timeline to placed boxes: numbers only, no colours, no fonts. */
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

/* How many events are there as marks only, for want of pages. */
guint layout_hidden(const Layout *layout);

/* Of how many events the note is cut, for want of a page that holds it. */
guint layout_cut(const Layout *layout);
/* How many ties between events have no arrow, for want of marks on one page. */
guint layout_ties_lost(const Layout *layout);
bool layout_is_brief(const Layout *layout); /* so that all titles, or more of them, have room */

#endif
