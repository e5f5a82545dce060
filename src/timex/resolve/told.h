/* told.h -- phrases completed by the phrase after them. */
#ifndef DATELINE_TIMEX_RESOLVE_TOLD_H
#define DATELINE_TIMEX_RESOLVE_TOLD_H

#include "timex/resolve/discourse.h"

/* Complete `form` from `next`: "the quarter ended Sept. 30", "from May to December".  True: it was changed. */
bool told_by_next(Form *form, Form *next, const Discourse *discourse);

/* "the three months ended March 31": note the quarter in the discourse, though the text does not call it one. */
void told_quarter(const Form *form, const Form *next, Discourse *discourse);

#endif
