/* shift.c -- moving dates by units, and joining and cutting spans. */
#include "date/shift.h"

#include "date/calendar.h"
#include "date/value.h"

enum { DAY_SECONDS = TERM_LAST_SECOND + 1 };

static const int64_t furthest = DATE_YEAR_MAX * 2; /* years; no product below overflows */

static int64_t unit_years(DatePrecision unit) {
  switch (unit) {
  case DATE_PREC_MILLENNIUM:
    return 1000;
  case DATE_PREC_CENTURY:
    return 100;
  case DATE_PREC_DECADE:
    return 10;
  case DATE_PREC_YEAR:
    return 1;
  default:
    return 0;
  }
}

static int64_t unit_months(DatePrecision unit) {
  switch (unit) {
  case DATE_PREC_HALF:
    return 6;
  case DATE_PREC_THIRD:
    return 4;
  case DATE_PREC_QUARTER:
  case DATE_PREC_SEASON:
    return 3;
  case DATE_PREC_MONTH:
    return 1;
  default:
    return unit_years(unit) * 12;
  }
}

static int64_t unit_seconds(DatePrecision unit) {
  return unit == DATE_PREC_HOUR ? 3600 : unit == DATE_PREC_MINUTE ? 60 : unit == DATE_PREC_SECOND ? 1 : 0;
}

DatePrecision date_term_unit(const DateTerm *term) {
  return term_precision(term);
}

/* Years that EDTF writes with X step by what the X stand for. */
static bool shift_years(DateTerm *term, int64_t years) {
  int64_t step = term->year_x == 1 ? 10 : term->year_x == 3 ? 100 : term->year_x == 7 ? 1000 : 1;
  bool scattered = term->year_x && step == 1;
  int64_t year = term->year + years;
  bool parts = term->month || term->month_x;
  int64_t most = parts || term->year_x ? 9999 : DATE_YEAR_MAX;
  if (scattered || years % step != 0 || year < -most || year > most || (term->year_x && (year < 0) != term->negative)) {
    return false;
  }
  term->year = year;
  term->negative = year < 0;
  term->exponent = 0; /* "Y17E7" and a year is no 17 of anything */
  return true;
}

/* Seasons, quarters, thirds and halves: their codes stand in rows of so many. */
static bool shift_part(DateTerm *term, int64_t months) {
  static const struct { int first, count; } rows[] = {{21, 4}, {25, 4}, {29, 4}, {33, 4}, {37, 3}, {40, 2}};
  for (gsize i = 0; i < G_N_ELEMENTS(rows); i++) {
    int size = 12 / rows[i].count;
    if (term->month >= rows[i].first + rows[i].count) {
      continue;
    }
    int64_t index = term->month - rows[i].first + months / size;
    int64_t place = ((index % rows[i].count) + rows[i].count) % rows[i].count;
    if (months % size != 0 || !shift_years(term, (index - place) / rows[i].count)) {
      return false;
    }
    term->month = (int8_t)(rows[i].first + place);
    return true;
  }
  return false;
}

static bool shift_months(DateTerm *term, int64_t months) {
  if (months % 12 == 0 && !term->day) {
    return shift_years(term, months / 12);
  }
  if (term->month > 12) {
    return shift_part(term, months);
  }
  if (!term->month || term_unspecified(term)) {
    return false;
  }
  int day = term->day ? term->day : 1;
  CalendarDay to = calendar_add_months((CalendarDay){term->year, term->month, day}, months);
  if (!shift_years(term, to.year - term->year)) {
    return false;
  }
  term->month = (int8_t)to.month;
  term->day = (int8_t)(term->day ? to.day : 0);
  return true;
}

static bool shift_seconds(DateTerm *term, int64_t days, int64_t seconds) {
  if (!term->day || term_unspecified(term) || (seconds && term->hour < 0)) {
    return false;
  }
  int64_t of_day = term->hour < 0 ? 0 : term->hour * 3600 + term->minute * 60 + term->second;
  int64_t sum = of_day + seconds, carry = sum / DAY_SECONDS - (sum % DAY_SECONDS < 0);
  int64_t rest = sum - carry * DAY_SECONDS;
  CalendarDay to = calendar_from_day(calendar_to_day(term->year, term->month, term->day) + days + carry);
  if (!shift_years(term, to.year - term->year)) {
    return false;
  }
  term->month = (int8_t)to.month;
  term->day = (int8_t)to.day;
  if (term->hour >= 0) {
    term->hour = (int8_t)(rest / 3600);
    term->minute = (int8_t)(rest / 60 % 60);
    term->second = (int8_t)(rest % 60);
  }
  return true;
}

bool date_shift_term(DateTerm *term, int64_t count, DatePrecision unit) {
  DateTerm moved = *term;
  bool good = false;
  if (count < -furthest || count > furthest) {
    return false;
  }
  if (unit_seconds(unit)) {
    good = shift_seconds(&moved, 0, count * unit_seconds(unit));
  } else if (unit == DATE_PREC_DAY || unit == DATE_PREC_WEEK) {
    good = shift_seconds(&moved, count * (unit == DATE_PREC_WEEK ? 7 : 1), 0);
  } else if (unit_months(unit)) {
    good = shift_months(&moved, count * unit_months(unit));
  }
  *term = good ? moved : *term;
  return good;
}

Date *date_shift(const Date *date, int64_t count, DatePrecision unit) {
  Date *out = date_copy(date);
  bool good = true;
  for (unsigned i = 0; i < date_n_terms(date) && good; i++) {
    DateTerm *term = date_mutable_term(out, i);
    good = !term || date_shift_term(term, count, unit);
  }
  if (!good) {
    date_unref(out);
    return NULL;
  }
  date_finish(out);
  return out;
}

/* The earlier (side -1) or later (side 1) start or end of two; DATE_UNKNOWN where either is not known. */
static DateBoundKind choose(const Date *a, const Date *b, bool start, int side, const DateTerm **term) {
  DateBound left = start ? a->min : a->max, right = start ? b->min : b->max;
  *term = NULL;
  if (left.kind == DATE_UNKNOWN || right.kind == DATE_UNKNOWN) {
    return DATE_UNKNOWN;
  }
  if (left.kind == DATE_OPEN && right.kind == DATE_OPEN) {
    return DATE_OPEN;
  }
  if (left.kind == DATE_OPEN || right.kind == DATE_OPEN) {
    bool outward = start ? side < 0 : side > 0; /* towards the open end */
    *term = outward ? NULL : date_end_term(left.kind == DATE_OPEN ? b : a, start);
    return outward ? DATE_OPEN : DATE_KNOWN;
  }
  *term = date_end_term(side * date_bound_compare(&left, &right) >= 0 ? a : b, start);
  return DATE_KNOWN;
}

static Date *from_ends(const Date *a, const Date *b, int side) {
  const DateTerm *from, *to;
  DateBoundKind start = choose(a, b, true, side, &from), end = choose(a, b, false, -side, &to);
  if (start == DATE_UNKNOWN || end == DATE_UNKNOWN) {
    return NULL;
  }
  g_autoptr(Date) first = from ? date_new_term(from) : NULL;
  g_autoptr(Date) last = to ? date_new_term(to) : NULL;
  bool same = first && last && g_str_equal(first->edtf, last->edtf);
  return same ? date_ref(first) : date_new_interval(first, last);
}

Date *date_hull(const Date *a, const Date *b) {
  return from_ends(a, b, -1);
}

Date *date_intersection(const Date *a, const Date *b) {
  return from_ends(a, b, 1);
}
