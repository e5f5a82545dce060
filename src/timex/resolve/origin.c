/* origin.c -- what directions count from. */
#include "timex/resolve/ground.h"

const char *ground_name(const Form *form) {
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

char *ground_because(const char *format, ...) {
  va_list arguments;
  va_start(arguments, format);
  char *text = g_strdup_vprintf(format, arguments);
  va_end(arguments);
  return text;
}

/* The publication date as far as it is known. */
Point ground_anchor_span(const Discourse *discourse) {
  return point_at(point_first_day(&discourse->anchor), discourse->anchor_unit);
}

/* "was killed in 2008 ... the inquest ended yesterday.  Her house was sold [two years later]": what is over and would
 * lie beyond publication does not count from there. */
static bool outruns(const Form *form, const Discourse *discourse, const Point *origin) {
  bool over = form->from == FROM_LAST && form->step > 0 && !form->vague && (form->tense == TENSE_PAST || form->due);
  if (discourse->history || !discourse->anchored || !over || !origin->unit) {
    return false;
  }
  int64_t count = form->kind == FORM_SHIFT ? form->count : form->step;
  Point there = point_shift(origin, MAX(form->unit, UNIT_DAY), count);
  return point_first_day(&there) > point_last_day(&discourse->anchor);
}

static Point origin_of(const Form *form, const Discourse *discourse) {
  bool news = !discourse->history && discourse->anchored;
  TimeUnit unit = MAX(form->unit, UNIT_DAY); /* "the night" is a day's */
  bool coarse = news && discourse->last.unit > unit && (form->article || form->from == FROM_ANCHOR);
  bool year = news && form->article && form->unit == UNIT_YEAR;
  bool ahead = year && (discourse->last.year > discourse->anchor.year || form->tense == TENSE_FUTURE);
  if (discourse->history && discourse->has_year && form->unit == UNIT_YEAR && discourse->last.unit > UNIT_YEAR) {
    return (Point){.unit = UNIT_YEAR, .year = discourse->year}; /* a decade spoken of is no year to count from */
  }
  bool story = discourse->last.unit && !coarse && !ahead && (form->from == FROM_LAST || discourse->history);
  return story ? discourse->last : discourse->anchored ? ground_anchor_span(discourse) : ground_nowhere;
}

/* What a phrase counts from; in a history all but its own date. */
Point ground_origin(const Form *form, const Discourse *discourse) {
  Point origin = origin_of(form, discourse);
  if (!outruns(form, discourse, &origin)) {
    return origin;
  }
  return discourse->told.unit && !outruns(form, discourse, &discourse->told) ? discourse->told : ground_nowhere;
}

/* Of news: none was named, so the last that is over. */
Point ground_quarter(const Discourse *discourse) {
  return discourse->quarter.unit ? discourse->quarter : point_shift(&discourse->anchor, UNIT_QUARTER, -1);
}
