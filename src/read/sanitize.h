/* sanitize.h -- what any reader made, held to what everything after it may rely on. */
#ifndef DATELINE_READ_SANITIZE_H
#define DATELINE_READ_SANITIZE_H

#include "read/read.h"

/* Read `input` by `format`; then: not more events than --max-events, no title longer than --max-title (errors); no
 * link under a foreign scheme (taken out, with a warning); no control character in any text (U+FFFD instead). */
bool sanitize_read(FormatId format, const ReadInput *input, Timeline *out);

#endif
