/* place.c -- where on the calendar a date lies.
 *
 * News counts from its publication date: what names no year is the latest such day not after it, or, where
 * the verb looks ahead, the first not before.  Histories count from the story (discourse.c). */
#include <string.h>

#include "date/holiday.h"
#include "extract/timex/resolve.h"

enum {
  CENTURY = 100,
  DECADE = 10,
  AHEAD = 10,
  AUTUMN = 10,
  SPRING = 3,
  WEEK = 7,
  NEAR = 60,
  FAR = 180,
  MONTHS = 12,
  SATURDAY = 6,
  SUNDAY = 7,
  WINTER = 24
};

static const Point nowhere = {.unit = UNIT_NONE};

static const char *name_of(const Form *form) {
  static const char *const units[] = {[UNIT_NONE] = "date",
                                      [UNIT_SECOND] = "second",
                                      [UNIT_MINUTE] = "minute",
                                      [UNIT_HOUR] = "hour",
                                      [UNIT_PART] = "day",
                                      [UNIT_NIGHT] = "night",
                                      [UNIT_DAY] = "day",
                                      [UNIT_WEEKEND] = "weekend",
                                      [UNIT_WEEK] = "week",
                                      [UNIT_MONTH] = "month",
                                      [UNIT_FORTNIGHT] = "fortnight",
                                      [UNIT_SEASON] = "season",
                                      [UNIT_QUARTER] = "quarter",
                                      [UNIT_HALF] = "half",
                                      [UNIT_YEAR] = "year",
                                      [UNIT_DECADE] = "decade",
                                      [UNIT_CENTURY] = "century",
                                      [UNIT_MILLENNIUM] = "millennium"};
  return form->unit == UNIT_WEEKEND ? "weekend"
         : form->weekday            ? "weekday"
         : form->holiday            ? "holiday"
         : form->day                ? "month and day"
                                    : units[form->unit];
}

static char *because(const char *format, ...) G_GNUC_PRINTF(1, 2);
static char *because(const char *format, ...) {
  va_list arguments;
  va_start(arguments, format);
  char *text = g_strdup_vprintf(format, arguments);
  va_end(arguments);
  return text;
}

/* The publication date as far as it is known. */
static Point anchor_span(const Discourse *discourse) {
  return point_at(point_first_day(&discourse->anchor), discourse->anchor_unit);
}

/* What a phrase counts from; in a history all but its own date. */
static Point origin_of(const Form *form, const Discourse *discourse) {
  bool news = !discourse->history && discourse->anchored;
  bool coarse = news && discourse->last.unit > form->unit && (form->article || form->from == FROM_ANCHOR);
  bool ahead = news && form->article && form->unit == UNIT_YEAR && discourse->last.year > discourse->anchor.year;
  if (discourse->history && discourse->has_year && form->unit == UNIT_YEAR && discourse->last.unit > UNIT_YEAR) {
    return (Point){.unit = UNIT_YEAR, .year = discourse->year}; /* a decade spoken of is no year to count from */
  }
  bool story = discourse->last.unit && !coarse && !ahead && (form->from == FROM_LAST || discourse->history);
  return story ? discourse->last : discourse->anchored ? anchor_span(discourse) : nowhere;
}

/* "'98", "the sixties": of the century that brings it nearest before the day of writing. */
static int64_t full_year(const Form *form, const Discourse *discourse) {
  bool story = discourse->has_year && (discourse->history || !discourse->anchored);
  int64_t limit = story ? discourse->year + CENTURY / 2 : discourse->anchored ? discourse->anchor.year + AHEAD : 1999;
  return limit - (((limit - form->year) % CENTURY) + CENTURY) % CENTURY;
}

static bool find_year(const Form *form, const Discourse *discourse, int64_t *year, char **why) {
  if (form->has_year) {
    *year = form->short_year ? full_year(form, discourse) : form->year;
    *why = g_strdup(form->short_year ? "two digits of a year: the nearest such year" : "as written");
    return true;
  }
  bool from_story = form->year_from == FROM_LAST || discourse->history;
  if (!form->year_from || !(from_story ? discourse->has_year || discourse->anchored : discourse->anchored)) {
    return false;
  }
  int64_t origin = from_story && discourse->has_year ? discourse->year : discourse->anchor.year;
  *year = origin + form->year_step;
  *why = because("year counted from %" G_GINT64_FORMAT, origin);
  return true;
}

