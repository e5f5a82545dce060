/* wording.h -- a candidate as it is printed: the text's own characters, with a name in place of a pronoun. */
#ifndef DATELINE_TITLE_WORDING_H
#define DATELINE_TITLE_WORDING_H

#include "title/candidate.h"
#include "title/name.h"

/* The words of the title.  New string. */
char *wording_text(const TitleSource *source, const TitleCandidate *candidate, const TitleName *name);

/* How many words a text has, as blanks part them. */
gint32 wording_words(const char *text);

#endif
