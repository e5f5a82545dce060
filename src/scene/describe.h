/* describe.h -- what a drawing says of itself in words: to a catalogue, a screen reader, a list of pages. */
#ifndef DATELINE_SCENE_DESCRIBE_H
#define DATELINE_SCENE_DESCRIBE_H

#include "layout/part/box.h"

/* "16 events, 1950–1953".  New string. */
char *describe_timeline(const Layout *layout);

/* When the events of a page are, "1950–1951", "May–June 1950"; NULL: it shows none that is known.  New
 * string. */
char *describe_page(const Layout *layout, const LayoutPage *page);

#endif
