/* genre.h -- is a text news, told from its day of publication, or a history, told by its own years; and what in it
 * looks away from its story. */
#ifndef DATELINE_TIMEX_RESOLVE_GENRE_H
#define DATELINE_TIMEX_RESOLVE_GENRE_H

#include "timex/grammar/form.h"
#include "timex/resolve/point.h"

/* A history is a text that writes many years itself; news names few, and counts from its own date: "Monday", "last
 * week". What is quoted counts for neither.  Where yearless dates stand beside whole ones that all lie before
 * publication, and nothing is reported, the text's own years win: context->notes says so.  `anchor` NULL: publication
 * is not known. */
bool genre_is_history(const TimexContext *context, const GArray *forms, const Point *anchor);

/* The form sets the year of the story. */
bool genre_writes_year(const Form *form);

/* In histories the year last written holds until the next, also over the turn of a year; not that in parentheses,
 * after "since", in a quotation, a caption or a note, and not one that looks away from the story. */
void genre_mark_asides(GArray *forms);

#endif
