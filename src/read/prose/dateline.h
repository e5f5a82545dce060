/* dateline.h -- the dateline of a news report: the place, with agency and date, before its first sentence. */
#ifndef DATELINE_READ_PROSE_DATELINE_H
#define DATELINE_READ_PROSE_DATELINE_H

#include "model/document.h"
#include "timex/timex.h"

/* Set apart datelines such as "Manila, Philippines (Wire) -" and "MANILA:", if the day of publication is known.  Those
 * with a whole date are anchor.c's; after those in capitals with a dash, text/sentence.c ends a sentence. */
void dateline_set_apart(Document *document, const TimexTables *tables);

#endif
