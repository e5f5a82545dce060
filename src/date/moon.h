/* moon.h -- feasts by the new moon: the Chinese new year and Diwali.
 *
 * Days are those of calendar.h.  New moons and the place of the sun are reckoned to some minutes, by Meeus,
 * "Astronomical Algorithms" (2nd edition, 1998), chapters 25 and 49.  The Chinese calendar is that of 1645 and later as
 * Aslaksen, "The Mathematics of the Chinese Calendar" (2010), has it; it agrees with the printed almanacs of 1901 to
 * 2099 where a moon does not fall at midnight. */
#ifndef DATELINE_DATE_MOON_H
#define DATELINE_DATE_MOON_H

#include <stdbool.h>
#include <stdint.h>

/* False: the year is outside 1645 to 2199. */
bool moon_chinese_new_year(int64_t year, int64_t *day);

/* The evening of the new moon of Kartika in India; where the moon is dark on two evenings, states may differ. */
bool moon_diwali(int64_t year, int64_t *day);

#endif
