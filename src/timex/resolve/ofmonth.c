/* ofmonth.c -- days whose month is told elsewhere: "the 12th", "Friday the 8th", "the first Monday of next month".
 *
 * A month told by direction counts from the publication or from the date last spoken of.  Else it is the month last
 * spoken of, or the next where that day is past; where nothing has been spoken of, the verb decides as for any day. */
#include "timex/resolve/ground.h"

enum { REACH = 15, NEAR = 45, WEEK = 7 };

static bool has_day(const Point *month, const Form *form) {
  return form->day <= calendar_month_days(month->year, month->month);
}

static Point day_in(const Point *month, const Form *form) {
  Form of_month = *form;
  of_month.month = (int8_t)month->month;
  Point point = ground_in_year(&of_month, month->year);
  point.unit = form->nth ? point.unit : UNIT_DAY;
  return point;
}

/* "the 20th of next month" */
static Point in_told_month(const Form *form, const Discourse *discourse, char **why) {
  Point origin = form->from == FROM_LAST && discourse->last.unit ? discourse->last : ground_origin(form, discourse);
  if (!origin.unit || origin.unit > UNIT_MONTH) {
    return ground_nowhere;
  }
  Point month = point_shift(&origin, UNIT_MONTH, form->step);
  g_autofree char *from = point_value(&origin);
  *why = ground_because("a day of the month %s that of %s",
                        form->step < 0   ? "before"
                        : form->step > 0 ? "after"
                                         : "which is",
                        from);
  return has_day(&month, form) ? day_in(&month, form) : ground_nowhere;
}

static bool fits(const Point *month, const Form *form) {
  Point day = {.unit = UNIT_DAY, .year = month->year, .month = month->month, .day = form->day};
  return has_day(month, form) && (!form->weekday || calendar_weekday(point_first_day(&day)) == form->weekday);
}

/* The nearest month from that of `from` on, or back from it, in which the day lies on the right side and on its
 * weekday. */
static Point search(const Form *form, const Point *from, int step) {
  for (int i = 0; i < REACH; i++) {
    Point month = point_shift(from, UNIT_MONTH, (int64_t)i * step);
    Point day = {.unit = UNIT_DAY, .year = month.year, .month = month.month, .day = form->day};
    bool right = from->unit != UNIT_DAY || (step > 0 ? point_first_day(&day) >= point_first_day(from)
                                                     : point_first_day(&day) <= point_first_day(from));
    if (right && fits(&month, form)) {
      return day;
    }
  }
  return ground_nowhere;
}

/* From the publication: by the verb, or the near one. */
static Point by_verb(const Form *form, const Discourse *discourse, char **why) {
  Point origin = ground_anchor_span(discourse);
  Point back = search(form, &origin, -1), on = search(form, &origin, 1);
  int64_t here = point_first_day(&origin);
  int64_t ago = back.unit ? here - point_first_day(&back) : INT32_MAX,
          hence = on.unit ? point_first_day(&on) - here : INT32_MAX;
  bool open = form->tense != TENSE_FUTURE && form->tense != TENSE_PAST;
  bool far = form->weekday && ago > NEAR && hence < NEAR; /* "was on Tuesday the 26th" of no month near by */
  bool ahead = form->tense == TENSE_FUTURE || far || (open && hence < ago);
  *why = ground_direction_words(form, &origin, ahead, false);
  return ahead ? on : back;
}

/* From the month last spoken of. */
static Point in_sequence(const Form *form, const Discourse *discourse, char **why) {
  const Point *last = &discourse->last;
  Point day = search(form, last, 1);
  bool told = discourse->anchored && !discourse->history && form->tense == TENSE_PAST && day.unit;
  if (told && point_first_day(&day) > point_last_day(&discourse->anchor)) {
    Point end = point_at(point_last_day(last), UNIT_DAY);
    day = search(form, &end, -1);
  }
  g_autofree char *from = point_value(last);
  *why = ground_because("a day of the month last spoken of, from %s", from);
  return day;
}

Point ground_of_month(const Form *form, const Discourse *discourse, char **why) {
  if (form->in_month) {
    return in_told_month(form, discourse, why);
  }
  bool spoken = discourse->last.unit && discourse->last.unit <= UNIT_MONTH;
  bool reported = form->weekday && discourse->anchored && !discourse->history;
  if (spoken && !(reported && discourse->last.unit < UNIT_MONTH)) {
    return in_sequence(form, discourse, why);
  }
  return discourse->anchored && !discourse->history && discourse->anchor_unit == UNIT_DAY
             ? by_verb(form, discourse, why)
             : ground_nowhere;
}
