/* feast.h -- feasts that move: Easter, and those of the Hebrew and the Islamic calendar.
 *
 * Days are those of calendar.h, in years of the common era.  Easter before 1583 is that of the Julian calendar, told by
 * the day that people then wrote.  The Islamic months are those of the tabular calendar: where the moon must be seen,
 * they begin a day earlier or later.  Source of all: Dershowitz & Reingold, "Calendrical Calculations" (4th edition,
 * 2018). */
#ifndef DATELINE_DATE_FEAST_H
#define DATELINE_DATE_FEAST_H

#include <stdbool.h>
#include <stdint.h>

int64_t feast_easter(int64_t year, int offset); /* the day so many days from Easter Sunday */
int64_t feast_new_year(int64_t year);           /* 1 Tishri of that autumn */
int64_t feast_passover(int64_t year);           /* 15 Nisan of that spring */

/* The first such day of the year; false: it has none. */
bool feast_islamic(int64_t year, int month, int day, int64_t *found);

#endif
