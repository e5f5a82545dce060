/* year.c -- reading the year of an EDTF date: four digits, or a Y and more.
 *
 *   year = ["-"] 4 (digit | "X") ["S" digits]
 *        | "Y" ["-"] digits ["E" digits] ["S" digits] */
#include "date/longyear.h"
#include "date/term.h"

static int count_digits(const TermReader *reader) {
  int n = 0;
  while (reader->at + n < reader->end && g_ascii_isdigit(reader->at[n])) {
    n++;
  }
  return n;
}

/* A number of any length; beyond 10^12 it stays just above, and longyear.h has to tell which. */
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
  int64_t digits;
  if (!term_take(reader, 'S')) {
    return true;
  }
  if (term->year_x) {
    return term_fail(reader, reader->at - 1, "date-syntax", "either X or significant digits: 19XX or 1950S2");
  }
  if (!take_number(reader, &digits) || digits == 0) {
    return term_fail(reader, reader->at, "date-syntax", "S is followed by the number of significant digits: 1950S2");
  }
  term->significant = (uint8_t)MIN(digits, UINT8_MAX);
  return true;
}

static bool read_exponent(TermReader *reader, DateTerm *term) {
  int64_t exponent;
  if (!term_take(reader, 'E')) {
    return true;
  }
  if (!take_number(reader, &exponent)) {
    return term_fail(reader, reader->at, "date-syntax", "E is followed by the power of ten, in digits: Y17E8");
  }
  for (int64_t i = 0; i < exponent && term->year <= DATE_YEAR_MAX; i++) {
    term->year *= 10;
  }
  term->exponent = (uint8_t)MIN(exponent, UINT8_MAX);
  return true;
}

/* "Y17000", "Y-17E7S3".  Fewer than five digits have a meaning of their own only with an
 * exponent; with significant digits they are read ("Y1745S3") and printed without Y. */
static bool read_long_year(TermReader *reader, DateTerm *term) {
  const char *start = reader->at++;
  term->negative = term_take(reader, '-');
  const char *number = reader->at;
  int digits = count_digits(reader);
  if (!take_number(reader, &term->year)) {
    return term_fail(reader, reader->at, "date-syntax", "Y is followed by a year of more than four digits: Y170000002");
  }
  if (*number == '0') {
    return term_fail(reader, number, "date-syntax", "a year after Y begins with a digit other than 0");
  }
  if (!read_exponent(reader, term) || !read_significant(reader, term)) {
    return false;
  }
  bool point = term_peek(reader) == '.' && reader->at + 1 < reader->end && g_ascii_isdigit(reader->at[1]);
  if (term_peek(reader) == 'e' || point) {
    return term_fail(reader, reader->at, "date-syntax",
                     "a power of ten is written with a capital E and no point: Y17E8");
  }
  if (digits < 4 + !term->significant && term->exponent == 0) {
    return term_fail(reader, start, "date-syntax", "Y is for years of more than four digits; write %s%04d",
                     term->negative ? "-" : "", (int)term->year);
  }
  bool far = term->year > DATE_YEAR_MAX;
  if (far && !reader->any_year) {
    return term_fail(reader, start, "date-range", "year out of range; years run to 10^12 (Y1E12)");
  }
  if (far && !longyear_encode(number, digits, term->exponent, &term->year)) {
    return term_fail(reader, start, "date-range", "year out of range; it has at most %d digits, %d of them not zeros",
                     LONGYEAR_DIGITS, LONGYEAR_EXACT);
  }
  term->year = term->negative ? -term->year : term->year;
  return true;
}

bool term_read_year(TermReader *reader, DateTerm *term) {
  const char *start = reader->at;
  if (term_peek(reader) == 'Y') {
    return read_long_year(reader, term);
  }
  term->negative = term_take(reader, '-');
  char after = '\0';
  if (term_take_digits(reader, 4, &term->year, &term->year_x)) {
    after = term_peek(reader);
  }
  if (reader->at - start < 4 || g_ascii_isdigit(after) || after == 'X') {
    reader->at = start;
    return term_wrong_year(reader, start);
  }
  if (term->negative && term->year == 0 && term->year_x == 0) {
    return term_fail(reader, start, "date-syntax", "year zero (1 BC) carries no sign: 0000");
  }
  term->year = term->negative ? -term->year : term->year;
  return read_significant(reader, term);
}
