/* merge.h -- cross-document event coreference: one happening, one entry. */
#ifndef DATELINE_GATHER_MERGE_H
#define DATELINE_GATHER_MERGE_H

#include "model/timeline.h"
#include "text/wordlist.h"

/* Within one text ("last month" before "Oct. 14") a shared subject and trigger are enough; between
 * texts names and words must agree as well. */
typedef enum { MERGE_ONE_TEXT, MERGE_TEXTS } MergeScope;

/* Join the extracted events of `timeline->events` that tell of the same happening: one date lies within the
 * other, and they share a trigger (a verb or its noun) and names or words; within one text see again.h.
 * An entry keeps the finest date, the surest title and every citation, that of the finest date first.  An entry that
 * would join two whose dates exclude each other stays alone.  One that a person edited (Event.pinned) keeps its date
 * and title and takes the others in; two such never become one.
 *
 * The result does not depend on the order of `timeline->events`, nor, between texts, on what of them was merged before:
 * entries that MERGE_TEXTS made are taken apart first (telling.h).  Near linear: an event is compared with at most
 * a fixed number of those that share a trigger and a name, or a date and a name. */
void merge_events(Timeline *timeline, const WordLists *lists, MergeScope scope);

#endif
