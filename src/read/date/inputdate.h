/* inputdate.h -- dates as other formats spell them, for the readers of those formats. */
#ifndef DATELINE_READ_DATE_INPUTDATE_H
#define DATELINE_READ_DATE_INPUTDATE_H

#include "read/read.h"

/* timex_field() in the words of the input's language, which are looked for where it is no EDTF. */
TimexField inputdate_field(const ReadInput *input, const char *text, gsize len, const TimexContext *context);

/* EDTF, else a date as people write it.  NULL with *error filled (if not NULL). */
Date *inputdate_parse(const ReadInput *input, const char *text, gsize len, DateError *error);

typedef enum { INPUTDATE_YEAR, INPUTDATE_MONTH, INPUTDATE_DAY, INPUTDATE_TIME, INPUTDATE_PARTS } InputDatePart;

/* A date of TimelineJS's parts, of which all but the year may be NULL or empty.  Its years have no zero: -43 is 43
 * BC.  NULL with *error filled, and *wrong the part at fault. */
Date *inputdate_of_parts(const char *const parts[INPUTDATE_PARTS], DateError *error, InputDatePart *wrong);

/* Where a span would end before it starts: what is to be said.  New string; NULL: it does not. */
char *inputdate_reversed(const Date *from, const Date *to);

/* `from` to `to`, both taken; just `from` where `to` is NULL, or is wrong with it. */
Date *inputdate_span(Date *from, Date *to);

#endif
