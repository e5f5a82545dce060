/* merge.h -- one happening, one entry. */
#ifndef DATELINE_EXTRACT_MERGE_H
#define DATELINE_EXTRACT_MERGE_H

#include "extract/syntax/wordlist.h"
#include "model/timeline.h"

/* Join the extracted events of `timeline->events` that tell of the same happening: one subject, one
 * deed (verb, its noun, or a way of telling), and dates of which one lies within the other.
 * The entry keeps the finest date, the cleanest title and every citation, that of the
 * finest date first.  Near linear: only entries of one subject and deed are compared. */
void merge_events(Timeline *timeline, const WordLists *lists);

#endif
