/* term.c -- reading one EDTF date. */
#include <string.h>

#include "date/calendar.h"
#include "date/term.h"

enum { FIRST_SUBYEAR = 21, LAST_SUBYEAR = 41 };

bool term_fail(TermReader *reader, const char *at, const char *code, const char *format, ...) {
  if (!reader->failed && reader->error) {
    va_list arguments;
    va_start(arguments, format);
    reader->error->message = g_strdup_vprintf(format, arguments);
    va_end(arguments);
    reader->error->code = code;
    reader->error->column = (int)g_utf8_strlen(reader->start, at - reader->start);
  }
  reader->failed = true;
  return false;
}

static bool syntax(TermReader *reader, const char *what) {
  return term_fail(reader, reader->at, "date-syntax", "%s", what);
}

static char peek(const TermReader *reader) {
  return reader->at < reader->end ? *reader->at : '\0';
}

static bool take(TermReader *reader, char c) {
  if (peek(reader) != c) {
    return false;
  }
  reader->at++;
  return true;
}

/* A qualifier left (`part`) or right (`part` and all before) of a part. */
static bool take_qualifier(TermReader *reader, DateTerm *term, uint8_t mask) {
  char c = peek(reader);
  if (c == '\0' || !strchr("?~%", c)) {
    return false;
  }
  reader->at++;
  term->uncertain |= c == '~' ? 0 : mask;
  term->approximate |= c == '?' ? 0 : mask;
  return true;
}

/* `digits` characters of 0-9 or X, the number to *value and the X to *mask. */
static bool take_part(TermReader *reader, int digits, int64_t *value, uint16_t *mask) {
  *value = 0;
  *mask = 0;
  if (reader->end - reader->at < digits) {
    return false;
  }
  for (int i = 0; i < digits; i++) {
    char c = reader->at[i];
    if (!g_ascii_isdigit(c) && c != 'X') {
      return false;
    }
    *value = *value * 10 + (c == 'X' ? 0 : c - '0');
    *mask = (uint16_t)(*mask << 1 | (c == 'X'));
  }
  reader->at += digits;
  return true;
}

static int count_digits(const TermReader *reader) {
  int n = 0;
  while (reader->at + n < reader->end && g_ascii_isdigit(reader->at[n])) {
    n++;
  }
  return n;
}

/* A number of any length, with 10^12 as its roof. */
static bool take_number(TermReader *reader, int64_t *value) {
  int digits = count_digits(reader);
  *value = 0;
  for (int i = 0; i < digits; i++) {
    *value = MIN(*value * 10 + reader->at[i] - '0', DATE_YEAR_MAX + 1);
  }
  reader->at += digits;
  return digits > 0;
}

static bool read_significant(TermReader *reader, DateTerm *term) {
  if (!take(reader, 'S')) {
    return true;
  }
  int64_t digits;
  if (!take_number(reader, &digits) || digits == 0 || digits > 12) {
    return syntax(reader, "\"S\" is followed by the number of significant digits, 1 or more: 1950S2");
  }
  term->significant = (uint8_t)digits;
  return true;
}

static bool read_exponent(TermReader *reader, DateTerm *term) {
  int64_t exponent;
  if (!take(reader, 'E')) {
    return true;
  }
  if (!take_number(reader, &exponent)) {
    return syntax(reader, "\"E\" is followed by the exponent: Y17E8");
  }
  for (int64_t i = 0; i < exponent && term->year != 0 && term->year <= DATE_YEAR_MAX; i++) {
    term->year *= 10;
  }
  term->exponent = (uint8_t)MIN(exponent, 255);
  return true;
}

/* "Y17000", "Y-17E7S3" */
static bool read_long_year(TermReader *reader, DateTerm *term) {
  const char *start = reader->at++;
  term->negative = take(reader, '-');
  int digits = count_digits(reader);
  bool zero = peek(reader) == '0';
  if (!take_number(reader, &term->year)) {
    return syntax(reader, "\"Y\" is followed by a year of more than four digits: Y170000002");
  }
  if (!read_exponent(reader, term) || !read_significant(reader, term)) {
    return false;
  }
  if ((digits <= 4 && term->exponent == 0) || zero) {
    return term_fail(reader, start, "date-syntax", "\"Y\" is for years of more than four digits; write %04d",
                     (int)term->year);
  }
  if (term->year > DATE_YEAR_MAX) {
    return term_fail(reader, start, "date-range", "year out of range; the limit is 10^12");
  }
  term->year = term->negative ? -term->year : term->year;
  return true;
}

static bool wrong_year(TermReader *reader, const char *start, bool negative) {
  int digits = count_digits(reader);
  if (digits > 4) {
    return term_fail(reader, start, "date-syntax", "years of more than four digits need a Y: Y%s%.*s",
                     negative ? "-" : "", MIN(digits, 20), reader->at);
  }
  if (digits == 2) {
    return term_fail(reader, start, "date-syntax", "years need four digits: 00%.2s or 19%.2s", reader->at, reader->at);
  }
  if (digits > 0) {
    return term_fail(reader, start, "date-syntax", "years need four digits: %s%0*d%.*s", negative ? "-" : "",
                     4 - digits, 0, digits, reader->at);
  }
  return term_fail(reader, start, "date-syntax", "a date begins with a year of four digits: 1984, 1984-05, 1984-05-12");
}

