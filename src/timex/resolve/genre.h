/* genre.h -- is a text news, told from its day of publication, or a history, told by its own years; and which of its
 * dates are asides. */
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

/* Set Form.aside.  In a history the year last written holds until the next one is, over the turn of a year too; a year
 * in parentheses, after "since", in a quotation, a caption or a note does not set it. */
void genre_mark_asides(GArray *forms);

#endif
