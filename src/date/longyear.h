/* longyear.h -- years beyond the calendar, "Y1E19": EDTF, but without days.
 *
 * Such a year stands in the place of the year (DateTerm) and of the day (DateBound) as a code that
 * keeps its order: how many digits it has beyond the calendar's, then its first LONGYEAR_EXACT digits.  So
 * far years compare among themselves and with all others as they should, and no count of days is
 * taken.  A code of a year BC is negative. */
#ifndef DATELINE_DATE_LONGYEAR_H
#define DATELINE_DATE_LONGYEAR_H

#include <glib.h>
#include <stdbool.h>
#include <stdint.h>

enum { LONGYEAR_DIGITS = 30, LONGYEAR_EXACT = 17 }; /* most digits; those that may differ from 0 */

/* Is it a code, and no year or day of the calendar? */
bool longyear_is(int64_t year_or_day);

/* digits[0..n), the first of them not 0, with `zeros` after them, more than DATE_YEAR_MAX.  False: too
 * long, or not exact. */
bool longyear_encode(const char *digits, int n, int64_t zeros, int64_t *code);

/* The digits of the size of the year, the places beyond the exact ones as `rest`; returns their number. */
int longyear_decode(int64_t code, char rest, char out[LONGYEAR_DIGITS + 1]);

/* The first `known` digits stay; those after them become 0, or all 9. */
int64_t longyear_least(int64_t code, int known);
int64_t longyear_most(int64_t code, int known);

#endif
