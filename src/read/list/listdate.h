/* listdate.h -- what a line, item or cell says as a date: by the grammar, else as people of any language write it.
 *
 * The same reading as that of tables and files by hand (importdate.h), which looks at the other dates of the text. */
#ifndef DATELINE_READ_LIST_LISTDATE_H
#define DATELINE_READ_LIST_LISTDATE_H

#include "read/date/importdate.h"
#include "read/list/block.h"

typedef struct ListDates ListDates;

ListDates *listdate_new(const ReadInput *input, const Document *document, const Blocks *blocks);
void listdate_free(ListDates *dates);

/* NULL: it is no date, and *yearless one that lacks its year.  *why as in importdate_mend(). */
Date *listdate_read(ListDates *dates, const char *text, bool *yearless, const char **why);

/* "present", "ongoing", "heute": what goes on has no end. */
bool listdate_is_ongoing(ListDates *dates, const char *text);

/* May the first word of the text be that of a date? */
bool listdate_may_start(ListDates *dates, const char *text, gsize len);

/* Say once of each such reading that its author may not have meant it. */
void listdate_explain(ListDates *dates, gsize offset, gsize length, const char *written, const Date *date,
                      const char *why);

#endif
