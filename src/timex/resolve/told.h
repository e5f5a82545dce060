/* told.h -- what a phrase leaves out and the phrase after it says. */
#ifndef DATELINE_TIMEX_RESOLVE_TOLD_H
#define DATELINE_TIMEX_RESOLVE_TOLD_H

#include "timex/resolve/discourse.h"

/* "the quarter ended Sept. 30", "from May to December"; true: the form now says what it left out. */
bool told_by_next(Form *form, Form *next, const Discourse *discourse);

/* "the three months ended March 31": results of a quarter, though nobody calls it one. */
void told_quarter(const Form *form, const Form *next, Discourse *discourse);

#endif
