/* anchor.h -- the publication date of a text, and where it was found. */
#ifndef DATELINE_READ_PROSE_ANCHOR_H
#define DATELINE_READ_PROSE_ANCHOR_H

#include "model/document.h"
#include "read/read.h"

/* Set document->anchor and anchor_from by the first that is there: --date; what the
 * document already has (front matter, HTML); a dateline, byline or date line in
 * its head or foot; a full date in its file name.  Never the clock, the file's
 * time or a guess from the content. */
void anchor_find(const ReadInput *input, Document *document);

/* Is the date one day, known in full?  anchor_day(): that day without its time; new reference. */
bool anchor_is_day(const Date *date);
Date *anchor_day(const Date *date);

/* The date in a file name ("2024-11-15-x.txt", "x_20241115.html"), or NULL. */
Date *anchor_from_file_name(const char *name);

#endif
