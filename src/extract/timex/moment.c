/* moment.c -- see moment.h. */
#include "extract/timex/moment.h"

#include "date/calendar.h"

enum { DECEMBER = 12, WEEK_DAYS = 7, SATURDAY = 6, SPRING_BEGINS = 3, SEASON_MONTHS = 3, HALF_MONTHS = 6 };

static int64_t floor_to(int64_t year, int64_t step) {
  int64_t rest = year % step;
  return year - (rest < 0 ? rest + step : rest);
}

/* Winter begins in December: January and February belong to the one before. */
static Moment season_of(CalendarDay civil) {
  int since = (civil.month + DECEMBER - SPRING_BEGINS) % DECEMBER;
  int64_t year = civil.month < SPRING_BEGINS ? civil.year - 1 : civil.year;
  return (Moment){UNIT_SEASON, year, CODE_SPRING + since / SEASON_MONTHS, 0, 0};
}

Moment moment_of_day(int64_t day, TimeUnit unit) {
  CalendarDay civil = calendar_from_day(day);
  Moment moment = {.unit = unit, .year = civil.year};
  switch (unit) {
  case UNIT_WEEK:
  case UNIT_WEEKEND:
    calendar_to_week(day, &moment.year, &moment.week);
    return moment;
  case UNIT_MONTH:
    moment.month = civil.month;
    return moment;
  case UNIT_SEASON:
    return season_of(civil);
  case UNIT_QUARTER:
    moment.month = CODE_QUARTER + (civil.month - 1) / SEASON_MONTHS;
    return moment;
  case UNIT_HALF:
    moment.month = CODE_HALF + (civil.month - 1) / HALF_MONTHS;
    return moment;
  case UNIT_YEAR:
    return moment;
  case UNIT_DECADE:
    moment.year = floor_to(civil.year, 10);
    return moment;
  case UNIT_CENTURY:
    moment.year = floor_to(civil.year, 100);
    return moment;
  case UNIT_MILLENNIUM:
    moment.year = floor_to(civil.year, 1000);
    return moment;
  default:
    return (Moment){UNIT_DAY, civil.year, civil.month, civil.day, 0};
  }
}

static int first_month(int month) {
  if (month >= CODE_HALF) {
    return 1 + (month - CODE_HALF) * HALF_MONTHS;
  }
  if (month >= CODE_QUARTER) {
    return 1 + (month - CODE_QUARTER) * SEASON_MONTHS;
  }
  return month >= CODE_SPRING ? SPRING_BEGINS + (month - CODE_SPRING) * SEASON_MONTHS : MAX(month, 1);
}

int64_t moment_day(const Moment *moment) {
  if (moment->week) {
    return calendar_from_week(moment->year, moment->week, moment->unit == UNIT_WEEKEND ? SATURDAY : 1);
  }
  return calendar_to_day(moment->year, first_month(moment->month), MAX(moment->day, 1));
}

static int months_in(TimeUnit unit) {
  static const int months[] = {[UNIT_MONTH] = 1, [UNIT_SEASON] = 3,   [UNIT_QUARTER] = 3,    [UNIT_HALF] = 6,
                               [UNIT_YEAR] = 12, [UNIT_DECADE] = 120, [UNIT_CENTURY] = 1200, [UNIT_MILLENNIUM] = 12000};
  return unit >= UNIT_MONTH ? months[unit] : 0;
}

Moment moment_shift(const Moment *moment, TimeUnit unit, int64_t count) {
  int64_t day = moment_day(moment);
  int months = months_in(unit);
  if (months) {
    CalendarDay moved = calendar_add_months(calendar_from_day(day), count * months);
    return moment_of_day(calendar_to_day(moved.year, moved.month, moved.day), unit);
  }
  bool weeks = unit == UNIT_WEEK || unit == UNIT_WEEKEND || unit == UNIT_FORTNIGHT;
  int64_t days = unit == UNIT_FORTNIGHT ? 2 * WEEK_DAYS : weeks ? WEEK_DAYS : 1;
  return moment_of_day(day + count * days, unit == UNIT_FORTNIGHT ? UNIT_WEEK : weeks ? unit : UNIT_DAY);
}

