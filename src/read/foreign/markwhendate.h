/* markwhendate.h -- the absolute dates of markwhen. */
#ifndef DATELINE_READ_FOREIGN_MARKWHENDATE_H
#define DATELINE_READ_FOREIGN_MARKWHENDATE_H

#include "read/read.h"

/* NULL: it hangs on another date, recurs, or is none.  `day_first`: 3/4/2012 is the third of April. */
Date *markwhendate_read(const ReadInput *input, const char *text, bool day_first);

#endif
