/* truth.h -- does a title state as a fact what its text only plans, claims, denies or doubts? */
#ifndef DATELINE_TITLE_TRUTH_H
#define DATELINE_TITLE_TRUTH_H

#include "title/candidate.h"

/* False: the title leaves out who claimed it, or the "plans to", "not", "nearly" or "allegedly" that belongs to it. */
bool truth_is_kept(const TitleSource *source, const TitleCandidate *candidate);

#endif
