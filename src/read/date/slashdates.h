/* slashdates.h -- 03/04/2020 in a timeline of our own form, read by the other dates of the file. */
#ifndef DATELINE_READ_DATE_SLASHDATES_H
#define DATELINE_READ_DATE_SLASHDATES_H

#include "read/tree/node.h"

/* Rewrite such dates in the tree as EDTF, with a note at the first.  Where no other date decides (dayorder.h), they are
 * left as they are. */
void slashdates_settle(const ReadInput *input, const NodeTree *tree);

#endif