static char *year_value(int64_t year, int digits, int64_t per) {
  return year < 0 ? g_strdup_printf("-%0*" G_GINT64_FORMAT, digits, -floor_to(year, per) / per)
                  : g_strdup_printf("%0*" G_GINT64_FORMAT, digits, year / per);
}

static char *month_value(const char *year, int month) {
  static const char *const seasons[] = {"SP", "SU", "FA", "WI"};
  if (month >= CODE_HALF) {
    return g_strdup_printf("%s-H%d", year, month - CODE_HALF + 1);
  }
  if (month >= CODE_QUARTER) {
    return g_strdup_printf("%s-Q%d", year, month - CODE_QUARTER + 1);
  }
  return month >= CODE_SPRING ? g_strdup_printf("%s-%s", year, seasons[month - CODE_SPRING])
                              : g_strdup_printf("%s-%02d", year, month);
}

char *moment_value(const Moment *moment) {
  static const struct {
    int digits;
    int64_t years;
  } coarse[] = {[UNIT_DECADE] = {3, 10}, [UNIT_CENTURY] = {2, 100}, [UNIT_MILLENNIUM] = {1, 1000}};
  if (moment->unit >= UNIT_DECADE) {
    return year_value(moment->year, coarse[moment->unit].digits, coarse[moment->unit].years);
  }
  g_autofree char *year = year_value(moment->year, 4, 1);
  if (moment->week) {
    return g_strdup_printf("%s-W%02d%s", year, moment->week, moment->unit == UNIT_WEEKEND ? "-WE" : "");
  }
  if (moment->day) {
    return g_strdup_printf("%s-%02d-%02d", year, moment->month, moment->day);
  }
  return moment->month ? month_value(year, moment->month) : g_steal_pointer(&year);
}

const char *moment_daypart(Daypart part) {
  static const char *const codes[] = {
      [DAYPART_DAWN] = "MO", [DAYPART_MORNING] = "MO", [DAYPART_NOON] = "12:00", [DAYPART_AFTERNOON] = "AF",
      [DAYPART_DUSK] = "EV", [DAYPART_EVENING] = "EV", [DAYPART_NIGHT] = "NI",   [DAYPART_MIDNIGHT] = "24:00",
  };
  return codes[part];
}

Date *moment_parse(const char *format, ...) {
  va_list arguments;
  va_start(arguments, format);
  g_autofree char *text = g_strdup_vprintf(format, arguments);
  va_end(arguments);
  return date_parse_edtf(text, -1, NULL);
}

/* Any day of the week: "[2024-11-04..2024-11-10]". */
static Date *week_date(const Moment *moment) {
  int64_t from = moment_day(moment), to = from + (moment->unit == UNIT_WEEKEND ? 1 : WEEK_DAYS - 1);
  Moment first = moment_of_day(from, UNIT_DAY), last = moment_of_day(to, UNIT_DAY);
  g_autofree char *a = moment_value(&first);
  g_autofree char *b = moment_value(&last);
  return moment_parse("[%s..%s]", a, b);
}

/* A decade or century as EDTF's unspecified digits; before year 0 these do not fit. */
static Date *coarse_date(const Moment *moment) {
  static const char *const masks[] = {[UNIT_DECADE] = "X", [UNIT_CENTURY] = "XX", [UNIT_MILLENNIUM] = "XXX"};
  static const int64_t spans[] = {[UNIT_DECADE] = 10, [UNIT_CENTURY] = 100, [UNIT_MILLENNIUM] = 1000};
  if (moment->year >= 0) {
    g_autofree char *digits = moment_value(moment);
    return moment_parse("%s%s", digits, masks[moment->unit]);
  }
  g_autoptr(Date) from = date_new_year(moment->year);
  g_autoptr(Date) to = date_new_year(moment->year + spans[moment->unit] - 1);
  return from && to ? date_new_interval(from, to) : NULL;
}

Date *moment_date(const Moment *moment) {
  if (moment->unit >= UNIT_DECADE) {
    return coarse_date(moment);
  }
  if (moment->week) {
    return week_date(moment);
  }
  if (moment->day) {
    return date_new_day(moment->year, moment->month, moment->day);
  }
  return moment->month ? date_new_month(moment->year, moment->month) : date_new_year(moment->year);
}
