/* genre.h -- is a text news, told from its day of publication, or a history, told by its own years. */
#ifndef DATELINE_TIMEX_RESOLVE_GENRE_H
#define DATELINE_TIMEX_RESOLVE_GENRE_H

#include "timex/grammar/form.h"
#include "timex/resolve/point.h"

/* A history writes many years itself; news writes few, and counts from its own date: "Monday", "last week".  Quotations
 * count for neither.  Where yearless dates stand beside whole ones that all lie before publication, and nothing is
 * reported, the text's own years win, and context->notes says so.  `anchor` NULL: publication is not known. */
bool genre_is_history(const TimexContext *context, const GArray *forms, const Point *anchor);

/* Does the form set the year of the story? */
bool genre_writes_year(const Form *form);

#endif
