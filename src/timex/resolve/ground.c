/* ground.c -- where on the calendar a date lies. */
#include "timex/resolve/ground.h"

#include <string.h>

#include "date/holiday.h"

enum { CENTURY = 100, AHEAD = 10, SUNDAY = 7, DAWN = 5, EVENING = 18, WEEK = 7 };

/* "'98", "the sixties": of the century that brings it nearest before the day of writing, or, unless it is told of the
 * past, soon after. */
static int64_t full_year(const Form *form, const Discourse *discourse) {
  bool story = discourse->has_year && (discourse->history || !discourse->anchored);
  int64_t ahead = form->tense == TENSE_PAST ? 0 : AHEAD;
  int64_t limit = story ? discourse->year + CENTURY / 2 : discourse->anchored ? discourse->anchor.year + ahead : 1999;
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
  *why = ground_because("year counted from %" G_GINT64_FORMAT, origin);
  return true;
}

/* "the 1988 period", "last year's quarter": like that spoken of, else the year. */
static Point period_of_year(const Form *form, const Discourse *discourse, int64_t year) {
  bool named = form->unit == UNIT_QUARTER && discourse->anchored && !discourse->history;
  Point point =
      named || discourse_in_quarters(discourse, form) ? ground_quarter(discourse) : (Point){.unit = UNIT_YEAR};
  point.year = year;
  return point;
}

/* "at the turn of the century", in a story of 1850: that to the next one, unless this has just begun. */
static int to_turn(const Form *form, const Discourse *discourse, const Point *origin) {
  enum { BEGUN = 30 };
  bool turn = form->part == PART_TURN && form->unit == UNIT_CENTURY && form->article;
  int64_t past = ((origin->year % CENTURY) + CENTURY) % CENTURY, next = origin->year - past + CENTURY;
  bool over = form->tense == TENSE_FUTURE || !discourse->anchored || next <= discourse->anchor.year;
  return turn && past > BEGUN && over;
}

/* "last week", "the following day", "that year". */
static Point place_unit(const Form *form, const Discourse *discourse, char **why) {
  bool clock = form->hour >= 0 || form->daypart || form->unit == UNIT_NIGHT;
  bool tonight = form->relative && form->daypart && form->tense == TENSE_FUTURE; /* "snow will fall overnight" */
  int step = tonight ? MAX(form->step, 0) : form->step;
  TimeUnit unit = clock ? UNIT_DAY : form->unit;
  Point origin = ground_origin(form, discourse);
  if (form->from == FROM_LAST && unit == UNIT_QUARTER && !discourse->history && discourse->anchored) {
    origin = ground_quarter(discourse);
  }
  bool of_noun = form->article && form->step && !discourse->last.unit; /* "the day before his arrest" opens the text */
  if (unit < UNIT_DAY || !origin.unit || origin.unit > unit || of_noun) {
    return ground_nowhere;
  }
  if (unit == UNIT_WEEK && form->from == FROM_ANCHOR && form->step < 0 && origin.unit == UNIT_DAY &&
      calendar_weekday(point_first_day(&origin)) == SUNDAY) {
    origin = point_shift(&origin, UNIT_DAY, 1); /* of a Sunday, "last week" is that which ends with it */
  }
  bool dawns = form->daypart == DAYPART_DAWN || form->daypart == DAYPART_MORNING;
  if (dawns && form->article && discourse->night && origin.unit == UNIT_DAY &&
      point_first_day(&origin) == point_first_day(&discourse->last)) {
    origin = point_shift(&origin, UNIT_DAY, 1); /* "overnight and into the morning" */
  }
  step += to_turn(form, discourse, &origin);
  g_autofree char *from = point_value(&origin);
  *why = ground_because(step ? "the %s %s that of %s" : "the %s%s of %s", ground_name(form),
                        step < 0   ? "before"
                        : step > 0 ? "after"
                                   : "",
                        from);
  return point_shift(&origin, unit, step);
}

/* Of UNIT_NONE where the year has no such day. */
static Point holiday_in(const Form *form, int64_t year) {
  int64_t day;
  return holiday_day(form->holiday, strlen(form->holiday), year, &day) ? point_at(day, UNIT_DAY) : ground_nowhere;
}

/* The latest not after `origin`, or the first not before it. */
static Point holiday_nearest(const Form *form, const Point *origin, bool ahead) {
  Point day = holiday_in(form, origin->year);
  bool wrong = ahead ? point_first_day(&day) < point_first_day(origin) : point_first_day(&day) > point_last_day(origin);
  return wrong ? holiday_in(form, origin->year + (ahead ? 1 : -1)) : day;
}

/* "the following Easter", "the previous Christmas": the first after the end of `last`, or the latest before it. */
static Point holiday_beyond(const Form *form, const Point *last) {
  bool ahead = form->step > 0;
  int64_t beyond = ahead ? point_last_day(last) + 1 : point_first_day(last) - 1;
  Point day = point_at(beyond, UNIT_DAY);
  return holiday_nearest(form, &day, ahead);
}

