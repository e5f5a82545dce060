/* date.h -- the one value type for "when": an EDTF expression with its bounds.
 *
 * A Date is immutable and reference counted.  It keeps what was written (its
 * parts, qualifiers, unspecified digits) and what that means (earliest and
 * latest instant).  Calendar: proleptic Gregorian, astronomical years (0 is
 * 1 BC), |year| <= 10^12.  Source of the grammar: EDTF, levels 0 to 2
 * (Library of Congress, 2019; ISO 8601-2:2019). */
#ifndef DATELINE_DATE_DATE_H
#define DATELINE_DATE_DATE_H

#include <glib.h>
#include <stdbool.h>
#include <stdint.h>

#define DATE_YEAR_MAX INT64_C(1000000000000)

/* Precision, coarse to fine.  ERA is a year known to fewer than its digits. */
typedef enum {
  DATE_PREC_ERA,
  DATE_PREC_MILLENNIUM,
  DATE_PREC_CENTURY,
  DATE_PREC_DECADE,
  DATE_PREC_YEAR,
  DATE_PREC_HALF,
  DATE_PREC_THIRD,
  DATE_PREC_QUARTER,
  DATE_PREC_SEASON,
  DATE_PREC_MONTH,
  DATE_PREC_WEEK,
  DATE_PREC_DAY,
  DATE_PREC_HOUR,
  DATE_PREC_MINUTE,
  DATE_PREC_SECOND
} DatePrecision;

typedef enum { DATE_KNOWN, DATE_OPEN, DATE_UNKNOWN } DateBoundKind;

/* An end of a date: `day` counts from 1970-01-01 (day 0), local to the writer;
 * `sec` is the second of that day, 0..86399.  Both bounds are inclusive:
 * a whole day is {d, 0} .. {d, 86399}. */
typedef struct {
  DateBoundKind kind;
  int64_t day;
  int32_t sec;
} DateBound;

typedef enum { DATE_SINGLE, DATE_INTERVAL, DATE_ONE_OF, DATE_ALL_OF } DateForm;

/* Parts of a single date, for masks. */
enum { DATE_PART_YEAR = 1, DATE_PART_MONTH = 2, DATE_PART_DAY = 4 };

/* One EDTF date.  `month` is 0 (none), 1..12, or an EDTF sub-year code 21..41.
 * Unspecified digits (X) are masks, bit 0 the last digit; such digits are 0
 * in the number.  `qual_*` are masks of DATE_PART_*.  hour is -1 without a time;
 * offset_min is INT16_MIN without a zone. */
typedef struct {
  int64_t year;
  int8_t month, day, hour, minute, second;
  int16_t offset_min;
  bool negative; /* tells -000X from 000X */
  uint16_t year_x;
  uint8_t month_x, day_x;
  uint8_t uncertain, approximate;
  uint8_t significant; /* S digits, 0: all */
  uint8_t exponent;    /* E as written, 0: none */
  bool run;            /* in a set: the first of a run "1670..1672" to the next term */
} DateTerm;

typedef struct Date Date;

typedef struct {
  char *message;    /* "February 1900 has 28 days"; owner: the caller, g_free */
  const char *code; /* diagnostic code of the catalogue: "date-range", "date-syntax", "date-reversed" ... */
  int column;       /* first character at fault, from 0, in characters */
} DateError;

void date_error_clear(DateError *error);

/* Read EDTF, strictly: the whole of text[0..len).  len -1: NUL-terminated.
 * Returns a new reference, or NULL with *error filled (if not NULL). */
Date *date_parse_edtf(const char *text, gssize len, DateError *error);

/* The same, with years beyond the calendar ("Y1E19"): such a date is printed, explained and ordered
 * exactly, but the days of its bounds are no days (longyear.h), so that it has no place on a time line. */
Date *date_parse_any_year(const char *text, gssize len, DateError *error);

Date *date_ref(Date *date);
void date_unref(Date *date); /* NULL is fine */
G_DEFINE_AUTOPTR_CLEANUP_FUNC(Date, date_unref)

/* Makers that cannot fail on values the calendar holds; NULL otherwise. */
Date *date_new_year(int64_t year);
Date *date_new_month(int64_t year, int month); /* 1..12, or a code 21..41 */
Date *date_new_day(int64_t year, int month, int day);
Date *date_new_interval(Date *from, Date *to); /* borrows; NULL is an open end */
Date *date_new_until(Date *last);              /* since when is not known; NULL of sets and of what goes on */
Date *date_new_term(const DateTerm *term);     /* a term of another date, alone */

/* The date whose days are given by the Julian calendar, by the Gregorian one.  Years, months and times of day stay;
 * so does what has unspecified digits.  New reference. */
Date *date_from_julian(const Date *date);

/* Canonical EDTF.  Owned by the date. */
const char *date_edtf(const Date *date);
int date_level(const Date *date); /* 0, 1 or 2 */

/* The text that it was read from: EDTF of another spelling ("1776-07~-04"), or the phrase that date_take_source()
 * was told, which is for the one that makes the date.  Owned by the date. */
const char *date_source(const Date *date);
Date *date_take_source(Date *date, const char *text, gsize len);

DateForm date_form(const Date *date);
DateBound date_min(const Date *date);
DateBound date_max(const Date *date);
bool date_is_bound(const Date *date);           /* "[..1985]", "[1985..]": by that end it is sorted and placed */
DatePrecision date_precision(const Date *date); /* of the start, for an interval */
bool date_is_uncertain(const Date *date);       /* ? or % anywhere */
bool date_is_approximate(const Date *date);     /* ~ or % anywhere */

/* The single date, or the start (0) / end (1) of an interval; members of a set
 * by index.  NULL past the last, and for open and unknown ends. */
const DateTerm *date_term(const Date *date, unsigned index);
unsigned date_n_terms(const Date *date);

/* Total and stable order for sorting: earliest, latest descending, precision,
 * then the EDTF text.  Significant-digit and approximate years sort by their
 * estimate (FORMATS: "1950S2" by 1950). */
int date_compare(const Date *a, const Date *b);

/* What is known of two dates in time. */
typedef enum { DATE_BEFORE = -1, DATE_POSSIBLE = 0, DATE_AFTER = 1 } DateRelation;
DateRelation date_relation(const Date *a, const Date *b);
bool date_contains(const Date *outer, const Date *inner);

/* Text of a bound: "1984-01-01", "-0043-03-15", "+170000002-12-31", "open",
 * "unknown"; an instant as written for a date-time.  New string. */
char *date_min_text(const Date *date);
char *date_max_text(const Date *date);

#endif
