/* ownform.h -- is a file a timeline in our own form, or one as others write them? */
#ifndef DATELINE_READ_CONFORM_OWNFORM_H
#define DATELINE_READ_CONFORM_OWNFORM_H

#include "read/tree/node.h"

/* True where it has a list named `events`, or nearly so, of entries that no other program's form explains better. */
bool ownform_is(const ReadInput *input, const Node *root);

#endif
