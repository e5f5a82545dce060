/* reduced.h -- a passive that the sentence tells by its participle alone: "The peace, {signed} at Corte in 1755,
 * lasted" is "The peace was signed at Corte"; so is one told by a gerund, "being signed". */
#ifndef DATELINE_TITLE_REDUCED_H
#define DATELINE_TITLE_REDUCED_H

#include "title/candidate.h"
#include "title/name.h"

/* The auxiliary that makes a sentence of the candidate, and the token that it is printed before; NULL: the candidate
 * needs none.  The only word of a title that its sentence need not have, beside a name. */
const char *reduced_auxiliary(const TitleSource *source, const TitleCandidate *candidate, const TitleName *name,
                              gint32 *before);

/* The "being" of passive `verb`, in the place of which the auxiliary is printed; -1: it has none. */
gint32 reduced_gerund(const TitleSource *source, gint32 verb);

/* The relative pronoun without which the candidate, a noun and its clause, is a sentence; -1: there is none. */
gint32 reduced_pronoun(const TitleSource *source, const TitleCandidate *candidate);

#endif
