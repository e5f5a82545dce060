/* htmlbox.h -- what of a page is not its text: what is not seen, and the boxes round an article. */
#ifndef DATELINE_READ_PROSE_HTMLBOX_H
#define DATELINE_READ_PROSE_HTMLBOX_H

#include <libxml/tree.h>
#include <stdbool.h>

/* Is the element left out with all that is in it?  `boxed`: what pages call boxes is left out too. */
bool htmlbox_is_hidden(xmlNodePtr node, bool boxed);

/* The element that holds the text: <article> or <main>, else that which has nearly all words outside links. */
xmlNodePtr htmlbox_main(xmlNodePtr root, bool boxed);

/* Is the table there to lay out a page rather than to hold figures and words? */
bool htmlbox_is_layout(xmlNodePtr table);

#endif
