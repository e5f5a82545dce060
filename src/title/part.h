/* part.h -- does a title stop where a phrase goes on? */
#ifndef DATELINE_TITLE_PART_H
#define DATELINE_TITLE_PART_H

#include "title/candidate.h"

/* true: right behind it stands what its last noun is of, a clause that says which, or the rest of a list: "He filed an
 * appeal on the grounds [that the jury erred]". */
bool candidate_is_parted(const TitleSource *source, const TitleCandidate *candidate);

/* Does `other` begin as the candidate does and tell the same, or the main clause of it where that ends sooner, so that
 * it is that title with another end? */
bool candidate_ends_alike(const TitleSource *source, const TitleCandidate *candidate, const TitleCandidate *other);

#endif
