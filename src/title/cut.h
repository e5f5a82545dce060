/* cut.h -- does a title begin or end in the middle of what its sentence says? */
#ifndef DATELINE_TITLE_CUT_H
#define DATELINE_TITLE_CUT_H

#include "title/candidate.h"

/* true: it begins with what a preposition or another verb governs ("after a [march reached] Guignes") or with a part of
 * a list, or ends before an object ("rescued") that may stand before "which", too, in half of a pair or in a clause
 * that has no verb yet. */
bool candidate_is_cut(const TitleSource *source, const TitleCandidate *candidate);

#endif
