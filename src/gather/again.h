/* again.h -- do two events of one text tell the same happening? */
#ifndef DATELINE_GATHER_AGAIN_H
#define DATELINE_GATHER_AGAIN_H

#include "event/signature.h"

/* Is its date a day or a month, and so one happening?  A whole year or an open span may hold several. */
bool again_is_point(const Event *event);

bool again_same_dates(const Event *a, const Event *b);

/* Is the first citation of both in the same sentence? */
bool again_in_sentence(const Event *a, const Event *b);

/* Do events a and b of one text tell the same?  of_a, of_b: their signatures.  One date lies within the other. */
bool again_told(const Event *a, const Signature *of_a, const Event *b, const Signature *of_b);

#endif
