/* xmltree.h -- XML of any kind as a tree of nodes: feeds, SIMILE's timelines, exports of databases. */
#ifndef DATELINE_READ_TREE_XMLTREE_H
#define DATELINE_READ_TREE_XMLTREE_H

#include "read/tree/node.h"

/* The root is a mapping with one key, the name of the root element.  An element with attributes or children is a
 * mapping, children of the same name a list, an element with text only a text; text beside attributes has the key
 * "description".  NULL after a mistake or a limit (said in diag). */
NodeTree *xmltree_read(const ReadInput *input);

#endif
