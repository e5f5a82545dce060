/* holiday.h -- the days of holidays that follow a rule.
 *
 *   rule = "MM-DD"                        a fixed day: "12-25"
 *        | WEEKDAY N MM                   the Nth such weekday of a month, -1 the last: "thu 4 11"
 *        | WEEKDAY ("before" | "after") MM-DD   the nearest one, never that day itself: "mon before 05-25"
 *        | "easter" [+N | -N]             days from Easter Sunday (Gregorian): "easter -2"
 *
 * WEEKDAY is mon tue wed thu fri sat sun: a notation, not a language. */
#ifndef DATELINE_HOLIDAY_H
#define DATELINE_HOLIDAY_H

#include <glib.h>
#include <stdbool.h>
#include <stdint.h>

/* The day (from 1970-01-01) of that year which rule[0..len) names.  False where the
 * rule is none, or the year has no such day (29 February, a fifth Friday); *day is
 * then untouched. */
bool holiday_day(const char *rule, gsize len, int64_t year, int64_t *day);

#endif
