/* telling.h -- a merged entry keeps what each text told, so that merging in steps gives the same as merging all at
 * once.
 *
 * The first citation of each text has its entry in Citation.told; the citations after it belong to the same text. */
#ifndef DATELINE_GATHER_TELLING_H
#define DATELINE_GATHER_TELLING_H

#include "model/timeline.h"

/* Store the event in its first citation, before it is merged into another. */
void telling_keep(Event *event);

/* Split merged entries, unless a person has changed them since (Event.pinned), into what each text told, and drop
 * duplicates.  The id of an entry goes to its first part. */
void telling_split(Timeline *timeline);

#endif
