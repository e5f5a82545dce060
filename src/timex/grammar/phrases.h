/* phrases.h -- the date phrases of a text, not yet resolved. */
#ifndef DATELINE_TIMEX_GRAMMAR_PHRASES_H
#define DATELINE_TIMEX_GRAMMAR_PHRASES_H

#include "timex/grammar/form.h"

/* GArray of Form in order, to be freed with g_array_unref().  Linear; the memory is that of the
 * forms and of the tokens of one block of the text. */
GArray *phrases_find(const TimexTables *tables, const char *text, gsize len);

#endif
