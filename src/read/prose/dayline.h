/* dayline.h -- lines that are a day and nothing else: headings of what happened then. */
#ifndef DATELINE_READ_PROSE_DAYLINE_H
#define DATELINE_READ_PROSE_DAYLINE_H

#include "timex/timex.h"

/* Is one of the lines between `text` and `stop` a day, with or without its year? */
bool dayline_has(const TimexTables *tables, const char *text, const char *stop);

/* Is the line a sentence of some length? */
bool dayline_is_prose(const char *start, const char *end);

#endif
