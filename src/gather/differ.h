/* differ.h -- happenings to which texts give different dates. */
#ifndef DATELINE_GATHER_DIFFER_H
#define DATELINE_GATHER_DIFFER_H

#include "model/timeline.h"
#include "text/wordlist.h"

/* Set Event.elsewhere of each two events of different texts that tell the same (a shared trigger, shared names, most of
 * the words) with dates that exclude each other and are at most a month apart.  Both events stay unchanged: a person
 * must decide.  An event with an edited date is skipped.  Near linear; call merge_events() first.  Returns how many
 * events have one. */
guint differ_find(const Timeline *timeline, const WordLists *lists);

#endif
