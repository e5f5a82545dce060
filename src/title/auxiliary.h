/* auxiliary.h -- the auxiliary of a passive that is joined to another: "The dam was built and [was] {sold}". */
#ifndef DATELINE_TITLE_AUXILIARY_H
#define DATELINE_TITLE_AUXILIARY_H

#include "title/lead.h"

/* How many tokens, from `first` on, are the auxiliary that predicate `verb` shares with a passive before it which has
 * the same subject; 0: it shares none.  Tags do not tell: the past of most verbs is written as their participle is. */
gint32 auxiliary_shared(const TitleSource *source, gint32 verb, const LeadingSubject *subject, gint32 *first);

/* Is the verb group of token `verb` nothing but that, with adverbs before it? */
bool auxiliary_is_bare(const TitleSource *source, gint32 verb);

/* May the verb be a passive's participle, by the word and by what follows?  subject: its first token, -1: a name. */
bool auxiliary_may_serve(const TitleSource *source, gint32 verb, gint32 subject);

#endif
