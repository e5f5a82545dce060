/* listed.h -- does a title go on from what is dated to what the sentence dates otherwise, or out of its brackets? */
#ifndef DATELINE_TITLE_LISTED_H
#define DATELINE_TITLE_LISTED_H

#include "title/candidate.h"

/* true: "The Harbour (1962), [Low Water]", "painted [The Harbour] in 1931, [Low Water] in 1934", "The war ended in
 * 1918, [and in 1920 she left]". */
bool listed_is_exceeded(const TitleSource *source, const TitleCandidate *candidate);

#endif
