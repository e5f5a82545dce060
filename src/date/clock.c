/* clock.c -- reading the time of day and the zone of an EDTF date-time.
 *
 *   time = "T" hh ":" mm ":" ss ["Z" | ("+" | "-") hh [":" mm]]
 *   24:00:00 is the next midnight; seconds end at 59, leap seconds are not counted. */
#include "date/term.h"

static bool two_digits(TermReader *reader, int8_t *value, int limit) {
  const char *start = reader->at;
  int64_t number;
  uint16_t mask;
  if (!term_take_digits(reader, 2, &number, &mask) || mask || number > limit) {
    reader->at = start;
    return false;
  }
  *value = (int8_t)number;
  return true;
}

static bool read_zone(TermReader *reader, DateTerm *term) {
  if (term_take(reader, 'Z')) {
    term->offset_min = 0;
    return true;
  }
  char sign = term_peek(reader);
  if (sign != '+' && sign != '-') {
    return true;
  }
  int8_t hours, minutes = 0;
  reader->at++;
  if (!two_digits(reader, &hours, 23) || (term_take(reader, ':') && !two_digits(reader, &minutes, 59)) ||
      g_ascii_isdigit(term_peek(reader))) {
    return term_fail(reader, reader->at, "date-syntax", "a zone is Z, +04 or +04:30");
  }
  term->offset_min = (int16_t)((hours * 60 + minutes) * (sign == '-' ? -1 : 1));
  return true;
}

static bool plain_day(const DateTerm *term) {
  return term->day && !term_unspecified(term) && !term->uncertain && !term->approximate;
}

bool term_read_time(TermReader *reader, DateTerm *term) {
  const char *start = reader->at;
  if (!term_take(reader, 'T')) {
    return true;
  }
  if (!plain_day(term)) {
    return term_fail(reader, start, "date-syntax", "a time of day needs a full and plain date before it");
  }
  if (!two_digits(reader, &term->hour, 24) || !term_take(reader, ':') || !two_digits(reader, &term->minute, 59) ||
      !term_take(reader, ':')) {
    return term_fail(reader, reader->at, "date-syntax", "a time is hh:mm:ss, 00:00:00 to 24:00:00");
  }
  const char *second = reader->at;
  if (!two_digits(reader, &term->second, 60)) {
    return term_fail(reader, reader->at, "date-syntax", "a time is hh:mm:ss, with two digits of seconds, 00-59");
  }
  if (term->second == 60) {
    return term_fail(reader, second, "date-range", "seconds run 00-59; leap seconds are not counted");
  }
  if (term->hour == 24 && (term->minute || term->second)) {
    return term_fail(reader, start, "date-range", "hour 24 is only for 24:00:00, the next midnight");
  }
  return read_zone(reader, term);
}
