/* redate.h -- dates for events that were extracted without a publication date. */
#ifndef DATELINE_EXTRACT_REDATE_H
#define DATELINE_EXTRACT_REDATE_H

#include "model/timeline.h"
#include "timex/timex.h"

/* Read the date phrases of undated events again, in their sentences, against context->anchor; what gets a date
 * moves to timeline->events.  True: something did. */
bool redate_events(Timeline *timeline, const TimexTables *tables, const TimexContext *context);

#endif
