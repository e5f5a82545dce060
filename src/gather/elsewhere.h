/* elsewhere.h -- do events of two texts tell the same happening, each in words of its own? */
#ifndef DATELINE_GATHER_ELSEWHERE_H
#define DATELINE_GATHER_ELSEWHERE_H

#include "event/signature.h"

/* Do they, of which no two are of one text?  of_a, of_b: their signatures.  One date lies within the other. */
bool elsewhere_told(const Event *a, const Signature *of_a, const Event *b, const Signature *of_b);

#endif
