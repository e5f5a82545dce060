/* splice.h -- does a title join words that its sentence does not join? */
#ifndef DATELINE_TITLE_SPLICE_H
#define DATELINE_TITLE_SPLICE_H

#include "title/candidate.h"

/* true: what is left out runs two clauses into one ("when [it fell, the port was] lost"), sets two nouns side by side,
 * gives a verb or a description the noun of another, or leaves an infinitive none. */
bool candidate_is_spliced(const TitleSource *source, const TitleCandidate *candidate);

#endif
