/* weekday.c -- "Monday", "next Friday", "the weekend". */
#include "timex/resolve/ground.h"

enum { WEEK = 7, SATURDAY = 6 };

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
  bool spoken = discourse->last.unit || !discourse->anchored;
  bool story = (form->from == FROM_LAST && spoken) || discourse->history || !discourse->anchored;
  bool week = form->from == FROM_LAST && form->step > 0 && discourse->last.unit == UNIT_WEEK;
  bool known = story || discourse->anchor_unit == UNIT_DAY;
  Point origin = is_second_weekday(form, discourse) || story ? discourse->last : discourse->anchor;
  return week                               ? point_at(point_last_day(&origin), UNIT_DAY)
         : known && origin.unit == UNIT_DAY ? origin
                                            : ground_nowhere;
}

/* "On 14 July a road was closed. ... On [Thursday] the mayor came": a story goes on, but "since Saturday", "had fallen
 * on Saturday". */
static bool goes_on(const Form *form, const Discourse *discourse) {
  bool story = discourse->history || !discourse->anchored;
  bool back = form->since || form->perfect || form->quoted || form->attribute || form->from;
  return story && !back && form->led && discourse->day.unit && /* not "on a Monday" */
         form->tense == TENSE_PAST;
}

static Point nearest(const Form *form, const Discourse *discourse, char **why) {
  Point origin = weekday_origin(form, discourse);
  if (!origin.unit) {
    return ground_nowhere;
  }
  if (form->in_week) {
    Point week = point_shift(&origin, UNIT_WEEK, form->step);
    g_autofree char *text = point_value(&week);
    *why = ground_because("weekday of the week %s", text);
    return point_at(point_first_day(&week) + form->weekday - 1, UNIT_DAY);
  }
  bool second = is_second_weekday(form, discourse), on = goes_on(form, discourse);
  int64_t day = point_first_day(&origin);
  int back = (calendar_weekday(day) - form->weekday + WEEK) % WEEK;
  bool near = form->tense == TENSE_OPEN && form->governed && (form->modal ? back > 0 : back > WEEK / 2);
  bool ahead = second || on || form->step > 0 || (form->step == 0 && (form->tense == TENSE_FUTURE || near));
  bool strict = second || form->step != 0;
  *why = ground_direction_words(form, &origin, ahead, strict);
  if (ahead) {
    return point_at(day + (back || !strict ? (WEEK - back) % WEEK : WEEK), UNIT_DAY);
  }
  return point_at(day - (back || !strict ? back : WEEK), UNIT_DAY);
}

/* "2024-03-12 [Tuesday]": the weekday of the day right before it. */
static bool says_weekday(const Form *form, const Discourse *discourse) {
  const Point *last = &discourse->last;
  bool beside = form->close && last->unit == UNIT_DAY && discourse->last_at == discourse->at - 1 && !form->led;
  return beside && !form->from && calendar_weekday(point_first_day(last)) == form->weekday;
}

Point ground_weekday(const Form *form, const Discourse *discourse, char **why) {
  if (says_weekday(form, discourse)) {
    *why = g_strdup("the weekday of the day before it");
    return discourse->last;
  }
  Point day = nearest(form, discourse, why);
  if (day.unit && form->weeks) { /* "Monday week", "the Thursday before last" */
    g_autofree char *because = *why;
    *why = ground_because("%s, and %d week%s %s", because, ABS(form->weeks), ABS(form->weeks) > 1 ? "s" : "",
                          form->weeks < 0 ? "back" : "on");
    day = point_at(point_first_day(&day) + (int64_t)form->weeks * WEEK, UNIT_DAY);
  }
  return day;
}

/* "over the weekend": that which is over, or is to come. */
Point ground_weekend(const Form *form, const Discourse *discourse, char **why) {
  Form saturday = *form;
  saturday.weekday = SATURDAY;
  saturday.from = FROM_NOTHING;
  Point day = ground_weekday(&saturday, discourse, why);
  return day.unit ? point_at(point_first_day(&day), UNIT_WEEKEND) : day;
}
