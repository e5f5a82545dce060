/* print.c -- one EDTF date as canonical text; its level and precision. */
#include <string.h>

#include "date/term.h"

static void print_part(GString *out, int64_t value, unsigned mask, int digits) {
  char text[8];
  for (int i = digits - 1; i >= 0; i--, value /= 10, mask >>= 1) {
    text[i] = mask & 1 ? 'X' : (char)('0' + value % 10);
  }
  g_string_append_len(out, text, digits);
}

static char qualifier(const DateTerm *term, int part) {
  bool uncertain = term->uncertain & part, approximate = term->approximate & part;
  return uncertain ? (approximate ? '%' : '?') : approximate ? '~' : '\0';
}

static int last_part(const DateTerm *term) {
  return term->day || term->day_x ? DATE_PART_DAY : term->month || term->month_x ? DATE_PART_MONTH : DATE_PART_YEAR;
}

/* The same qualifier on every part stands once, at the end; else each before its part, but
 * after one that has no known digit. */
static bool whole_qualified(const DateTerm *term) {
  int last = last_part(term);
  bool same = true;
  for (int part = DATE_PART_YEAR; part <= last; part <<= 1) {
    same = same && qualifier(term, part) == qualifier(term, DATE_PART_YEAR);
  }
  return same;
}

static void print_qualifier(GString *out, char c) {
  if (c) {
    g_string_append_c(out, c);
  }
}

static void print_year(const DateTerm *term, GString *out) {
  int64_t size = term->year < 0 ? -term->year : term->year;
  if (size > 9999 || term->exponent) {
    for (int i = 0; i < term->exponent; i++) {
      size /= 10;
    }
    g_string_append_printf(out, "Y%s%" G_GINT64_FORMAT, term->negative ? "-" : "", size);
    if (term->exponent) {
      g_string_append_printf(out, "E%d", term->exponent);
    }
  } else {
    g_string_append(out, term->negative ? "-" : "");
    print_part(out, size, term->year_x, 4);
  }
  if (term->significant) {
    g_string_append_printf(out, "S%d", term->significant);
  }
}

static void print_time(const DateTerm *term, GString *out) {
  g_string_append_printf(out, "T%02d:%02d:%02d", term->hour, term->minute, term->second);
  int offset = term->offset_min < 0 ? -term->offset_min : term->offset_min;
  if (term->offset_min == 0) {
    g_string_append_c(out, 'Z');
  } else if (term->offset_min != INT16_MIN) {
    g_string_append_printf(out, "%c%02d:%02d", term->offset_min < 0 ? '-' : '+', offset / 60, offset % 60);
  }
}

void term_print(const DateTerm *term, GString *out) {
  bool whole = whole_qualified(term);
  int last = last_part(term);
  print_qualifier(out, whole ? '\0' : qualifier(term, DATE_PART_YEAR));
  print_year(term, out);
  if (last >= DATE_PART_MONTH) {
    g_string_append_c(out, '-');
    print_qualifier(out, whole ? '\0' : qualifier(term, DATE_PART_MONTH));
    print_part(out, term->month, term->month_x, 2);
  }
  if (last == DATE_PART_DAY) {
    g_string_append_c(out, '-');
    print_qualifier(out, whole ? '\0' : qualifier(term, DATE_PART_DAY));
    print_part(out, term->day, term->day_x, 2);
  }
  print_qualifier(out, whole ? qualifier(term, DATE_PART_YEAR) : '\0');
  if (term->hour >= 0) {
    print_time(term, out);
  }
}

/* Level 1 allows X from the right only, and never in the first two digits of the year. */
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
  bool plain_season = term->month <= 24;
  if (!whole_qualified(term) || !simple_unspecified(term) || !plain_season || term->significant || term->exponent) {
    return 2;
  }
  bool marked = term->uncertain || term->approximate || term->year_x || term->month_x || term->day_x;
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
  default:
    return DATE_PREC_MILLENNIUM;
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

DatePrecision term_precision(const DateTerm *term) {
  if (term->hour >= 0) {
    return DATE_PREC_SECOND;
  }
  if (term->day) {
    return DATE_PREC_DAY;
  }
  return term->month ? month_precision(term) : year_precision(term);
}
