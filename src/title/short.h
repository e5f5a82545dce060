/* short.h -- does a title end before its sentence has said what it begins to say? */
#ifndef DATELINE_TITLE_SHORT_H
#define DATELINE_TITLE_SHORT_H

#include "title/candidate.h"

/* true: it ends before an object ("rescued") that may stand before "which", too, in half of a pair or in a clause that
 * has no verb yet. */
bool candidate_falls_short(const TitleSource *source, const TitleCandidate *candidate);

#endif
