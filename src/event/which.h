/* which.h -- a year that says which thing is meant, not when something was: "the 1922 prize", "the Act of 1970". */
#ifndef DATELINE_EVENT_WHICH_H
#define DATELINE_EVENT_WHICH_H

#include "parse/passage.h"

typedef struct {
  gint32 noun;        /* of which the year says which one; -1: of none */
  gint32 first, last; /* the tokens of the year and those that are joined to it */
  bool of;            /* it stands after an "of" */
} Which;

Which which_find(const Passage *passage, const Timex *timex);

/* Is the noun a thing that goes by its year, whatever was done with it (token `told`) and when: a law, a plan? */
bool which_is_thing(const Clause *clause, const Which *which, gint32 told);

/* Is it one that stays, so that not even the noun is what happened: "is the 1885 mill", "quashed the 1907 conviction"?
 */
bool which_is_work(const Clause *clause, const Which *which);

/* "bonds due [2031]" */
bool which_bond(const Clause *clause, gint32 first);

/* "in 1968, [the year] of his centenary": what the date before it was. */
bool which_is_remark(const Passage *passage, const Timex *timex);

#endif
