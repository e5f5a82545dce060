/* when.h -- dates as other formats spell them, for the readers of those formats. */
#ifndef DATELINE_READ_WHEN_H
#define DATELINE_READ_WHEN_H

#include "read/read.h"

/* EDTF, else a date as people write it.  NULL with *error filled (if not NULL). */
Date *when_parse(const ReadInput *input, const char *text, gsize len, DateError *error);

/* A date of TimelineJS's parts; month, day and time may be NULL or empty.  Its years have
 * no zero: -43 is 43 BC.  NULL when they are no date. */
Date *when_parts(const char *year, const char *month, const char *day, const char *time);

/* `from` to `to`, both taken; just `from` where `to` is NULL, or is wrong with it. */
Date *when_span(Date *from, Date *to);

#endif
