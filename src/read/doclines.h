/* doclines.h -- documents of an archive, a line each, read by several threads. */
#ifndef DATELINE_READ_DOCLINES_H
#define DATELINE_READ_DOCLINES_H

#include "read/read.h"

/* A line of the input. */
typedef struct {
  const char *bytes;
  gsize len;
  guint number; /* from 1 */
} RawLine;

/* Read the documents into `out`, as many at once as --jobs says or, where it is not given, as there are cores.  A line
 * that cannot be read is warned of and passed over.  What comes out hangs on the lines alone. */
void doclines_read(const ReadInput *input, const GArray *lines, Timeline *out);

#endif
