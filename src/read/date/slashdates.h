/* slashdates.h -- 03/04/2020 in a file of our own form, where another of its dates tells which is the day. */
#ifndef DATELINE_READ_DATE_SLASHDATES_H
#define DATELINE_READ_DATE_SLASHDATES_H

#include "read/tree/node.h"

/* Put such dates into EDTF, and say so of the first.  Where no other tells, they are left as they are. */
void slashdates_settle(const ReadInput *input, const NodeTree *tree);

#endif
