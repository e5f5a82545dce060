/* describe.h -- descriptions of a drawing in words, for catalogues, screen readers and lists of pages. */
#ifndef DATELINE_SCENE_DESCRIBE_H
#define DATELINE_SCENE_DESCRIBE_H

#include "layout/part/box.h"

/* "16 events, 1950–1953".  New string. */
char *describe_timeline(const Layout *layout);

/* The time of a page's events, "1950–1951", "May–June 1950".  New string; NULL: it shows no event of known
 * time. */
char *describe_page(const Layout *layout, const LayoutPage *page);

#endif
