/* xmltree.h -- XML of any kind as a tree of nodes: feeds, SIMILE's timelines, exports of databases. */
#ifndef DATELINE_READ_TREE_XMLTREE_H
#define DATELINE_READ_TREE_XMLTREE_H

#include "read/tree/node.h"

/* The root is a mapping of one key, the name of the outermost element.  An element of attributes or elements is a
 * mapping, elements of one name in it a list; one of text a text.  Beside attributes its own text is called
 * "description".  NULL after a mistake or a limit (said). */
NodeTree *xmltree_read(const ReadInput *input);

#endif