/* "ahead of the busy [Easter] weeks": soon, and long ago, and no verb of the past beside it. */
static bool holiday_looks_ahead(const Form *form, const Point *origin) {
  enum { NEAR = 60, FAR = 180 };
  Point back = holiday_nearest(form, origin, false), on = holiday_nearest(form, origin, true);
  bool over = form->beside || (form->tense == TENSE_PAST && form->governed);
  bool near =
      point_first_day(&on) - point_last_day(origin) <= NEAR && point_first_day(origin) - point_last_day(&back) > FAR;
  return form->step > 0 || (form->step == 0 && (form->tense == TENSE_FUTURE || (near && !over)));
}

static Point place_holiday(const Form *form, const Discourse *discourse, char **why) {
  int64_t year;
  if (find_year(form, discourse, &year, why)) {
    return holiday_in(form, year);
  }
  if (form->from == FROM_LAST && form->step != 0) {
    Point last = ground_origin(form, discourse);
    *why = last.unit ? ground_direction_words(form, &last, form->step > 0, true) : NULL;
    return last.unit ? holiday_beyond(form, &last) : last;
  }
  if (discourse->has_year && discourse->history) {
    *why = ground_because("holiday: the story is in %" G_GINT64_FORMAT, discourse->year);
    return holiday_in(form, discourse->year);
  }
  if (!discourse->anchored) {
    return ground_nowhere;
  }
  Point origin = ground_anchor_span(discourse);
  bool ahead = holiday_looks_ahead(form, &origin);
  *why = ground_direction_words(form, &origin, ahead, form->step != 0);
  return holiday_nearest(form, &origin, ahead);
}

/* The day last told of is of the week before publication. */
static bool reported_lately(const Discourse *discourse) {
  int64_t ago = point_first_day(&discourse->anchor) - point_first_day(&discourse->day);
  return discourse->anchored && !discourse->history && ago > 0 && ago <= 7;
}

/* "sank on Wednesday night. ... Divers went on yesterday. The call came at [11:50 p.m.]": in the news a clock time by
 * night is of the night that was told, not of the plain day on which it was reported.  Nowhere: no such night. */
static Point night_of_clock(const Form *form, const Discourse *discourse) {
  const Point *dark = &discourse->dark, *last = &discourse->last;
  bool small = form->hour >= 0 && form->hour < DAWN;
  bool news = discourse->anchored && !discourse->history && discourse->anchor_unit == UNIT_DAY;
  if (!news || !dark->unit || form->close || discourse->night || !(small || form->hour >= EVENING)) {
    return ground_nowhere;
  }
  int64_t published = point_first_day(&discourse->anchor), night = point_first_day(dark);
  int64_t ago = published - point_first_day(last);
  bool reported = last->unit == UNIT_DAY && (ago == 0 || ago == 1);
  bool lately = night < point_first_day(last) && published - night <= WEEK;
  return reported && lately ? point_shift(dark, UNIT_DAY, small) : ground_nowhere;
}

/* A clock time or part of the day alone: of the day last spoken of. */
static Point place_clock(const Form *form, const Discourse *discourse, char **why) {
  if (discourse->held.unit && !(form->close && discourse->last_at == discourse->at - 1)) {
    *why = g_strdup("clock time of the day that its heading holds");
    return discourse->held;
  }
  if (discourse->last.unit == UNIT_DAY && discourse->night && form->hour >= 0 && form->hour < DAWN) {
    *why = g_strdup("small hours behind a night: those of the next day");
    return point_shift(&discourse->last, UNIT_DAY, 1);
  }
  Point night = night_of_clock(form, discourse);
  if (night.unit) {
    *why = g_strdup("clock time of the night last told of");
    return night;
  }
  if (discourse->last.unit == UNIT_DAY) {
    *why = g_strdup("clock time of the day last spoken of");
    return discourse->last;
  }
  if (discourse->day.unit && reported_lately(discourse)) {
    *why = g_strdup("clock time of the day last told of");
    return discourse->day;
  }
  if (discourse->anchored && !discourse->history && discourse->anchor_unit == UNIT_DAY) {
    *why = g_strdup("clock time of the day of publication");
    return discourse->anchor;
  }
  return ground_nowhere;
}

Point ground_date(const Form *form, const Discourse *discourse, char **why) {
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
  if (form->of_other && !(form->close && discourse->last_at == discourse->at - 1)) {
    return ground_nowhere;
  }
  if (form->in_month || (form->day && !form->month)) {
    return ground_of_month(form, discourse, why);
  }
  if (form->weekday && !form->day && !form->nth) {
    return ground_weekday(form, discourse, why);
  }
  int64_t year;
  if (find_year(form, discourse, &year, why)) {
    return form->period ? period_of_year(form, discourse, year) : ground_in_year(form, year);
  }
  if (form->month || form->season || form->quarter || form->half) {
    return ground_yearless(form, discourse, why);
  }
  if (form->article && form->unit == UNIT_WEEKEND && !discourse->history) {
    return ground_weekend(form, discourse, why);
  }
  return form->from ? place_unit(form, discourse, why) : place_clock(form, discourse, why);
}
