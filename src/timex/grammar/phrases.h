/* phrases.h -- the date phrases of a text, not yet resolved. */
#ifndef DATELINE_TIMEX_GRAMMAR_PHRASES_H
#define DATELINE_TIMEX_GRAMMAR_PHRASES_H

#include "timex/grammar/form.h"

/* GArray of Form in order; free with g_array_unref().  Linear in time; holds only the forms and the
 * tokens of one block in memory. */
GArray *phrases_find(const TimexTables *tables, const char *text, gsize len);

#endif
