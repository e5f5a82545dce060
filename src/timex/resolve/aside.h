/* aside.h -- which dates of a history look away from its story. */
#ifndef DATELINE_TIMEX_RESOLVE_ASIDE_H
#define DATELINE_TIMEX_RESOLVE_ASIDE_H

#include "timex/grammar/form.h"

/* Set Form.aside.  In a history the year last written holds until the next one is, over the turn of a year too; a year
 * in parentheses, after "since", in a quotation, a caption or a note does not set it. */
void aside_mark(GArray *forms);

#endif
