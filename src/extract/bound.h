/* bound.h -- the date of what happened by a date, before it or after it. */
#ifndef DATELINE_EXTRACT_BOUND_H
#define DATELINE_EXTRACT_BOUND_H

#include "timex/timex.h"

/* "by 1810" [..1810], "before 1810" [..1809], "no earlier than 1810" [1810..], "after 1810" [1811..]; else the date as
 * it is, NULL for none.  New reference. */
Date *bound_date(const Timex *timex);

#endif
