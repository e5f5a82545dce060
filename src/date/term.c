/* term.c -- reading one EDTF date: the order of its parts and their qualifiers.
 *
 *   term  = year [qual] ["-" month [qual] ["-" day [qual] [time]]]
 *   a qualifier (? ~ %) left of a part is of that part, right of it of that
 *   part and all to its left. */
#include "date/term.h"

bool term_fail(TermReader *reader, const char *at, const char *code, const char *format, ...) {
  if (!reader->failed && reader->error) {
    va_list arguments;
    va_start(arguments, format);
    *reader->error = (DateError){.message = g_strdup_vprintf(format, arguments),
                                 .code = code,
                                 .column = (int)g_utf8_strlen(reader->start, at - reader->start)};
    va_end(arguments);
  }
  reader->failed = true;
  return false;
}

char term_peek(const TermReader *reader) {
  return reader->at < reader->end ? *reader->at : '\0';
}

bool term_take(TermReader *reader, char c) {
  if (reader->at == reader->end || *reader->at != c) {
    return false;
  }
  reader->at++;
  return true;
}

bool term_take_digits(TermReader *reader, int digits, int64_t *value, uint16_t *mask) {
  int64_t number = 0;
  unsigned unknown = 0;
  if (reader->end - reader->at < digits) {
    return false;
  }
  for (int i = 0; i < digits; i++) {
    char c = reader->at[i];
    if (!g_ascii_isdigit(c) && c != 'X') {
      return false;
    }
    number = number * 10 + (c == 'X' ? 0 : c - '0');
    unknown = unknown << 1 | (c == 'X');
  }
  *value = number;
  *mask = (uint16_t)unknown;
  reader->at += digits;
  return true;
}

static bool is_qualifier(char c) {
  return c == '?' || c == '~' || c == '%';
}

static bool take_qualifier(TermReader *reader, DateTerm *term, uint8_t parts) {
  char c = term_peek(reader);
  if (!is_qualifier(c)) {
    return false;
  }
  reader->at++;
  term->uncertain |= c == '~' ? 0 : parts;
  term->approximate |= c == '?' ? 0 : parts;
  return true;
}

static bool month_exists(int64_t value, unsigned mask) {
  switch (mask) {
  case 0:
    return (value >= 1 && value <= 12) || (value >= TERM_FIRST_SUBYEAR && value <= TERM_LAST_SUBYEAR);
  case 1:
    return value <= 10;
  case 2:
    return value <= 9; /* X0 is October */
  default:
    return true;
  }
}

static bool read_month(TermReader *reader, DateTerm *term) {
  const char *start = reader->at;
  int64_t value;
  uint16_t mask;
  if (!term_take_digits(reader, 2, &value, &mask) || g_ascii_isalnum(term_peek(reader)) || !month_exists(value, mask)) {
    return term_wrong_month(reader, start, term);
  }
  if (value > 12 && term->year_x) {
    return term_fail(reader, start, "date-syntax", "a season or quarter needs a year without X");
  }
  term->month = (int8_t)value;
  term->month_x = (uint8_t)mask;
  return true;
}

static bool read_day(TermReader *reader, DateTerm *term) {
  const char *start = reader->at;
  int64_t value;
  uint16_t mask;
  DateBound min, max;
  if (!term_take_digits(reader, 2, &value, &mask) || (g_ascii_isalnum(term_peek(reader)) && term_peek(reader) != 'T')) {
    return term_wrong_day(reader, start, term);
  }
  term->day = (int8_t)value;
  term->day_x = (uint8_t)mask;
  if (term->month >= TERM_FIRST_SUBYEAR || (value == 0 && mask == 0) || !term_bounds(term, &min, &max)) {
    return term_wrong_day(reader, start, term);
  }
  return true;
}

/* One part with the qualifiers around it; *own: it has one that is not of the whole date
 * if another part follows. */
static bool read_qualified(TermReader *reader, DateTerm *term, uint8_t part, bool (*read)(TermReader *, DateTerm *)) {
  bool left = take_qualifier(reader, term, part);
  if (!read(reader, term)) {
    return false;
  }
  bool right = take_qualifier(reader, term, (uint8_t)(part | (part - 1)));
  if (left || (right && term_peek(reader) == '-')) {
    reader->level = 2;
  }
  return true;
}

/* A qualifier of a part says how well its digits are known, so it cannot stand beside digits
 * that are not; one of the whole date can. */
static bool check_qualifiers(TermReader *reader, const DateTerm *term, const char *start) {
  if (!term_unspecified(term) || !(term->uncertain || term->approximate)) {
    return true;
  }
  for (const char *c = start; c + 1 < reader->at; c++) {
    if (is_qualifier(*c)) {
      return term_fail(reader, c, "date-syntax",
                       "a date with X takes a qualifier only at its end, for the whole: 201X-12?");
    }
  }
  return true;
}

/* A long year has no months ("Y17000-08"), nor has one known to some of its digits. */
static bool read_parts(TermReader *reader, DateTerm *term) {
  const char *year = reader->at + is_qualifier(term_peek(reader));
  bool alone = year < reader->end && *year == 'Y';
  if (!read_qualified(reader, term, DATE_PART_YEAR, term_read_year)) {
    return false;
  }
  if (alone || term->significant || !term_take(reader, '-')) {
    return true;
  }
  if (!read_qualified(reader, term, DATE_PART_MONTH, read_month)) {
    return false;
  }
  return !term_take(reader, '-') || read_qualified(reader, term, DATE_PART_DAY, read_day);
}

bool term_read(TermReader *reader, DateTerm *term) {
  const char *start = reader->at;
  int outer = reader->level;
  *term = term_make(0, 0, 0);
  reader->level = 0;
  bool read = read_parts(reader, term) && check_qualifiers(reader, term, start) && term_read_time(reader, term);
  reader->level = MAX(outer, reader->level);
  return read;
}
