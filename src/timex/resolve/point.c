/* point.c -- see point.h. */
#include "timex/resolve/point.h"

#include <string.h>

enum { DECADE = 10, CENTURY = 100, MILLENNIUM = 1000, MONTHS = 12, WEEK = 7, SATURDAY = 6 };
enum { FIRST_SEASON = 21, WINTER = 24, EDTF_QUARTER = 33, EDTF_HALF = 40 };

static int months_in(TimeUnit unit) {
  return unit == UNIT_HALF ? 6 : unit == UNIT_MONTH ? 1 : 3;
}

static int64_t years_in(TimeUnit unit) {
  return unit == UNIT_DECADE ? DECADE : unit == UNIT_CENTURY ? CENTURY : unit == UNIT_MILLENNIUM ? MILLENNIUM : 1;
}

static int64_t floor_to(int64_t value, int64_t step) {
  int64_t rest = value % step;
  return value - (rest < 0 ? rest + step : rest);
}

/* Spring begins in March; the winter of a year is that in which it begins. */
int point_first_month(const Point *point) {
  switch (point->unit) {
  case UNIT_SEASON:
    return 3 * (point->number - FIRST_SEASON) + 3;
  case UNIT_QUARTER:
  case UNIT_HALF:
    return (point->number - 1) * months_in(point->unit) + 1;
  default:
    return point->month ? point->month : 1;
  }
}

int64_t point_first_day(const Point *point) {
  return calendar_to_day(point->year, point_first_month(point), point->day ? point->day : 1);
}

/* The commonest units without a way through the calendar. */
int64_t point_last_day(const Point *point) {
  int64_t first = point_first_day(point);
  switch (point->unit) {
  case UNIT_DAY:
    return first;
  case UNIT_WEEKEND:
    return first + 1;
  case UNIT_WEEK:
    return first + WEEK - 1;
  case UNIT_MONTH:
    return first + calendar_month_days(point->year, point->month) - 1;
  default: {
    Point next = point_shift(point, point->unit, 1);
    return point_first_day(&next) - 1;
  }
  }
}

static Point day_point(int64_t day, TimeUnit unit) {
  CalendarDay civil = calendar_from_day(day);
  return (Point){.unit = unit, .year = civil.year, .month = civil.month, .day = civil.day};
}

/* January and February belong to the winter that began in December. */
static Point season_of(CalendarDay civil) {
  Point point = {.unit = UNIT_SEASON, .year = civil.year - (civil.month < 3)};
  point.number = civil.month < 3 ? WINTER : FIRST_SEASON + civil.month / 3 - 1;
  return point;
}

Point point_at(int64_t day, TimeUnit unit) {
  CalendarDay civil = calendar_from_day(day);
  int64_t monday = day - calendar_weekday(day) + 1;
  switch (unit) {
  case UNIT_WEEK:
  case UNIT_FORTNIGHT:
    return day_point(monday, UNIT_WEEK);
  case UNIT_WEEKEND:
    return day_point(monday + SATURDAY - 1, UNIT_WEEKEND);
  case UNIT_MONTH:
    return (Point){.unit = unit, .year = civil.year, .month = civil.month};
  case UNIT_SEASON:
    return season_of(civil);
  case UNIT_QUARTER:
  case UNIT_HALF:
    return (Point){.unit = unit, .year = civil.year, .number = (civil.month - 1) / months_in(unit) + 1};
  case UNIT_YEAR:
  case UNIT_DECADE:
  case UNIT_CENTURY:
  case UNIT_MILLENNIUM:
    return (Point){.unit = unit, .year = floor_to(civil.year, years_in(unit))};
  default:
    return day_point(day, UNIT_DAY);
  }
}

Point point_shift(const Point *point, TimeUnit unit, int64_t count) {
  int64_t day = point_first_day(point), most = DATE_YEAR_MAX / MILLENNIUM;
  count = CLAMP(count, -most, most);
  if (unit < UNIT_MONTH) {
    int64_t days = unit == UNIT_FORTNIGHT ? 2 * WEEK : unit == UNIT_WEEK || unit == UNIT_WEEKEND ? WEEK : 1;
    return point_at(day + count * days, unit);
  }
  Point start = point_at(day, unit);
  if (unit >= UNIT_YEAR) {
    start.year += count * years_in(unit);
    return start;
  }
  CalendarDay first = {start.year, point_first_month(&start), 1};
  CalendarDay moved = calendar_add_months(first, count * months_in(unit));
  return point_at(calendar_to_day(moved.year, moved.month, 1), unit);
}

Point point_add(const Point *point, TimeUnit unit, int64_t count) {
  int64_t most = DATE_YEAR_MAX / MILLENNIUM;
  count = CLAMP(count, -most, most);
  if (unit < UNIT_MONTH) {
    int64_t days = unit == UNIT_FORTNIGHT ? 2 * WEEK : unit == UNIT_WEEK || unit == UNIT_WEEKEND ? WEEK : 1;
    return point_at(point_first_day(point) + count * days, point->unit);
  }
  int64_t months = unit >= UNIT_YEAR ? count * years_in(unit) * MONTHS : count * months_in(unit);
  CalendarDay moved = calendar_add_months(calendar_from_day(point_first_day(point)), months);
  return point_at(calendar_to_day(moved.year, moved.month, moved.day), point->unit);
}

