/* ground.h -- grounding: where on the calendar a phrase lies; a file for each kind of phrase. */
#ifndef DATELINE_TIMEX_RESOLVE_GROUND_H
#define DATELINE_TIMEX_RESOLVE_GROUND_H

#include "timex/resolve/discourse.h"

/* The point that the phrase means, and the rule that gave it (*why, new string); ground_nowhere, where no rule does. */
Point ground_date(const Form *form, const Discourse *discourse, char **why);     /* ground.c: any date */
Point ground_yearless(const Form *form, const Discourse *discourse, char **why); /* yearless.c: "May 3" */
Point ground_weekday(const Form *form, const Discourse *discourse, char **why);  /* weekday.c */
Point ground_weekend(const Form *form, const Discourse *discourse, char **why);
Point ground_of_month(const Form *form, const Discourse *discourse,
                      char **why); /* ofmonth.c: "the 12th", "Friday the 8th" */
Point ground_shift(const Form *form, const Discourse *discourse, char **why); /* shift.c: "two weeks ago" */

/* origin.c: what the others count from. */
static const Point ground_nowhere = {.unit = UNIT_NONE};

Point ground_anchor_span(const Discourse *discourse);              /* the publication date as far as it is known */
Point ground_origin(const Form *form, const Discourse *discourse); /* of a direction */
Point ground_quarter(const Discourse *discourse);                  /* the quarter spoken of */
const char *ground_name(const Form *form);                         /* "weekday", for the reason; static */
char *ground_because(const char *format, ...) G_GNUC_PRINTF(1, 2);

/* yearless.c: a month, day, season or quarter in a given year; and the latest before the end of `origin`, or the first
 * after its beginning; `strict`: not that in which it lies. */
Point ground_in_year(const Form *form, int64_t year);
Point ground_nearest(const Form *form, const Point *origin, bool ahead, bool strict);
char *ground_direction_words(const Form *form, const Point *origin, bool ahead, bool strict);

#endif