/* "the first Monday of September" */
static Point nth_weekday(const Form *form, int64_t year) {
  int64_t first = calendar_to_day(year, form->month, 1);
  int64_t day = first + (form->weekday - calendar_weekday(first) + WEEK) % WEEK + (int64_t)(form->nth - 1) * WEEK;
  while (form->nth == FORM_LAST_NTH && calendar_from_day(day).month != form->month) {
    day -= WEEK;
  }
  return point_at(day, UNIT_DAY);
}

/* The form in a given year. */
static Point in_year(const Form *form, int64_t year) {
  if (form->nth) {
    return nth_weekday(form, year);
  }
  Point point = {.unit = form->unit, .year = year, .month = form->month, .day = form->day};
  point.number = form->season ? form->season : form->quarter ? form->quarter : form->half;
  point.by_end = form->season == WINTER && !form->has_year;
  if (form->season || form->quarter || form->half) {
    point.unit = form->season ? UNIT_SEASON : form->quarter ? UNIT_QUARTER : UNIT_HALF;
  } else if (form->month) {
    point.unit = form->day ? UNIT_DAY : UNIT_MONTH;
  }
  return point;
}

/* The latest such month, day, season or quarter before the end of `origin`, or the first after its beginning; `strict`:
 * not that in which it lies. */
static Point nearest(const Form *form, const Point *origin, bool ahead, bool strict) {
  Point point = in_year(form, origin->year);
  int64_t first = point_first_day(origin), last = point_last_day(origin);
  Point here = point_at(first, point.unit);
  bool late = strict ? point_first_day(&point) >= point_first_day(&here) : point_first_day(&point) > last;
  bool early = strict ? point_first_day(&point) <= point_first_day(&here) : point_last_day(&point) < first;
  bool other = ahead ? early : late;
  return other ? in_year(form, origin->year + (ahead ? 1 : -1)) : point;
}

/* Without a year, and not told by direction: the verb decides, but where it stands far off and one of the
 * two is near by, the near one is meant: "said the dividend is payable Dec. 1". */
static bool looks_ahead(const Form *form, const Point *origin) {
  Point back = nearest(form, origin, false, false), on = nearest(form, origin, true, false);
  int64_t ago = MAX(point_first_day(origin) - point_last_day(&back), 0);
  int64_t hence = MAX(point_first_day(&on) - point_last_day(origin), 0);
  if (form->tense == TENSE_FUTURE) {
    return (form->governed && form->led) || !(ago <= NEAR && hence > FAR);
  }
  if (form->tense == TENSE_OPEN) {
    return hence < ago;
  }
  bool over = form->tense == TENSE_PAST && (form->governed || (!form->day && form->led));
  return !over && hence <= NEAR && ago > FAR;
}

static char *direction_words(const Form *form, const Point *origin, bool ahead, bool strict) {
  static const char *const tenses[] = {"no tense", "past tense", "present tense", "modal verb", "future tense"};
  g_autofree char *from = point_value(origin);
  if (strict) {
    return because("%s: %s %s", name_of(form), ahead ? "first after" : "latest before", from);
  }
  bool by_tense = ahead == (form->tense == TENSE_FUTURE) && form->tense != TENSE_OPEN;
  return because("%s, %s%s: %s %s", name_of(form), form->weekday ? "" : "no year; ",
                 by_tense ? tenses[form->tense] : "the near one", ahead ? "first not before" : "latest not after",
                 from);
}

/* Months between a point and the date written behind it; 0 where that is a year that holds it. */
static int64_t months_to_next(const Form *form, int64_t months) {
  if (!form->next_month) {
    int64_t first = form->next_year * MONTHS;
    return months < first ? first - months : MAX(months - (first + MONTHS - 1), 0);
  }
  return ABS(form->next_year * MONTHS + form->next_month - 1 - months);
}

