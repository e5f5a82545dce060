/* inner.h -- the names of pronouns within a title. */
#ifndef DATELINE_TITLE_INNER_H
#define DATELINE_TITLE_INNER_H

#include "title/candidate.h"

/* The name for pronoun i inside a title; NULL: its antecedent is not known, or the title may name it before.  Behind
 * what is fronted the subject has its name whoever comes before: "Living in Moss, Lund sold it". */
const char *inner_name(const TitleSource *source, const TitleCandidate *candidate, gint32 i);

#endif
