/* prose.h -- from a Document to events: the steps that all readers of running text share. */
#ifndef DATELINE_READ_PROSE_PROSE_H
#define DATELINE_READ_PROSE_PROSE_H

#include "model/document.h"
#include "read/list/block.h"
#include "read/read.h"

/* The options of extraction, from those of the run. */
ExtractOptions prose_options(const Options *options);

/* Read its lists (`blocks`; NULL: it has none), find the publication date, extract the events into `out`, and warn of
 * what cannot be placed ([no-anchor]) or of a text without any date ([no-dates]).  Takes the document: it goes to
 * input->documents, or is freed. */
void prose_read(const ReadInput *input, Document *document, const Blocks *blocks, Timeline *out);

#endif