/* A month, day, season or quarter in the story.  It lies between the dates around it: of the story's year, the one
 * before and the one after, that which makes the way from the last date to the next the shortest; a story seldom goes
 * back. */
static Point in_story(const Form *form, const Discourse *discourse, char **why) {
  Point point = in_year(form, discourse->year);
  int64_t best = INT64_MAX, year = discourse->year, month = point_first_month(&point) - 1 + point.by_end;
  bool turned = discourse->month >= AUTUMN && month < SPRING;
  for (int step = 0; form->followed && step < 3; step++) {
    int64_t candidate = discourse->year + (step == 2 ? -1 : step), months = candidate * MONTHS + month;
    int64_t before = discourse->month ? ABS(discourse->year * MONTHS + discourse->month - 1 - months)
                                      : ABS(candidate - discourse->year) * MONTHS;
    int64_t way = before + months_to_next(form, months);
    bool back = step == 2 && !(point.by_end && before < SPRING);
    if (way + (back ? MONTHS : 0) < best) {
      best = way;
      year = candidate;
    }
  }
  point = in_year(form, form->followed ? year : discourse->year + turned);
  *why = because("%s, no year: the story is in %" G_GINT64_FORMAT "%s", name_of(form), discourse->year,
                 point.year > discourse->year   ? " and turns the year"
                 : point.year < discourse->year ? " and comes back"
                                                : "");
  return point;
}

static Point by_direction(const Form *form, const Discourse *discourse, char **why) {
  Point origin = origin_of(form, discourse);
  if (!origin.unit) {
    return nowhere;
  }
  if (form->step == 0 && !form->weekday) {
    g_autofree char *from = point_value(&origin);
    *why = because("%s of the year of %s", name_of(form), from);
    return in_year(form, origin.year);
  }
  *why = direction_words(form, &origin, form->step > 0, true);
  return nearest(form, &origin, form->step > 0, true);
}

static Point place_yearless(const Form *form, const Discourse *discourse, char **why) {
  if (form->from) {
    return by_direction(form, discourse, why);
  }
  if (discourse->has_year && discourse->history) {
    return in_story(form, discourse, why);
  }
  if (!discourse->anchored) {
    return nowhere;
  }
  Point origin = anchor_span(discourse);
  bool ahead = looks_ahead(form, &origin);
  *why = direction_words(form, &origin, ahead, false);
  return nearest(form, &origin, ahead, false);
}

/* "Friday and Saturday": the second follows the first, unless that leads from the past into the future. */
static bool is_second_weekday(const Form *form, const Discourse *discourse) {
  if (!form->joined || form->from || discourse->history || !discourse->anchored || discourse->last.unit != UNIT_DAY) {
    return false;
  }
  int64_t last = point_first_day(&discourse->last), anchor = point_first_day(&discourse->anchor);
  int64_t ahead = (form->weekday - calendar_weekday(last) + WEEK - 1) % WEEK + 1;
  return ABS(last - anchor) <= WEEK && (last > anchor || last + ahead <= anchor || form->tense == TENSE_FUTURE);
}

/* What a weekday counts from; "Friday and Saturday", "last week ... the following Monday": the day or the end of the
 * week told right before. */
static Point weekday_origin(const Form *form, const Discourse *discourse) {
  bool story = form->from == FROM_LAST || discourse->history || (!discourse->anchored && !form->from);
  bool week = form->from == FROM_LAST && form->step > 0 && discourse->last.unit == UNIT_WEEK;
  bool known = story || discourse->anchor_unit == UNIT_DAY;
  Point origin = is_second_weekday(form, discourse) || story ? discourse->last : discourse->anchor;
  return week ? point_at(point_last_day(&origin), UNIT_DAY) : known && origin.unit == UNIT_DAY ? origin : nowhere;
}

