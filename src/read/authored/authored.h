/* authored.h -- a timeline, written by hand or by dateline, from its node tree. */
#ifndef DATELINE_READ_AUTHORED_AUTHORED_H
#define DATELINE_READ_AUTHORED_AUTHORED_H

#include "read/authored/comments.h"
#include "read/tree/node.h"

typedef enum { AUTHORED_TREE, AUTHORED_TABLE, AUTHORED_OWN_TABLE /* its dates are EDTF */ } AuthoredKind;

/* Read the tree into `out`; mistakes go to diag.
 *
 * A file of another form, as static site generators and other programs keep, is read by their names (read/conform),
 * with warnings of what is lost.  `comments`: NULL: the format has none. */
void authored_read(const ReadInput *input, NodeTree *tree, const Comments *comments, AuthoredKind kind, Timeline *out);

#endif
