/* csvtree.h -- a table as a tree: a list of mappings, keyed by the header's cells. */
#ifndef DATELINE_READ_TREE_CSVTREE_H
#define DATELINE_READ_TREE_CSVTREE_H

#include "read/tree/node.h"

/* Cells that are empty are not in it; columns without a name are called by their letter.  A line before the header that
 * has one cell is the title, and stands in *title (borrowed; NULL: none).  NULL after an error (said). */
NodeTree *csvtree_read(const ReadInput *input, Node **title);

#endif
