/* place.h -- where on the calendar a phrase lies: for each kind of phrase a file. */
#ifndef DATELINE_PLACE_H
#define DATELINE_PLACE_H

#include "timex/resolve/discourse.h"

/* The place, and the rule that says so (new string).  Point of UNIT_NONE: nothing says. */
Point place_date(const Form *form, const Discourse *discourse, char **why);     /* place.c: any date */
Point place_yearless(const Form *form, const Discourse *discourse, char **why); /* yearless.c: "May 3" */
Point place_weekday(const Form *form, const Discourse *discourse, char **why);  /* weekday.c */
Point place_weekend(const Form *form, const Discourse *discourse, char **why);
Point place_of_month(const Form *form, const Discourse *discourse,
                     char **why); /* ofmonth.c: "the 12th", "Friday the 8th" */
Point place_shift(const Form *form, const Discourse *discourse, char **why); /* shift.c: "two weeks ago" */

/* origin.c: what the others count from. */
static const Point place_nowhere = {.unit = UNIT_NONE};

Point place_anchor_span(const Discourse *discourse);              /* the publication date as far as it is known */
Point place_origin(const Form *form, const Discourse *discourse); /* of a direction */
Point place_quarter(const Discourse *discourse);                  /* the quarter spoken of */
const char *place_name(const Form *form);                         /* "weekday", for the reason; static */
char *place_because(const char *format, ...) G_GNUC_PRINTF(1, 2);

/* yearless.c: a month, day, season or quarter in a given year; and the latest before the end of `origin`, or the first
 * after its beginning; `strict`: not that in which it lies. */
Point place_in_year(const Form *form, int64_t year);
Point place_nearest(const Form *form, const Point *origin, bool ahead, bool strict);
char *place_direction_words(const Form *form, const Point *origin, bool ahead, bool strict);

#endif
