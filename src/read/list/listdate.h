/* listdate.h -- dates of lines, items and cells: by the grammar, else as people of any language write them.
 *
 * They are read as those of tables and hand-written files are (importdate.h), by the other dates of the text. */
#ifndef DATELINE_READ_LIST_LISTDATE_H
#define DATELINE_READ_LIST_LISTDATE_H

#include "read/date/importdate.h"
#include "read/list/block.h"

typedef struct ListDates ListDates;

ListDates *listdate_new(const ReadInput *input, const Document *document, const Blocks *blocks, const char *lang);
void listdate_free(ListDates *dates);

/* New reference; NULL: it is no date, or (*yearless) one that lacks its year.  *why as in importdate_mend(). */
Date *listdate_read(ListDates *dates, const char *text, bool *yearless, const char **why);

/* Does the text mean an open end: "present", "ongoing", "heute"? */
bool listdate_is_ongoing(ListDates *dates, const char *text);

/* May the first word of the text be that of a date? */
bool listdate_may_start(ListDates *dates, const char *text, gsize len);

/* Add a note, once for each `why`, that a date may not be read as its author meant. */
void listdate_explain(ListDates *dates, gsize offset, gsize length, const char *written, const Date *date,
                      const char *why);

#endif
