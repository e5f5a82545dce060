/* opening.h -- how a text begins, beside its events: what a timeline out of many texts is told by. */
#ifndef DATELINE_EXTRACT_OPENING_H
#define DATELINE_EXTRACT_OPENING_H

#include "model/document.h"
#include "model/timeline.h"

/* Add the document to `out->articles` with those of its first sentences of which none of `out->events` from `first` on
 * is.  sentences: of Span; the citations of these events count bytes still. */
void opening_add(const Document *document, const GArray *sentences, Timeline *out, guint first);

#endif
