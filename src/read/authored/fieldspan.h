/* fieldspan.h -- `start:` and `end:` of an event or an era: a date in two halves. */
#ifndef DATELINE_READ_AUTHORED_FIELDSPAN_H
#define DATELINE_READ_AUTHORED_FIELDSPAN_H

#include "read/tree/node.h"

/* The span from `start` to `end`; without `end` the date of `start`; `..` is an open end.  New reference; NULL: the
 * mapping has neither, or they are wrong (said in diag, of the `record`, "event"). */
Date *fieldspan_read(const ReadInput *input, const Node *map, const char *record);

#endif
