/* tense.h -- which way the verb of a phrase looks. */
#ifndef DATELINE_TIMEX_RESOLVE_TENSE_H
#define DATELINE_TIMEX_RESOLVE_TENSE_H

#include "timex/grammar/form.h"

/* Fill `tense` and `governed` of the form, whose tokens and surroundings are known. */
void tense_find(const Reader *reader, Form *form);

/* Does no sentence end among the tokens first..end-1? */
bool tense_one_sentence(const Reader *reader, guint first, guint end);

#endif
