/* whole.h -- the measures that tell whether a candidate is one whole clause: all that its verbs need, and nothing of
 * another clause. */
#ifndef DATELINE_TITLE_WHOLE_H
#define DATELINE_TITLE_WHOLE_H

#include "title/plain.h"

/* Fill its measures in.  top: the token of the run that is nearest to the root. */
void whole_measure(const TitleSource *source, const TitleCandidate *candidate, gint32 top, double plain[PLAIN_COUNT]);

#endif
