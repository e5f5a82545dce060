/* shift.h -- moving dates by units, and joining and cutting spans. */
#ifndef DATELINE_DATE_SHIFT_H
#define DATELINE_DATE_SHIFT_H

#include "date/date.h"

/* Move a term by `count` units.  A day past the end of its month becomes its last
 * day; time stays.  False (and *term untouched) where the term is coarser than the unit, a
 * part of a year is not moved by whole parts, or years leave the calendar. */
bool date_shift_term(DateTerm *term, int64_t count, DatePrecision unit);

/* The unit that a term is one of: a year, a decade, a quarter, a day. */
DatePrecision date_term_unit(const DateTerm *term);

/* Every term of the date moved so; open ends stay.  New reference, or NULL. */
Date *date_shift(const Date *date, int64_t count, DatePrecision unit);

/* The smallest range that holds both; NULL where an unknown end leaves it open which. */
Date *date_hull(const Date *a, const Date *b);

/* What both hold, written with their own ends; NULL: nothing, or not known. */
Date *date_intersection(const Date *a, const Date *b);

#endif
