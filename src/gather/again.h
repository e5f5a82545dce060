/* again.h -- does a text tell one happening twice? */
#ifndef DATELINE_GATHER_AGAIN_H
#define DATELINE_GATHER_AGAIN_H

#include "event/signature.h"

/* A day or month; a whole year of doing, or an open stretch, is not one happening. */
bool again_is_point(const Event *event);

bool again_same_dates(const Event *a, const Event *b);

/* Is the first source of both the same sentence? */
bool again_in_sentence(const Event *a, const Event *b);

/* Two events of one text with their signatures; one's date lies within the other's. */
bool again_told(const Event *a, const Signature *of_a, const Event *b, const Signature *of_b, const WordLists *lists);

#endif
