/* xmlfile.h -- the XML files inside an office document, and how they become HTML. */
#ifndef DATELINE_READ_DOCUMENT_XMLFILE_H
#define DATELINE_READ_DOCUMENT_XMLFILE_H

#include <libxml/tree.h>

#include "read/document/zip.h"

/* Parse a file, without network, DTD or entities; free with xmlFreeDoc().  NULL: there is no such file, or it is not
 * well-formed (said in diag). */
xmlDocPtr xmlfile_parse(const Unpack *unpack, const GPtrArray *files, const char *name);

/* Called for every node of a tree in document order (`in`), and for an element again after its children.  If it returns
 * false for `in`, the children are skipped and there is no second call. */
typedef bool (*XmlVisit)(xmlNodePtr node, bool in, void *data);

/* Walk a tree of any depth, without recursion. */
void xmlfile_walk(xmlNodePtr root, XmlVisit visit, void *data);

bool xmlfile_is(xmlNodePtr node, const char *name); /* an element of that local name */
/* An attribute by its local name, whatever its namespace.  New string, g_free(); NULL: it has none. */
char *xmlfile_attribute(xmlNodePtr node, const char *name);

/* Append text, escaped for HTML. */
void xmlfile_escape(GString *out, const char *text);

/* Give the finished page to the sink, as a part with the name of the container. */
void xmlfile_hand_over(const Unpack *unpack, const char *body, const char *label);

#endif
