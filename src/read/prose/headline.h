/* headline.h -- the headline that a text begins with. */
#ifndef DATELINE_READ_PROSE_HEADLINE_H
#define DATELINE_READ_PROSE_HEADLINE_H

#include "model/document.h"
#include "timex/timex.h"

/* The first line of the text's body if it is a headline: short, alone in its paragraph or underlined, no sentence, no
 * byline, no date.  New string without a mark before it ("# "); NULL: there is none. */
char *headline_find(const Document *document, const TimexTables *tables);

#endif
