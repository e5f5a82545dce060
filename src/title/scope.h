/* scope.h -- does the date hold for all that a title tells? */
#ifndef DATELINE_TITLE_SCOPE_H
#define DATELINE_TITLE_SCOPE_H

#include "title/candidate.h"

/* true: the title tells, beside what is dated, a deed that the date does not reach: "He [painted posters and] received
 * a medal in 1977", "[A jury convicted a man] of the 1991 killings", "Born in 1839, [he studied law]". */
bool scope_is_exceeded(const TitleSource *source, const TitleCandidate *candidate);

#endif
