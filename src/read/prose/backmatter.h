/* backmatter.h -- sections after the text proper: references, notes, further reading. */
#ifndef DATELINE_READ_PROSE_BACKMATTER_H
#define DATELINE_READ_PROSE_BACKMATTER_H

#include "read/list/block.h"

/* Set apart the sections whose headings are among those of lang/CODE/backmatter.txt, of the document's language and of
 * English, and drop their blocks. */
void backmatter_cut(Document *document, const Blocks *blocks);

#endif
