/* termerror.c -- what was probably meant by text that is no EDTF, and how to write it. */
#include <stdlib.h>
#include <string.h>

#include "date/calendar.h"
#include "date/term.h"

static const char CAPITAL_X[] = "an unspecified digit is a capital X: 199X, 2004-XX";

/* How many digits stand from `at` on. */
static int digits_at(const TermReader *reader, const char *at) {
  int n = 0;
  while (at + n < reader->end && g_ascii_isdigit(at[n])) {
    n++;
  }
  return n;
}

static bool syntax(TermReader *reader, const char *at, const char *what) {
  return term_fail(reader, at, "date-syntax", "%s", what);
}

/* More than four digits: a date without hyphens, or a long year without Y. */
static bool too_many_digits(TermReader *reader, const char *year, const char *number, int digits) {
  bool alone = number + digits == reader->end && number == year;
  if (alone && digits == 8) {
    return term_fail(reader, year, "date-syntax",
                     "a date is written with hyphens: %.4s-%.2s-%.2s (a year of more than four digits needs a Y)",
                     number, number + 4, number + 6);
  }
  return term_fail(reader, year, "date-syntax", "years of more than four digits need a Y: Y%s%.*s",
                   number > year ? "-" : "", MIN(digits, 20), number);
}

static bool too_few_digits(TermReader *reader, const char *year, const char *number, int digits) {
  const char *sign = number > year ? "-" : "";
  if (digits == 3) {
    return term_fail(reader, year, "date-syntax", "years need four digits: %s0%.3s (a decade is %s%.3sX)", sign, number,
                     sign, number);
  }
  if (digits == 2 && number == year) {
    return term_fail(reader, year, "date-syntax", "years need four digits: 00%.2s or 19%.2s (a century is %.2sXX)",
                     number, number, number);
  }
  return term_fail(reader, year, "date-syntax", "years need four digits: %s%.*s%.*s", sign, 4 - digits, "000", digits,
                   number);
}

/* "03/04/2020", alone: the slash is of ranges, and there may be two readings. */
static bool slashed(TermReader *reader, const char *text) {
  int first = digits_at(reader, text), second = first ? digits_at(reader, text + first + 1) : 0;
  const char *year = text + first + 1 + second + 1;
  if (text != reader->start || first > 2 || second < 1 || second > 2 || reader->end - text != first + second + 6 ||
      text[first] != '/' || year[-1] != '/' || digits_at(reader, year) != 4) {
    return false;
  }
  int a = atoi(text), b = atoi(text + first + 1);
  if (a > 12 || b > 12) {
    return !term_fail(reader, text, "date-syntax", "a date is written with hyphens, year first: %.4s-%02d-%02d", year,
                      MIN(a, b), MAX(a, b));
  }
  return !term_fail(reader, text, "date-ambiguous", "\"%.*s\" is ambiguous; write %.4s-%02d-%02d or %.4s-%02d-%02d",
                    (int)(reader->end - text), text, year, b, a, year, a, b);
}

bool term_wrong_year(TermReader *reader, const char *year) {
  if (slashed(reader, year)) {
    return false;
  }
  const char *number = year < reader->end && *year == '-' ? year + 1 : year;
  int digits = digits_at(reader, number);
  char next = number + digits < reader->end ? number[digits] : '\0';
  if (next == 'x' || next == 'u') {
    return syntax(reader, number + digits, CAPITAL_X);
  }
  if (next == 'X') {
    return syntax(reader, year, "a year with unspecified digits has four places: 199X, 19XX");
  }
  if (digits > 4) {
    return too_many_digits(reader, year, number, digits);
  }
  if (digits > 0 && digits < 4) {
    return too_few_digits(reader, year, number, digits);
  }
  bool long_year = year + 1 < reader->end && (g_ascii_isdigit(year[1]) || year[1] == '-');
  if (term_peek(reader) == 'y' && long_year) {
    return syntax(reader, year, "the Y before a long year is a capital: Y17000");
  }
  switch (term_peek(reader)) {
  case '+':
    return syntax(reader, year, "a year carries no plus sign");
  case ' ':
    return syntax(reader, year, "no blanks within a date");
  case '(':
    return syntax(reader, year, "parentheses are of a draft of EDTF; write the qualifier before its part: 2004-?06-11");
  default:
    return syntax(reader, year, "a date begins with a year of four digits: 1984, 1984-05, 1984-05-12");
  }
}

