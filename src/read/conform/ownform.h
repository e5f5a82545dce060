/* ownform.h -- is a file a timeline in our own form, or one as others write them? */
#ifndef DATELINE_READ_CONFORM_OWNFORM_H
#define DATELINE_READ_CONFORM_OWNFORM_H

#include "read/tree/node.h"

/* Ours has a list of events by our name, or by one that is nearly ours, and entries that are ours or no one's. */
bool ownform_is(const ReadInput *input, const Node *root);

#endif
