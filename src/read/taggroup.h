/* taggroup.h -- tags as groups, where a file of another program has no groups but tags. */
#ifndef DATELINE_READ_TAGGROUP_H
#define DATELINE_READ_TAGGROUP_H

#include "read/read.h"

/* Make the first tag of each event its group, with a note, where no event has a group, most have tags, and the first
 * tags are few and recur.  The tags stay.  `own`: nothing is done, since dateline wrote the file and would have written
 * groups. */
void taggroup_apply(const ReadInput *input, bool own, Timeline *out);

#endif
