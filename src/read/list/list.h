/* list.h -- the dated lists and tables of a text, of which each item is an entry as its author wrote it.
 *
 * list_find() sets apart what it reads; the rest is prose for the extractor. */
#ifndef DATELINE_READ_LIST_LIST_H
#define DATELINE_READ_LIST_LIST_H

#include "read/list/block.h"
#include "read/read.h"

/* The entries found, of Event*, in order; the offsets of their citations are bytes. */
typedef struct {
  GPtrArray *dated;
  GPtrArray *yearless; /* to be dated by the day of publication */
  GPtrArray *undated;
} List;

/* Read the lists of `document`, whose blocks are given, and set them and the marks of Markdown apart.  Warns of what
 * looks like a date and cannot be read.  `lang`: of the text; NULL: not known. */
List *list_find(const ReadInput *input, Document *document, const Blocks *blocks, const char *lang);
void list_free(List *list);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(List, list_free)

/* Move the entries to `out`, now that the document's day of publication is known. */
void list_add(const ReadInput *input, List *list, const Document *document, Timeline *out);

#endif