static bool wrong_week(TermReader *reader, const char *at, const DateTerm *term) {
  int week = digits_at(reader, at + 1) >= 2 ? (at[1] - '0') * 10 + at[2] - '0' : 0;
  if (week < 1 || week > calendar_weeks_in(term->year)) {
    return syntax(reader, at, "a week is no EDTF; write its days");
  }
  CalendarDay from = calendar_from_day(calendar_from_week(term->year, week, 1));
  CalendarDay to = calendar_from_day(calendar_from_week(term->year, week, 7));
  return term_fail(reader, at, "date-syntax", "a week is no EDTF; write its days: %04d-%02d-%02d/%04d-%02d-%02d",
                   (int)from.year, from.month, from.day, (int)to.year, to.month, to.day);
}

static bool wrong_ordinal(TermReader *reader, const char *at, const DateTerm *term) {
  int ordinal = (at[0] - '0') * 100 + (at[1] - '0') * 10 + at[2] - '0';
  if (ordinal < 1 || ordinal > 365 + calendar_is_leap(term->year)) {
    return syntax(reader, at, "months need two digits: 05");
  }
  CalendarDay day = calendar_from_day(calendar_to_day(term->year, 1, 1) + ordinal - 1);
  return term_fail(reader, at, "date-syntax", "a day of the year is no EDTF; write %04d-%02d-%02d", (int)day.year,
                   day.month, day.day);
}

/* "1914-18": the second half of a range? */
static bool wrong_range(TermReader *reader, const char *month, const DateTerm *year) {
  int value = (month[0] - '0') * 10 + month[1] - '0';
  if (year->year_x || year->negative || month + 2 != reader->end || value <= year->year % 100) {
    return false;
  }
  return !term_fail(reader, month, "date-range",
                    "month %.2s in \"%.*s\"; months run 01-12 (for a range write %04d/%02d%.2s)", month,
                    (int)(reader->end - reader->start), reader->start, (int)year->year, (int)year->year / 100, month);
}

/* "2020-13-01": is it the day, and the month after it? */
static bool swapped(const TermReader *reader, const char *month) {
  return digits_at(reader, month) == 2 && reader->end - month >= 5 && month[2] == '-' &&
         digits_at(reader, month + 3) == 2 && (month[3] == '0' || (month[3] == '1' && month[4] <= '2')) &&
         (month[3] != '0' || month[4] != '0') && month[0] >= '1' && month[0] <= '3';
}

/* Two digits that are no month. */
static bool no_such_month(TermReader *reader, const char *month, const DateTerm *year) {
  if (wrong_range(reader, month, year)) {
    return false;
  }
  if (swapped(reader, month)) {
    return term_fail(reader, month, "date-range",
                     "month %.2s in \"%.*s\"; months run 01-12 (for day-month order write %.*s%.2s-%.2s)", month,
                     (int)(reader->end - reader->start), reader->start, (int)(month - reader->start), reader->start,
                     month + 3, month);
  }
  return term_fail(reader, month, "date-range", "month %.2s in \"%.*s\"; months run 01-12, seasons and quarters 21-41",
                   month, (int)(reader->end - reader->start), reader->start);
}

/* Weeks, quarters and days of the year, which ISO 8601 has and EDTF has not. */
static bool is_other_notation(TermReader *reader, const char *month, const DateTerm *year, int digits) {
  char first = month < reader->end ? *month : '\0';
  bool known = !year->year_x && !year->negative;
  if (first == 'W' && known) {
    return !wrong_week(reader, month, year);
  }
  if (first == 'Q' && digits_at(reader, month + 1) == 1) {
    return !term_fail(reader, month, "date-syntax", "a quarter of a year is written 33-36, this one %02d",
                      32 + CLAMP(month[1] - '0', 1, 4));
  }
  return digits == 3 && known && month + 3 == reader->end && !wrong_ordinal(reader, month, year);
}

