/* csvtree.h -- a table as a tree: a list of mappings, keyed by the header's cells. */
#ifndef DATELINE_READ_TREE_CSVTREE_H
#define DATELINE_READ_TREE_CSVTREE_H

#include "read/tree/node.h"

/* Empty cells are left out; columns without a name are named by their letter.  A line of one cell before the header is
 * the title, *title (borrowed; NULL: none).  NULL after an error (said in diag). */
NodeTree *csvtree_read(const ReadInput *input, Node **title);

#endif
