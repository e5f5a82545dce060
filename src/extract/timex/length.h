/* length.h -- values of lengths of time, and of times that come again. */
#ifndef DATELINE_TIMEX_LENGTH_H
#define DATELINE_TIMEX_LENGTH_H

#include "extract/timex/resolve.h"

/* FORM_DURATION and FORM_SET. */
bool length_resolve(const Form *form, const Discourse *discourse, Timex *timex);

#endif
