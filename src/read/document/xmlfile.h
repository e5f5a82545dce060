/* xmlfile.h -- the XML files inside an office document, and the HTML that is made of them. */
#ifndef DATELINE_READ_DOCUMENT_XMLFILE_H
#define DATELINE_READ_DOCUMENT_XMLFILE_H

#include <libxml/tree.h>

#include "read/document/zip.h"

/* Without network, DTD or entities.  NULL (said): there is no such file, or it is not well-formed; xmlFreeDoc(). */
xmlDocPtr xmlfile_parse(const Unpack *unpack, const GPtrArray *files, const char *name);

/* Called for every node of a tree in document order, and for an element again when its children are done.  False on
 * the way in: its children are passed over, and it is not called on the way out. */
typedef bool (*XmlVisit)(xmlNodePtr node, bool in, void *data);

/* Trees of any depth: by pointers, not by recursion. */
void xmlfile_walk(xmlNodePtr root, XmlVisit visit, void *data);

bool xmlfile_is(xmlNodePtr node, const char *name); /* an element of that local name */
/* An attribute by its local name, whatever its namespace.  New string, g_free(); NULL: it has none. */
char *xmlfile_attribute(xmlNodePtr node, const char *name);

/* Text as HTML has it. */
void xmlfile_escape(GString *out, const char *text);

/* Hand the finished page over as a part named like the container. */
void xmlfile_hand_over(const Unpack *unpack, const char *body, const char *label);

#endif
