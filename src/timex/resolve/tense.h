/* tense.h -- the tense of the verb that governs a date phrase. */
#ifndef DATELINE_TIMEX_RESOLVE_TENSE_H
#define DATELINE_TIMEX_RESOLVE_TENSE_H

#include "timex/grammar/form.h"

/* Fill `tense`, `governed` and what else its verb says of the form; its tokens and phrases.c's flags are set. */
void tense_find(const Reader *reader, Form *form);

/* Does no sentence end among the tokens first..end-1? */
bool tense_one_sentence(const Reader *reader, guint first, guint end);

#endif
