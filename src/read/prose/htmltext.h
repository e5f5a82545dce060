/* htmltext.h -- the text of an HTML tree, and its blocks. */
#ifndef DATELINE_READ_PROSE_HTMLTEXT_H
#define DATELINE_READ_PROSE_HTMLTEXT_H

#include <glib.h>
#include <libxml/tree.h>
#include <stdbool.h>

#include "read/list/block.h"

/* Append the main text to `out`, each paragraph, item or cell a line with a blank line between, and its blocks to
 * `blocks` (may be NULL). */
void htmltext_main(xmlNodePtr root, GString *out, Blocks *blocks);

/* A piece of HTML as plain text.  New string. */
char *htmltext_plain(const char *html);

/* The next node of the tree in document order below `root`; NULL at the end.  `into`
 * false: step over the children. */
xmlNodePtr htmltext_next(xmlNodePtr node, xmlNodePtr root, bool into);

bool htmltext_is(xmlNodePtr node, const char *name);

#endif
