/* review.h -- the page on which a person checks what was extracted. */
#ifndef DATELINE_WRITE_REVIEW_H
#define DATELINE_WRITE_REVIEW_H

#include "date/words.h"
#include "model/document.h"
#include "model/timeline.h"

/* Append one self-contained HTML page: the drawing, each event beside its sentence with
 * the value and the rule that gave it, and the texts with each phrase marked; links both
 * ways.  No script, and a policy in the page that forbids any.  `documents` (of
 * Document*) are the texts that the events' citations name; `svg` is our own drawing,
 * NULL: none. */
void write_review(const Timeline *timeline, const GPtrArray *documents, const char *svg, const DateWords *words,
                  GString *out);

#endif
