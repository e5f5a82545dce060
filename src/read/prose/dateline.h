/* dateline.h -- the place, and what is with it, that stands before the first sentence of a report. */
#ifndef DATELINE_READ_PROSE_DATELINE_H
#define DATELINE_READ_PROSE_DATELINE_H

#include "model/document.h"
#include "timex/timex.h"

/* Keeps "Manila, Philippines (Wire) -" and "MANILA:" out of the prose of a text whose day of publication is known.  One
 * with its whole date is anchor.c's; one that is all in capitals before a dash the splitter of sentences ends. */
void dateline_set_apart(Document *document, const TimexTables *tables);

#endif
