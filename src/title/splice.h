/* splice.h -- does a title join words that its sentence does not join? */
#ifndef DATELINE_TITLE_SPLICE_H
#define DATELINE_TITLE_SPLICE_H

#include "title/candidate.h"

/* true: what is cut off makes a subject of what is none ("after a [march reached] Guignes"), runs two clauses into one
 * ("when [it fell, the port was] lost"), gives a verb the subject of another, or an infinitive none; and where a clause
 * or an object is cut off in the middle. */
bool candidate_is_spliced(const TitleSource *source, const TitleCandidate *candidate);

#endif
