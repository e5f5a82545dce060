/* inputdate.h -- parsing the dates of input files: EDTF, else words in the language of the input. */
#ifndef DATELINE_READ_DATE_INPUTDATE_H
#define DATELINE_READ_DATE_INPUTDATE_H

#include "read/read.h"

/* timex_field() with the tables of the input's language, loaded only where the text is no EDTF. */
TimexField inputdate_field(const ReadInput *input, const char *text, gsize len, const TimexContext *context);

/* EDTF, else a date as people write it.  NULL with *error filled (if not NULL). */
Date *inputdate_parse(const ReadInput *input, const char *text, gsize len, DateError *error);

typedef enum { INPUTDATE_YEAR, INPUTDATE_MONTH, INPUTDATE_DAY, INPUTDATE_TIME, INPUTDATE_PARTS } InputDatePart;

/* A date from separate parts, as TimelineJS has them; all but the year may be NULL or empty.  There is no year 0: -43
 * is 43 BC.  NULL with *error filled, and *wrong the part at fault. */
Date *inputdate_of_parts(const char *const parts[INPUTDATE_PARTS], DateError *error, InputDatePart *wrong);

/* An error message where `to` is before `from`.  New string; NULL: it is not. */
char *inputdate_reversed(const Date *from, const Date *to);

/* The span `from`/`to`, both taken; `from` alone where `to` is NULL or they make no span. */
Date *inputdate_span(Date *from, Date *to);

#endif
