/* truth.h -- does a title say what its text says only of a plan, a claim, a denial or a doubt? */
#ifndef DATELINE_TITLE_TRUTH_H
#define DATELINE_TITLE_TRUTH_H

#include "title/candidate.h"

/* false: what is printed leaves out who claimed it, the "plans to", "not", "nearly" or "allegedly" that goes with it.
 */
bool truth_is_kept(const TitleSource *source, const TitleCandidate *candidate);

#endif
