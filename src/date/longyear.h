/* longyear.h -- years beyond the calendar, "Y1E19": EDTF, but without days.
 *
 * DateTerm.year and DateBound.day hold such a year as a code that preserves order: how many digits it has
 * beyond the calendar's, then its first LONGYEAR_EXACT digits.  Codes compare correctly with each other
 * and with ordinary years and days; no days are counted.  The code of a year BC is negative. */
#ifndef DATELINE_DATE_LONGYEAR_H
#define DATELINE_DATE_LONGYEAR_H

#include <glib.h>
#include <stdbool.h>
#include <stdint.h>

enum { LONGYEAR_DIGITS = 30, LONGYEAR_EXACT = 17 }; /* most digits; those that may differ from 0 */

/* Is it a code rather than a year or day of the calendar? */
bool longyear_is(int64_t year_or_day);

/* Encode the year that digits[0..n), the first not 0, and `zeros` zeros after them write; it must exceed
 * DATE_YEAR_MAX.  False: it has too many digits, or too many that are not 0. */
bool longyear_encode(const char *digits, int n, int64_t zeros, int64_t *code);

/* Write the absolute value of the year to `out`, `rest` in the places beyond the exact digits, and a NUL;
 * returns the number of digits. */
int longyear_decode(int64_t code, char rest, char out[LONGYEAR_DIGITS + 1]);

/* Bounds of a year of which only the first `known` digits are known: the others are 0, or 9. */
int64_t longyear_least(int64_t code, int known);
int64_t longyear_most(int64_t code, int known);

#endif
