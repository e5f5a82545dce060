/* pages.h -- pages of text as running text. */
#ifndef DATELINE_READ_DOCUMENT_PAGES_H
#define DATELINE_READ_DOCUMENT_PAGES_H

#include <glib.h>

/* `text` has a form feed after each page.  What stands at the head or foot of most pages, and page numbers, go; words
 * parted at a line's end are joined, and so is a sentence that goes on over the page.  `starts` (of gsize) takes the
 * byte at which each page begins in what is returned.  New string. */
char *pages_join(const char *text, GArray *starts);

#endif