static bool read_year(TermReader *reader, DateTerm *term) {
  const char *start = reader->at;
  if (peek(reader) == 'Y') {
    return read_long_year(reader, term);
  }
  term->negative = take(reader, '-');
  if (count_digits(reader) > 4 || !take_part(reader, 4, &term->year, &term->year_x)) {
    return wrong_year(reader, start, term->negative);
  }
  if (term->negative && term->year == 0 && term->year_x == 0) {
    return term_fail(reader, start, "date-syntax", "year zero carries no sign: 0000");
  }
  term->year = term->negative ? -term->year : term->year;
  return read_significant(reader, term);
}

static bool read_month(TermReader *reader, DateTerm *term) {
  const char *start = reader->at;
  int64_t value;
  uint16_t mask;
  if (!take_part(reader, 2, &value, &mask) || g_ascii_isdigit(peek(reader))) {
    return term_fail(reader, start, "date-syntax", "months need two digits: 05");
  }
  term->month = (int8_t)value;
  term->month_x = (uint8_t)mask;
  bool subyear = mask == 0 && value >= FIRST_SUBYEAR && value <= LAST_SUBYEAR;
  bool month = (mask == 0 && value >= 1 && value <= 12) || mask == 3 || (mask == 1 && value <= 10) ||
               (mask == 2 && value >= 1 && value <= 9);
  if (subyear || month) {
    return true;
  }
  return term_fail(reader, start, "date-range", "month %.2s in \"%.*s\"; months run 01-12, parts of a year 21-41",
                   start, (int)(reader->end - reader->start), reader->start);
}

static bool read_day(TermReader *reader, DateTerm *term) {
  static const char *const names[] = {"January", "February", "March",     "April",   "May",      "June",
                                      "July",    "August",   "September", "October", "November", "December"};
  const char *start = reader->at;
  int64_t value;
  uint16_t mask;
  if (!take_part(reader, 2, &value, &mask) || g_ascii_isdigit(peek(reader))) {
    return term_fail(reader, start, "date-syntax", "days need two digits: 09");
  }
  if (term->month >= FIRST_SUBYEAR) {
    return term_fail(reader, start, "date-syntax", "a season or quarter has no days");
  }
  term->day = (int8_t)value;
  term->day_x = (uint8_t)mask;
  DateBound min, max;
  if ((value == 0 && mask == 0) || !term_bounds(term, &min, &max)) {
    if (!term->month_x && !term->year_x && value > 0 && value <= 31 && !mask) {
      return term_fail(reader, start, "date-range", "%s %" G_GINT64_FORMAT " has %d days", names[term->month - 1],
                       term->year, calendar_month_days(term->year, term->month));
    }
    return term_fail(reader, start, "date-range", "day %.2s does not exist; days run 01-31", start);
  }
  return true;
}

static bool two_digits(TermReader *reader, int8_t *value, int limit) {
  int64_t number;
  uint16_t mask;
  const char *start = reader->at;
  if (!take_part(reader, 2, &number, &mask) || mask || number > limit) {
    reader->at = start;
    return false;
  }
  *value = (int8_t)number;
  return true;
}

static bool read_zone(TermReader *reader, DateTerm *term) {
  if (take(reader, 'Z')) {
    term->offset_min = 0;
    return true;
  }
  char sign = peek(reader);
  if (sign != '+' && sign != '-') {
    return true;
  }
  int8_t hours, minutes = 0;
  reader->at++;
  if (!two_digits(reader, &hours, 23) || (take(reader, ':') && !two_digits(reader, &minutes, 59))) {
    return syntax(reader, "a zone is Z, +04 or +04:30");
  }
  term->offset_min = (int16_t)((hours * 60 + minutes) * (sign == '-' ? -1 : 1));
  return true;
}

static bool read_time(TermReader *reader, DateTerm *term) {
  const char *start = reader->at;
  if (!take(reader, 'T')) {
    return true;
  }
  if (term->day == 0 || term->year_x || term->month_x || term->day_x || term->uncertain || term->approximate) {
    return term_fail(reader, start, "date-syntax", "a time needs a full, plain date before it");
  }
  if (!two_digits(reader, &term->hour, 24) || !take(reader, ':') || !two_digits(reader, &term->minute, 59) ||
      !take(reader, ':') || !two_digits(reader, &term->second, 59)) {
    return syntax(reader, "a time is hh:mm:ss, 00:00:00 to 23:59:59 (24:00:00 is the next midnight)");
  }
  if (term->hour == 24 && (term->minute || term->second)) {
    return term_fail(reader, start, "date-range", "hour 24 is only for 24:00:00");
  }
  return read_zone(reader, term);
}

/* One part with the qualifiers around it.  A qualifier before a part without a
 * known digit says nothing. */
static bool read_qualified(TermReader *reader, DateTerm *term, uint8_t part, bool (*read)(TermReader *, DateTerm *)) {
  const char *start = reader->at;
  bool left = take_qualifier(reader, term, part);
  if (left && peek(reader) == 'X') {
    return term_fail(reader, start, "date-syntax", "a qualifier before unspecified digits; put it after them");
  }
  if (!read(reader, term)) {
    return false;
  }
  take_qualifier(reader, term, (uint8_t)(part | (part - 1)));
  return true;
}

bool term_read(TermReader *reader, DateTerm *term) {
  *term = (DateTerm){.hour = -1, .offset_min = INT16_MIN};
  bool plain = peek(reader) != 'Y';
  if (!read_qualified(reader, term, DATE_PART_YEAR, read_year)) {
    return false;
  }
  if (plain && !term->significant && take(reader, '-')) {
    if (!read_qualified(reader, term, DATE_PART_MONTH, read_month)) {
      return false;
    }
    if (take(reader, '-') && !read_qualified(reader, term, DATE_PART_DAY, read_day)) {
      return false;
    }
  }
  return read_time(reader, term);
}
