/* comma.h -- which commas of its sentence a title keeps. */
#ifndef DATELINE_TITLE_COMMA_H
#define DATELINE_TITLE_COMMA_H

#include "title/candidate.h"

/* A comma of a candidate that is being printed. */
typedef struct {
  const TitleSource *source;
  const TitleCandidate *candidate;
  gint32 token;
  gint32 before; /* token printed last, -1: none */
  gint32 last;   /* token that what is printed ends with */
  gint32 verb;   /* token that an auxiliary is printed before, -1: none */
} TitleComma;

/* A comma stays between words; not at either end, nor where what stood between it and another has gone. */
bool comma_stays(const TitleComma *comma);

/* Is token i the comma between two clauses, or between an aside and the verb, that stays where what it stands in goes?
 */
bool comma_parts_still(const TitleSource *source, const TitleCandidate *candidate, gint32 i);

/* "The ship, a brig[, which] sank": does the comma at token i close an aside? */
bool comma_closes_aside(const TitleSource *source, const TitleCandidate *candidate, gint32 i);

/* "The singer, Tim Hale[,] left": does a comma follow the subject that is put before, since an aside or a place's
 * second name ends it? */
bool comma_follows_subject(const TitleSource *source, const TitleCandidate *candidate);

#endif
