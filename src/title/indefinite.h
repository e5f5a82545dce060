/* indefinite.h -- "a" or "an" before another word than that of the sentence. */
#ifndef DATELINE_TITLE_INDEFINITE_H
#define DATELINE_TITLE_INDEFINITE_H

#include "title/source.h"

/* The form of the article at token i before token `next`, which stands there in place of what goes: "A [May 1912]
 * eclipse"; NULL: it stays as it is. */
const char *indefinite_form(const TitleSource *source, gint32 i, gint32 next);

#endif
