/* lack.h -- does a title say nothing by itself? */
#ifndef DATELINE_TITLE_LACK_H
#define DATELINE_TITLE_LACK_H

#include "title/candidate.h"

/* true: it is a piece of a sentence without a verb that tells ("Jurors beginning"), who says something without what is
 * said ("told a newspaper"), or half a passive ("was accused").  A heading may have no verb. */
bool lack_is_felt(const TitleSource *source, const TitleCandidate *candidate);

/* "It burned", "[This] was denied": is it not known whom the first word stands for? */
bool lack_of_name(const TitleSource *source, const TitleCandidate *candidate);

/* "a post [he held] until 1876": does it not print what its clause is about, the verb's object? */
bool lack_of_object(const TitleSource *source, const TitleCandidate *candidate);

/* "The settlers came by 1814", of 1823: does it tell what happened at another time than its own? */
bool lack_of_own_date(const TitleSource *source, const TitleCandidate *candidate);

#endif
