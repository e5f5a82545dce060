/* markup.h -- turn HTML and Markdown in the texts of events into plain text. */
#ifndef DATELINE_READ_AUTHORED_MARKUP_H
#define DATELINE_READ_AUTHORED_MARKUP_H

#include "read/read.h"

/* Clean titles, texts and captions.  The first address in them becomes the event's link where it has none; others are
 * kept in x-links. */
void markup_clean(const ReadInput *input, Timeline *timeline);

/* Clean one text: *text is replaced where it has markup; its addresses are appended to `links` (of char *, new). */
void markup_plain(const ReadInput *input, char **text, GPtrArray *links);

#endif
