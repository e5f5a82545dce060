/* markup.h -- HTML and Markdown in the texts of events as plain text. */
#ifndef DATELINE_READ_AUTHORED_MARKUP_H
#define DATELINE_READ_AUTHORED_MARKUP_H

#include "read/read.h"

/* In titles, texts and captions.  The first address that a text leads to is the event's link where it has none; others
 * are kept in x-links. */
void markup_clean(const ReadInput *input, Timeline *timeline);

/* One text; *text is replaced where it has markup.  Its addresses are added to `links`, of char *. */
void markup_plain(const ReadInput *input, char **text, GPtrArray *links);

#endif