static Point place_weekday(const Form *form, const Discourse *discourse, char **why) {
  Point origin = weekday_origin(form, discourse);
  if (!origin.unit) {
    return nowhere;
  }
  if (form->in_week) {
    Point week = point_shift(&origin, UNIT_WEEK, form->step);
    g_autofree char *text = point_value(&week);
    *why = because("weekday of the week %s", text);
    return point_at(point_first_day(&week) + form->weekday - 1, UNIT_DAY);
  }
  bool second = is_second_weekday(form, discourse);
  int64_t day = point_first_day(&origin);
  int back = (calendar_weekday(day) - form->weekday + WEEK) % WEEK;
  bool near = form->tense == TENSE_OPEN && form->governed && (form->modal ? back > 0 : back > WEEK / 2);
  bool ahead = second || form->step > 0 || (form->step == 0 && (form->tense == TENSE_FUTURE || near));
  bool strict = second || form->step != 0;
  *why = direction_words(form, &origin, ahead, strict);
  if (ahead) {
    return point_at(day + (back || !strict ? (WEEK - back) % WEEK : WEEK), UNIT_DAY);
  }
  return point_at(day - (back || !strict ? back : WEEK), UNIT_DAY);
}

/* Of news: none was named, so the last that is over. */
static Point quarter_spoken_of(const Discourse *discourse) {
  return discourse->quarter.unit ? discourse->quarter : point_shift(&discourse->anchor, UNIT_QUARTER, -1);
}

/* "the 1988 period", "last year's quarter": like that spoken of, else the year. */
static Point period_of_year(const Form *form, const Discourse *discourse, int64_t year) {
  bool named = form->unit == UNIT_QUARTER && discourse->anchored && !discourse->history;
  Point point =
      named || discourse_in_quarters(discourse, form) ? quarter_spoken_of(discourse) : (Point){.unit = UNIT_YEAR};
  point.year = year;
  return point;
}

/* "over the weekend": that which is over, or is to come. */
static Point place_weekend(const Form *form, const Discourse *discourse, char **why) {
  Form saturday = *form;
  saturday.weekday = SATURDAY;
  saturday.from = FROM_NOTHING;
  Point day = place_weekday(&saturday, discourse, why);
  return day.unit ? point_at(point_first_day(&day), UNIT_WEEKEND) : day;
}

/* "last week", "the following day", "that year". */
static Point place_unit(const Form *form, const Discourse *discourse, char **why) {
  bool clock = form->hour >= 0 || form->daypart || form->unit == UNIT_NIGHT;
  TimeUnit unit = clock ? UNIT_DAY : form->unit;
  Point origin = origin_of(form, discourse);
  if (form->from == FROM_LAST && unit == UNIT_QUARTER && !discourse->history && discourse->anchored) {
    origin = quarter_spoken_of(discourse);
  }
  if (unit < UNIT_DAY || !origin.unit || origin.unit > unit) {
    return nowhere;
  }
  if (unit == UNIT_WEEK && form->from == FROM_ANCHOR && form->step < 0 && origin.unit == UNIT_DAY &&
      calendar_weekday(point_first_day(&origin)) == SUNDAY) {
    origin = point_shift(&origin, UNIT_DAY, 1); /* of a Sunday, "last week" is that which ends with it */
  }
  g_autofree char *from = point_value(&origin);
  *why = because(form->step ? "the %s %s that of %s" : "the %s%s of %s", name_of(form),
                 form->step < 0   ? "before"
                 : form->step > 0 ? "after"
                                  : "",
                 from);
  return point_shift(&origin, unit, form->step);
}

/* Of UNIT_NONE where the year has no such day. */
static Point holiday_in(const Form *form, int64_t year) {
  int64_t day;
  return holiday_day(form->holiday, strlen(form->holiday), year, &day) ? point_at(day, UNIT_DAY) : nowhere;
}

static Point place_holiday(const Form *form, const Discourse *discourse, char **why) {
  int64_t year;
  if (find_year(form, discourse, &year, why)) {
    return holiday_in(form, year);
  }
  if (discourse->has_year && discourse->history) {
    *why = because("holiday: the story is in %" G_GINT64_FORMAT, discourse->year);
    return holiday_in(form, discourse->year);
  }
  if (!discourse->anchored) {
    return nowhere;
  }
  Point origin = anchor_span(discourse), day = holiday_in(form, origin.year);
  bool ahead = form->step > 0 || (form->step == 0 && form->tense == TENSE_FUTURE);
  *why = direction_words(form, &origin, ahead, form->step != 0);
  bool wrong =
      ahead ? point_first_day(&day) < point_first_day(&origin) : point_first_day(&day) > point_last_day(&origin);
  return wrong ? holiday_in(form, origin.year + (ahead ? 1 : -1)) : day;
}

