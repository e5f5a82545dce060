/* rank.h -- which events of a long text matter most. */
#ifndef DATELINE_EXTRACT_RANK_H
#define DATELINE_EXTRACT_RANK_H

#include "model/timeline.h"
#include "text/wordlist.h"

/* The events of one text, merged and sorted, get an importance of 1 to 5.  Of a dozen or more, a tenth gets 5, a fifth
 * 4, two fifths 3, a fifth 2 and the last tenth 1, so that --min-importance thins out a long
 * text; fewer keep what they were given as they were found. */
void rank_events(Timeline *timeline, const WordLists *lists);

#endif
