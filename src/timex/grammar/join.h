/* join.h -- what phrases that follow each other tell of each other: ranges, lists, a day told twice. */
#ifndef DATELINE_TIMEX_GRAMMAR_JOIN_H
#define DATELINE_TIMEX_GRAMMAR_JOIN_H

#include "timex/grammar/form.h"

/* Join `form`, just found, to the last of `forms`, which may be changed too. */
void join_phrases(const Reader *reader, GArray *forms, Form *form);

#endif
