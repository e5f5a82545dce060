/* stamp.h -- when a text was published or changed, wherever it says so: "Updated 2019-04-12", "Published: 3 May 2019".
 */
#ifndef DATELINE_READ_PROSE_STAMP_H
#define DATELINE_READ_PROSE_STAMP_H

#include "read/list/block.h"
#include "timex/timex.h"

/* Set such stamps apart, for nothing is told by them, and cut them off the blocks (NULL: there are none).  A document
 * without a publication date takes that of the first. */
void stamp_set_apart(Document *document, const TimexTables *tables, const Blocks *blocks);

#endif