char *point_year_text(int64_t year) {
  return g_strdup_printf(year < 0 ? "-%04" G_GINT64_FORMAT : "%04" G_GINT64_FORMAT, ABS(year));
}

static char *week_value(const Point *point) {
  int64_t year;
  int week;
  calendar_to_week(point_first_day(point), &year, &week);
  g_autofree char *text = point_year_text(year);
  return g_strdup_printf("%s-W%02d%s", text, week, point->unit == UNIT_WEEKEND ? "-WE" : "");
}

/* A decade or century is written by the digits that its years share. */
static char *digits_value(const Point *point) {
  g_autofree char *year = point_year_text(point->year);
  gsize drop = point->unit == UNIT_DECADE ? 1 : point->unit == UNIT_CENTURY ? 2 : 3;
  return g_strndup(year, strlen(year) - drop);
}

char *point_value(const Point *point) {
  static const char *const seasons[] = {"SP", "SU", "FA", "WI"};
  g_autofree char *year = point_year_text(point->year + point->by_end);
  switch (point->unit) {
  case UNIT_WEEK:
  case UNIT_WEEKEND:
    return week_value(point);
  case UNIT_MONTH:
    return g_strdup_printf("%s-%02d", year, point->month);
  case UNIT_SEASON:
    return g_strdup_printf("%s-%s", year, seasons[point->number - FIRST_SEASON]);
  case UNIT_QUARTER:
    return g_strdup_printf("%s-Q%d", year, point->number);
  case UNIT_HALF:
    return g_strdup_printf("%s-H%d", year, point->number);
  case UNIT_YEAR:
    return g_steal_pointer(&year);
  case UNIT_DECADE:
  case UNIT_CENTURY:
  case UNIT_MILLENNIUM:
    return digits_value(point);
  default:
    return g_strdup_printf("%s-%02d-%02d", year, point->month, point->day);
  }
}

static Date *parse(const char *format, ...) G_GNUC_PRINTF(1, 2);
static Date *parse(const char *format, ...) {
  va_list arguments;
  va_start(arguments, format);
  g_autofree char *text = g_strdup_vprintf(format, arguments);
  va_end(arguments);
  return date_parse_edtf(text, -1, NULL);
}

static Date *date_of_day(int64_t day) {
  CalendarDay civil = calendar_from_day(day);
  return date_new_day(civil.year, civil.month, civil.day);
}

/* An event of that week happened on one of its days. */
static Date *one_of_days(const Point *point) {
  g_autoptr(Date) from = date_of_day(point_first_day(point));
  g_autoptr(Date) to = date_of_day(point_last_day(point));
  return from && to ? parse("[%s..%s]", date_edtf(from), date_edtf(to)) : NULL;
}

/* EDTF masks digits of years from 0 to 9999 only. */
static Date *date_of_years(const Point *point) {
  int64_t years = years_in(point->unit);
  if (point->year >= 0 && point->year <= 9999) {
    const char *mask = point->unit == UNIT_DECADE ? "X" : point->unit == UNIT_CENTURY ? "XX" : "XXX";
    return parse("%0*" G_GINT64_FORMAT "%s", (int)(4 - strlen(mask)), point->year / years, mask);
  }
  g_autoptr(Date) from = date_new_year(point->year);
  g_autoptr(Date) to = date_new_year(point->year + years - 1);
  return from && to ? date_new_interval(from, to) : NULL;
}

/* EDTF leaves open which of two years its winter is of. */
static Date *winter_by_end(const Point *point) {
  g_autoptr(Date) from = date_new_month(point->year, MONTHS);
  g_autoptr(Date) to = date_new_month(point->year + 1, 2);
  return from && to ? date_new_interval(from, to) : NULL;
}

static Date *plain_date(const Point *point) {
  switch (point->unit) {
  case UNIT_WEEK:
  case UNIT_WEEKEND:
    return one_of_days(point);
  case UNIT_MONTH:
    return date_new_month(point->year, point->month);
  case UNIT_SEASON:
    return point->by_end ? winter_by_end(point) : date_new_month(point->year, point->number);
  case UNIT_QUARTER:
    return date_new_month(point->year, EDTF_QUARTER + point->number - 1);
  case UNIT_HALF:
    return date_new_month(point->year, EDTF_HALF + point->number - 1);
  case UNIT_YEAR:
    return date_new_year(point->year);
  case UNIT_DECADE:
  case UNIT_CENTURY:
  case UNIT_MILLENNIUM:
    return date_of_years(point);
  default:
    return date_new_day(point->year, point->month, point->day);
  }
}

Date *point_date(const Point *point, bool approximate) {
  g_autoptr(Date) date = plain_date(point);
  Date *about = date && approximate && date_form(date) == DATE_SINGLE ? parse("%s~", date_edtf(date)) : NULL;
  return about ? about : g_steal_pointer(&date);
}
