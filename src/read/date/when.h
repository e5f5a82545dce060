/* when.h -- dates as other formats spell them, for the readers of those formats. */
#ifndef DATELINE_READ_WHEN_H
#define DATELINE_READ_WHEN_H

#include "read/read.h"

/* timex_field() in the words of the input's language, which are looked for where it is no EDTF. */
TimexField when_field(const ReadInput *input, const char *text, gsize len, const TimexContext *context);

/* EDTF, else a date as people write it.  NULL with *error filled (if not NULL). */
Date *when_parse(const ReadInput *input, const char *text, gsize len, DateError *error);

typedef enum { WHEN_YEAR, WHEN_MONTH, WHEN_DAY, WHEN_TIME, WHEN_PARTS } WhenPart;

/* A date of TimelineJS's parts, of which all but the year may be NULL or empty.  Its years have no zero: -43 is 43
 * BC.  NULL with *error filled, and *wrong the part at fault. */
Date *when_parts(const char *const parts[WHEN_PARTS], DateError *error, WhenPart *wrong);

/* Where a span would end before it starts: what is to be said.  New string; NULL: it does not. */
char *when_reversed(const Date *from, const Date *to);

/* `from` to `to`, both taken; just `from` where `to` is NULL, or is wrong with it. */
Date *when_span(Date *from, Date *to);

#endif
