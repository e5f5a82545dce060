/* sanitize.h -- read, and enforce the limits and invariants that everything after reading relies on. */
#ifndef DATELINE_READ_SANITIZE_H
#define DATELINE_READ_SANITIZE_H

#include "read/read.h"

/* Read `input` by `format`.  More events than --max-events or a title longer than --max-title are errors; links with a
 * foreign scheme (link.h) are removed with a warning; control characters in texts become U+FFFD.  False: said in diag.
 */
bool sanitize_read(FormatId format, const ReadInput *input, Timeline *out);

#endif
