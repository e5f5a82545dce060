/* jsontree.h -- JSON text as a tree of nodes. */
#ifndef DATELINE_READ_TREE_JSONTREE_H
#define DATELINE_READ_TREE_JSONTREE_H

#include "read/tree/node.h"

/* NULL after a syntax error, a limit, or twenty errors (said in diag).  Numbers and the
 * words true, false and null are plain texts, as in YAML. */
NodeTree *jsontree_read(const ReadInput *input);

#endif
