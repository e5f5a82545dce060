/* fence.h -- charts of Mermaid within a text in Markdown. */
#ifndef DATELINE_READ_FOREIGN_FENCE_H
#define DATELINE_READ_FOREIGN_FENCE_H

#include "read/read.h"

/* Read the charts of a text into `out`.  Returns the text with blanks in their places, so that all offsets stay; new
 * string; NULL: there are none. */
char *fence_read(const ReadInput *input, Timeline *out);

#endif