bool term_wrong_month(TermReader *reader, const char *month, const DateTerm *year) {
  int digits = digits_at(reader, month);
  char first = month < reader->end ? *month : '\0', second = month + 1 < reader->end ? month[1] : '\0';
  if (is_other_notation(reader, month, year, digits)) {
    return false;
  }
  if (digits == 4) {
    return syntax(reader, month - 1, "a range is written with a slash: 2001/2003");
  }
  if (first == 'x' || first == 'u' || (digits == 1 && (second == 'x' || second == 'u'))) {
    return syntax(reader, month, CAPITAL_X);
  }
  if (digits == 1 && second == 'X') {
    return syntax(reader, month, "no month begins so; a month with X is XX, 0X or 1X");
  }
  if (digits == 2 && month + 2 < reader->end && month[2] == 'T') {
    return syntax(reader, month + 2, "a time of day needs a full and plain date before it");
  }
  return digits == 2   ? no_such_month(reader, month, year)
         : digits == 1 ? term_fail(reader, month, "date-syntax", "months need two digits: 0%.1s", month)
                       : syntax(reader, month, "months need two digits: 05");
}

static bool no_such_day(TermReader *reader, const char *day, const DateTerm *term) {
  int last = calendar_month_days(term->year, term->month);
  g_autofree char *year = g_strdup_printf("%s%04" G_GINT64_FORMAT, term->negative ? "-" : "", ABS(term->year));
  if (term->month == 2) {
    bool leap_day = term->day == 29;
    return term_fail(reader, day, "date-range", "%s%sFebruary %s has %d days", leap_day ? year : "",
                     leap_day ? " was not a leap year; " : "", year, last);
  }
  return term_fail(reader, day, "date-range", "day %02d in \"%.*s\"; %s-%02d has %d days", term->day,
                   (int)(reader->end - reader->start), reader->start, year, term->month, last);
}

bool term_wrong_day(TermReader *reader, const char *day, const DateTerm *term) {
  if (term->month >= TERM_FIRST_SUBYEAR) {
    return swapped(reader, day - 3)
               ? term_fail(reader, day, "date-syntax",
                           "a season or quarter has no days (for day-month order write %.*s%.2s-%.2s)",
                           (int)(day - 3 - reader->start), reader->start, day, day - 3)
               : syntax(reader, day, "a season or quarter has no days");
  }
  if (day < reader->end && (*day == 'x' || *day == 'u')) {
    return syntax(reader, day, CAPITAL_X);
  }
  if (digits_at(reader, day) == 1 && reader->at == day) {
    return term_fail(reader, day, "date-syntax", "days need two digits: 0%.1s", day);
  }
  if (reader->at == day || digits_at(reader, day) > 2 || g_ascii_isalpha(term_peek(reader))) {
    return syntax(reader, day, "days need two digits: 09");
  }
  if (!term_unspecified(term) && term->day > 0) {
    return no_such_day(reader, day, term);
  }
  return term_fail(reader, day, "date-range", "day %.2s exists in no month that is meant; days run 01-31", day);
}

bool term_wrong_rest(TermReader *reader) {
  char c = term_peek(reader);
  if (c == ' ' && reader->at + 1 < reader->end && strchr("-/", reader->at[1])) {
    return syntax(reader, reader->at, "a range is written with a slash and no blanks: 1964/2008");
  }
  if (c == ' ') {
    return syntax(reader, reader->at, "no blanks within a date");
  }
  if (c == '?' || c == '~' || c == '%') {
    return syntax(reader, reader->at, "one qualifier: ? uncertain, ~ approximate, % both");
  }
  if (c == '/') {
    return syntax(reader, reader->at, "a range has two ends: 1964/2008");
  }
  gsize left = (gsize)(reader->end - reader->at);
  if ((c == '.' && left > 2 && reader->at[1] == '.') || (left > 3 && memcmp(reader->at, "\xE2\x80\x93", 3) == 0)) {
    return syntax(reader, reader->at, "a range is written with a slash: 1670/1672");
  }
  if (c == '-') {
    return syntax(reader, reader->at, "nothing finer can follow here");
  }
  g_autofree char *rest = g_utf8_make_valid(reader->at, (gssize)MIN(left, 16));
  return term_fail(reader, reader->at, "date-syntax", "\"%s\" cannot stand here", rest);
}
