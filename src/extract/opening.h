/* opening.h -- the first sentences of a text, from which timelines out of many texts are summarized. */
#ifndef DATELINE_EXTRACT_OPENING_H
#define DATELINE_EXTRACT_OPENING_H

#include "model/document.h"
#include "model/timeline.h"

/* Add the document to `out->articles` with those of its first sentences that gave none of `out->events` from `first`
 * on. sentences: of Span.  The citations of these events are still in bytes. */
void opening_add(const Document *document, const GArray *sentences, Timeline *out, guint first);

#endif
