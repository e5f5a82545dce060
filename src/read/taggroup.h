/* taggroup.h -- tags as groups, where a file of another program has no groups but tags. */
#ifndef DATELINE_READ_TAGGROUP_H
#define DATELINE_READ_TAGGROUP_H

#include "read/read.h"

/* Make the first tag of each event its group, and say so, where no event has a group, most have tags, and their first
 * tags are few and come again.  The tags stay.  `own`: we wrote the file, and so its groups. */
void taggroup_apply(const ReadInput *input, bool own, Timeline *out);

#endif
