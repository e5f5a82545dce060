/* fieldspan.h -- `start:` and `end:` of an event or an era: a date in two halves. */
#ifndef DATELINE_READ_AUTHORED_FIELDSPAN_H
#define DATELINE_READ_AUTHORED_FIELDSPAN_H

#include "read/tree/node.h"

/* The span that the two tell, a start alone its date, `..` an end that is open.  NULL: the mapping has neither, or what
 * is wrong is said of the `record` ("event").  The caller owns it. */
Date *fieldspan_read(const ReadInput *input, const Node *map, const char *record);

#endif
