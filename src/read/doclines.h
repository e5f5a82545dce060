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

/* Read the documents of `lines` (of RawLine) into `out`, --jobs of them at once, by default one for each core.  A line
 * that cannot be read is skipped with a warning.  The result does not depend on the number of jobs. */
void doclines_read(const ReadInput *input, const GArray *lines, Timeline *out);

#endif
