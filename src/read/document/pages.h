/* pages.h -- join the pages of a text into running text. */
#ifndef DATELINE_READ_DOCUMENT_PAGES_H
#define DATELINE_READ_DOCUMENT_PAGES_H

#include <glib.h>

/* `text` has a form feed after each page.  Running heads and feet and page numbers are removed; words hyphenated at a
 * line's end and sentences that continue on the next page are joined.  Appends to `starts` (of gsize) the byte of the
 * result at which each page begins.  New string. */
char *pages_join(const char *text, GArray *starts);

#endif
