/* markwhendate.h -- the absolute dates of markwhen. */
#ifndef DATELINE_READ_FOREIGN_MARKWHENDATE_H
#define DATELINE_READ_FOREIGN_MARKWHENDATE_H

#include "read/read.h"

/* New reference; NULL: it is relative to another date, recurs, or is no date.  `day_first`: 3/4/2012 is the third of
 * April. */
Date *markwhendate_read(const ReadInput *input, const char *text, bool day_first);

#endif