/* A clock time or part of the day alone: of the day last spoken of. */
static Point place_clock(const Discourse *discourse, char **why) {
  if (discourse->last.unit == UNIT_DAY) {
    *why = g_strdup("clock time of the day last spoken of");
    return discourse->last;
  }
  if (discourse->anchored && !discourse->history && discourse->anchor_unit == UNIT_DAY) {
    *why = g_strdup("clock time of the day of publication");
    return discourse->anchor;
  }
  return nowhere;
}

/* "on the 15th": of the month last spoken of, or of the next where that day is past. */
static Point place_day_alone(const Form *form, const Discourse *discourse, char **why) {
  Point origin = origin_of(form, discourse);
  if (!origin.unit || origin.unit > UNIT_MONTH) {
    return nowhere;
  }
  Point month = point_shift(&origin, UNIT_MONTH, 0);
  if (origin.unit == UNIT_DAY && form->day < origin.day) {
    month = point_shift(&month, UNIT_MONTH, 1);
  }
  g_autofree char *from = point_value(&month);
  *why = because("a day of the month last spoken of, %s", from);
  return (Point){.unit = UNIT_DAY, .year = month.year, .month = month.month, .day = form->day};
}

Point place_date(const Form *form, const Discourse *discourse, char **why) {
  if (form->holiday) {
    return place_holiday(form, discourse, why);
  }
  if (form->julian) {
    *why = g_strdup("a day of the Julian calendar");
    return point_at(calendar_from_julian(form->year, form->month, form->day), UNIT_DAY);
  }
  if (form->week && form->has_year) {
    *why = g_strdup("as written");
    int64_t day = calendar_from_week(form->year, form->week, form->weekday ? form->weekday : 1);
    return point_at(day, form->unit);
  }
  if (form->weekday && !form->day && !form->nth) {
    return place_weekday(form, discourse, why);
  }
  int64_t year;
  if (find_year(form, discourse, &year, why)) {
    return form->period ? period_of_year(form, discourse, year) : in_year(form, year);
  }
  if (form->month || form->season || form->quarter || form->half) {
    return place_yearless(form, discourse, why);
  }
  if (form->day) {
    return place_day_alone(form, discourse, why);
  }
  if (form->article && form->unit == UNIT_WEEKEND && !discourse->history) {
    return place_weekend(form, discourse, why);
  }
  return form->from ? place_unit(form, discourse, why) : place_clock(discourse, why);
}

Point place_shift(const Form *form, const Discourse *discourse, char **why) {
  enum { DEEP = 100000 }; /* years, of which the year of telling is no part */
  if (form->unit == UNIT_YEAR && form->step < 0 && form->count >= DEEP && form->count <= DATE_YEAR_MAX) {
    *why = g_strdup("so long ago that it makes no difference from when it is counted");
    return (Point){.unit = UNIT_YEAR, .year = -form->count};
  }
  Point origin = origin_of(form, discourse);
  bool named = form->span && discourse->anchored && !discourse->history;         /* "the year-ago quarter" */
  bool compares = form->unit == UNIT_YEAR && form->step < 0 && form->count == 1; /* "a year earlier" */
  bool quarters = compares && (named || discourse_in_quarters(discourse, form));
  origin = quarters ? quarter_spoken_of(discourse) : origin;
  TimeUnit unit = form->unit == UNIT_NIGHT ? UNIT_DAY : form->unit;
  if (!origin.unit || unit < UNIT_DAY || origin.unit > unit) {
    return nowhere;
  }
  g_autofree char *from = point_value(&origin);
  *why = because("counted %s from %s", form->step < 0 ? "back" : "on", from);
  if (quarters) {
    origin.year += form->step * form->count;
    return origin;
  }
  return point_shift(&origin, unit, form->step * form->count);
}
