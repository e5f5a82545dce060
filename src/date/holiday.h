/* holiday.h -- the days of holidays that follow a rule.
 *
 *   rule = term {", " term}                         the first that holds in the year: "05-30 to 1970, mon -1 5"
 *   term = day ["from" YEAR] ["to" YEAR]
 *   day  = "MM-DD"                                  a fixed day: "12-25"
 *        | WEEKDAY N MM [+N]                        the Nth such weekday of a month (-1: the last), or N days after
 *                                                   it: "thu 4 11 +1"
 *        | WEEKDAY ("before" | "after") MM-DD       the nearest one, never that day itself: "mon before 05-25"
 *        | ("easter" | "tishri" | "nisan") [+N | -N]   days from Easter Sunday, 1 Tishri or 15 Nisan: "easter -2"
 *        | "islamic" MM-DD                          that day of the tabular Islamic calendar
 *        | "chinese"                                the Chinese new year
 *        | "diwali"                                 the evening of the dark moon
 *
 * WEEKDAY is mon tue wed thu fri sat sun: a notation, not a language.  feast.h and moon.h: the calendars. */
#ifndef DATELINE_DATE_HOLIDAY_H
#define DATELINE_DATE_HOLIDAY_H

#include <glib.h>
#include <stdbool.h>
#include <stdint.h>

/* The day (from 1970-01-01) of that year which rule[0..len) names.  False where the
 * rule is none, or the year has no such day (29 February, a fifth Friday); *day is
 * then untouched. */
bool holiday_day(const char *rule, gsize len, int64_t year, int64_t *day);

/* True where the rule depends on sighting the moon: the day may be one earlier or later. */
bool holiday_is_uncertain(const char *rule);

#endif
