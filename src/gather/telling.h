/* telling.h -- a merged entry keeps what each text told, so that merging it with more gives what merging all at once
 * does.
 *
 * The first citation of each part says how its text told it (Citation.told); those after it are of the same part. */
#ifndef DATELINE_GATHER_TELLING_H
#define DATELINE_GATHER_TELLING_H

#include "model/timeline.h"

/* Note in the event's first citation how it is told, before it becomes part of another. */
void telling_keep(Event *event);

/* Take merged entries that nobody has changed since (Event.pinned) apart, and what is there twice once.  A name that
 * an entry has goes to its first part. */
void telling_split(Timeline *timeline);

#endif
