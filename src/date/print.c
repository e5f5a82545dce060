/* print.c -- one EDTF date as canonical text; its level and precision.
 *
 * Canonical: a qualifier that all parts share stands once, at the end; else each
 * before its part.  A year has a Y only where it needs one. */
#include "date/longyear.h"
#include "date/term.h"

/* Digits are written by hand: a date is printed as often as it is read, and the formats of
 * printf would be most of the time. */
static char *put_digits(char *out, int64_t value, unsigned mask, int width) {
  for (int i = width - 1; i >= 0; i--, value /= 10, mask >>= 1) {
    out[i] = mask & 1 ? 'X' : (char)('0' + value % 10);
  }
  return out + width;
}

static char *put_number(char *out, int64_t value) {
  int width = 1;
  for (int64_t rest = value; rest >= 10; rest /= 10) {
    width++;
  }
  return put_digits(out, value, 0, width);
}

static char *put(char *out, char c) {
  if (c) {
    *out++ = c;
  }
  return out;
}

static char qualifier(const DateTerm *term, int part) {
  bool uncertain = term->uncertain & part, approximate = term->approximate & part;
  return uncertain ? (approximate ? '%' : '?') : approximate ? '~' : '\0';
}

static int last_part(const DateTerm *term) {
  return term->day || term->day_x ? DATE_PART_DAY : term->month || term->month_x ? DATE_PART_MONTH : DATE_PART_YEAR;
}

static bool whole_qualified(const DateTerm *term) {
  int last = last_part(term);
  for (int part = DATE_PART_MONTH; part <= last; part <<= 1) {
    if (qualifier(term, part) != qualifier(term, DATE_PART_YEAR)) {
      return false;
    }
  }
  return true;
}

static char *put_far(char *out, const DateTerm *term) {
  char digits[LONGYEAR_DIGITS + 1];
  digits[longyear_decode(term->year, '0', digits) - term->exponent] = '\0';
  out = g_stpcpy(out, digits);
  return term->exponent ? put_number(put(out, 'E'), term->exponent) : out;
}

static char *put_year(char *out, const DateTerm *term) {
  int64_t size = term->year < 0 ? -term->year : term->year;
  if (longyear_is(size)) {
    out = put_far(put(put(out, 'Y'), term->negative ? '-' : '\0'), term);
  } else if (size > 9999 || term->exponent) {
    for (int i = 0; i < term->exponent; i++) {
      size /= 10;
    }
    out = put(put(out, 'Y'), term->negative ? '-' : '\0');
    out = put_number(out, size);
    out = term->exponent ? put_number(put(out, 'E'), term->exponent) : out;
  } else {
    out = put_digits(put(out, term->negative ? '-' : '\0'), size, term->year_x, 4);
  }
  return term->significant ? put_number(put(out, 'S'), term->significant) : out;
}

static char *put_time(char *out, const DateTerm *term) {
  out = put_digits(put(out, 'T'), term->hour, 0, 2);
  out = put_digits(put(out, ':'), term->minute, 0, 2);
  out = put_digits(put(out, ':'), term->second, 0, 2);
  if (term->offset_min == INT16_MIN) {
    return out;
  }
  if (term->offset_min == 0) {
    return put(out, 'Z');
  }
  int offset = term->offset_min < 0 ? -term->offset_min : term->offset_min;
  out = put_digits(put(out, term->offset_min < 0 ? '-' : '+'), offset / 60, 0, 2);
  return put_digits(put(out, ':'), offset % 60, 0, 2);
}

char *term_print(const DateTerm *term, char *out) {
  bool whole = whole_qualified(term);
  int last = last_part(term);
  out = put_year(put(out, whole ? '\0' : qualifier(term, DATE_PART_YEAR)), term);
  if (last >= DATE_PART_MONTH) {
    out = put(put(out, '-'), whole ? '\0' : qualifier(term, DATE_PART_MONTH));
    out = put_digits(out, term->month, term->month_x, 2);
  }
  if (last == DATE_PART_DAY) {
    out = put(put(out, '-'), whole ? '\0' : qualifier(term, DATE_PART_DAY));
    out = put_digits(out, term->day, term->day_x, 2);
  }
  out = put(out, whole ? qualifier(term, DATE_PART_YEAR) : '\0');
  out = term->hour >= 0 ? put_time(out, term) : out;
  *out = '\0';
  return out;
}

bool term_unspecified(const DateTerm *term) {
  return term->year_x || term->month_x || term->day_x;
}

/* Level 1 allows X for whole parts from the right, and for the last one or two digits of a
 * year that stands alone. */
static bool simple_unspecified(const DateTerm *term) {
  bool day = last_part(term) == DATE_PART_DAY, month = last_part(term) >= DATE_PART_MONTH;
  if ((day && term->day_x && term->day_x != 3) || (month && term->month_x && term->month_x != 3)) {
    return false;
  }
  if (day && term->month_x && !term->day_x) {
    return false;
  }
  return term->year_x == 0 || (!month && (term->year_x == 1 || term->year_x == 3));
}

int term_level(const DateTerm *term) {
  if (!whole_qualified(term) || !simple_unspecified(term) || term->month > 24 || term->significant || term->exponent) {
    return 2;
  }
  bool marked = term->uncertain || term->approximate || term_unspecified(term);
  return marked || term->month > 12 || term->negative || term->year > 9999;
}

static DatePrecision year_precision(const DateTerm *term) {
  switch (term->year_x) {
  case 0:
    return term->significant || term->exponent ? DATE_PREC_ERA : DATE_PREC_YEAR;
  case 1:
    return DATE_PREC_DECADE;
  case 3:
    return DATE_PREC_CENTURY;
  case 7:
    return DATE_PREC_MILLENNIUM;
  default:
    return DATE_PREC_ERA;
  }
}

static DatePrecision month_precision(const DateTerm *term) {
  if (term->month <= 12) {
    return DATE_PREC_MONTH;
  }
  return term->month <= 32   ? DATE_PREC_SEASON
         : term->month <= 36 ? DATE_PREC_QUARTER
         : term->month <= 39 ? DATE_PREC_THIRD
                             : DATE_PREC_HALF;
}

/* A part of X alone is none: "2004-XX" is known to the year. */
DatePrecision term_precision(const DateTerm *term) {
  if (term->hour >= 0) {
    return DATE_PREC_SECOND;
  }
  if (last_part(term) == DATE_PART_DAY && term->day_x != 3) {
    return DATE_PREC_DAY;
  }
  return term->month || (term->month_x && term->month_x != 3) ? month_precision(term) : year_precision(term);
}
