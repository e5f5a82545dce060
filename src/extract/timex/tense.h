/* tense.h -- whether the words round a phrase speak of the past or the future. */
#ifndef DATELINE_TIMEX_TENSE_H
#define DATELINE_TIMEX_TENSE_H

#include "extract/timex/resolve.h"

/* By the nearest verb of the tables before the phrase in its sentence, else the nearest behind. */
Tense tense_near(const Reader *reader, const Form *form);

#endif
