/* htmltext.h -- the prose of an HTML tree as plain text. */
#ifndef DATELINE_READ_HTMLTEXT_H
#define DATELINE_READ_HTMLTEXT_H

#include <glib.h>
#include <libxml/tree.h>
#include <stdbool.h>

/* Append the main text: a paragraph a line, a blank line between. */
void htmltext_main(xmlNodePtr root, GString *out);

/* A piece of HTML as plain text.  New string. */
char *htmltext_plain(const char *html);

/* The next node of the tree in document order below `root`; NULL at the end.  `into`
 * false: step over the children. */
xmlNodePtr htmltext_next(xmlNodePtr node, xmlNodePtr root, bool into);

bool htmltext_is(xmlNodePtr node, const char *name);

#endif
