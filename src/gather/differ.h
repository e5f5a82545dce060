/* differ.h -- one happening to which texts give different dates. */
#ifndef DATELINE_GATHER_DIFFER_H
#define DATELINE_GATHER_DIFFER_H

#include "model/timeline.h"
#include "text/wordlist.h"

/* Set Event.elsewhere of every two events of different texts that tell the same (one trigger, shared names, most of the
 * words) on dates that exclude each other and lie within a month.  Which of them is right is for a person to say: both
 * stay, and neither is changed.  Who edited a date has said it.  Near linear, as merge_events(), which comes first.
 * Returns how many events have one. */
guint differ_find(const Timeline *timeline, const WordLists *lists);

#endif
