/* yamltree.h -- YAML text as a tree of nodes. */
#ifndef DATELINE_READ_TREE_YAMLTREE_H
#define DATELINE_READ_TREE_YAMLTREE_H

#include "read/tree/node.h"

/* NULL after a syntax error, a limit, or twenty errors (said in diag).  Every scalar is a
 * text as written: `no`, `12:30`, `0010`.  Tags, merge keys and further
 * documents are errors. */
NodeTree *yamltree_read(const ReadInput *input);

#endif
