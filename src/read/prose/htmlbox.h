/* htmlbox.h -- the parts of a page that are not its text: hidden elements, and the boxes around an article. */
#ifndef DATELINE_READ_PROSE_HTMLBOX_H
#define DATELINE_READ_PROSE_HTMLBOX_H

#include <libxml/tree.h>
#include <stdbool.h>

/* Is the element left out with all its content?  `boxed`: leave out boxes (navigation, sidebars) too. */
bool htmlbox_is_hidden(xmlNodePtr node, bool boxed);

/* The element that holds the text: <article> or <main>, else the innermost with nearly all words outside links. */
xmlNodePtr htmlbox_main(xmlNodePtr root, bool boxed);

/* Does the table serve the layout of the page rather than hold data? */
bool htmlbox_is_layout(xmlNodePtr table);

#endif
