/* undated.h -- what texts tell without a date, once. */
#ifndef DATELINE_GATHER_UNDATED_H
#define DATELINE_GATHER_UNDATED_H

#include "model/timeline.h"

/* Join those of `timeline->undated` that are the same: what no text dates is so where its sentence, its phrase and its
 * word are. */
void undated_join(Timeline *timeline);

#endif
