/* cut.h -- does a title begin in the middle of what its sentence says? */
#ifndef DATELINE_TITLE_CUT_H
#define DATELINE_TITLE_CUT_H

#include "title/candidate.h"

/* true: it begins with what a preposition or another verb governs ("after a [march reached] Guignes"), with a part of a
 * list, or without the noun that its relative clause tells of. */
bool candidate_is_cut(const TitleSource *source, const TitleCandidate *candidate);

#endif
