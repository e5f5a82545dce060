/* fence.h -- charts of Mermaid within a text in Markdown. */
#ifndef DATELINE_READ_FOREIGN_FENCE_H
#define DATELINE_READ_FOREIGN_FENCE_H

#include "read/read.h"

/* Read the charts of a text into `out`.  The text without them, blanks in their places, so that all else stays where it
 * is: new string; NULL: there are none. */
char *fence_read(const ReadInput *input, Timeline *out);

#endif
