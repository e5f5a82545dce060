/* shift.c -- so many units from a date: "two weeks ago", "a year earlier", "two years ago Tuesday". */
#include "timex/resolve/ground.h"

enum { DEEP = 100000, WHOLE = 100, MONTHS = 12, WEEK = 7 };

/* How many of which unit of the calendar: "half a century" is fifty years. */
typedef struct {
  TimeUnit unit;
  int64_t count; /* less than nothing: back */
} Span;

static Span span_of(const Form *form) {
  /* "two seasons later": a season of the year is not counted so */
  TimeUnit unit = form->unit == UNIT_NIGHT ? UNIT_DAY : form->unit == UNIT_SEASON ? UNIT_YEAR : form->unit;
  int64_t parts = form->count * WHOLE + form->hundredths;
  int64_t years = unit == UNIT_DECADE ? 10 : unit == UNIT_CENTURY ? 100 : unit == UNIT_MILLENNIUM ? 1000 : 0;
  if (years && (form->hundredths || form->to)) {
    return (Span){UNIT_YEAR, form->step * parts * years / WHOLE};
  }
  if (form->more && unit == UNIT_YEAR) { /* "two years and three months ago" */
    return (Span){UNIT_MONTH, form->step * (form->count * MONTHS + form->more)};
  }
  if (form->more && unit == UNIT_WEEK) { /* "two weeks and two days ago" */
    return (Span){UNIT_DAY, form->step * (form->count * WEEK + form->more)};
  }
  return form->hundredths && unit == UNIT_YEAR ? (Span){UNIT_MONTH, form->step * parts * MONTHS / WHOLE}
                                               : (Span){unit, form->step * form->count};
}

/* "this week", "tomorrow", or the Tuesday on the side from which it is counted. */
static Point near_point(const Form *form, const Discourse *discourse) {
  if (!form->weekday) {
    return point_shift(&discourse->anchor, form->to, form->to_step);
  }
  Form day = {.weekday = form->weekday, .tense = form->step < 0 ? TENSE_PAST : TENSE_FUTURE, .hour = FORM_UNSAID};
  g_autofree char *why = NULL;
  return ground_weekday(&day, discourse, &why);
}

/* "two years ago this week", "a week from Friday". */
static Point place_from_near(const Form *form, const Discourse *discourse, char **why) {
  Point near = discourse->anchored && discourse->anchor_unit == UNIT_DAY ? near_point(form, discourse) : ground_nowhere;
  if (!near.unit) {
    return ground_nowhere;
  }
  g_autofree char *from = point_value(&near);
  *why = ground_because("counted %s from %s", form->step < 0 ? "back" : "on", from);
  Span span = span_of(form);
  int64_t day = point_first_day(&near);
  if (span.unit < UNIT_MONTH) {
    int64_t days = span.unit == UNIT_WEEK ? WEEK : span.unit == UNIT_FORTNIGHT ? 2 * WEEK : 1;
    return point_at(day + span.count * days, form->to);
  }
  Point month = point_shift(&near, UNIT_MONTH, 0), moved = point_shift(&month, span.unit, span.count);
  int64_t months = (moved.year - month.year) * MONTHS + (span.unit == UNIT_MONTH ? moved.month - month.month : 0);
  CalendarDay to = calendar_add_months(calendar_from_day(day), months);
  return point_at(calendar_to_day(to.year, to.month, to.day), form->to);
}

Point ground_shift(const Form *form, const Discourse *discourse, char **why) {
  if (form->unit == UNIT_YEAR && form->step < 0 && form->count >= DEEP && form->count <= DATE_YEAR_MAX) {
    *why = g_strdup("so long ago that it makes no difference from when it is counted");
    return (Point){.unit = UNIT_YEAR, .year = -form->count};
  }
  if (form->to) {
    return place_from_near(form, discourse, why);
  }
  if (form->apposed && discourse->last.unit && discourse->last_at == discourse->at - 1) {
    *why = g_strdup("the date before it, told again");
    return discourse->last;
  }
  bool beside = form->close && form->step > 0 && form->from == FROM_LAST && discourse->near_at == discourse->at - 1;
  Point origin = beside && discourse->near.unit ? discourse->near : ground_origin(form, discourse);
  bool named = form->span && discourse->anchored && !discourse->history;         /* "the year-ago quarter" */
  bool compares = form->unit == UNIT_YEAR && form->step < 0 && form->count == 1; /* "a year earlier" */
  bool quarters = compares && !form->hundredths && (named || discourse_in_quarters(discourse, form));
  origin = quarters ? ground_quarter(discourse) : origin;
  Span span = span_of(form);
  if (!origin.unit || span.unit < UNIT_DAY || origin.unit > span.unit) {
    return ground_nowhere;
  }
  g_autofree char *from = point_value(&origin);
  *why = ground_because("counted %s from %s", form->step < 0 ? "back" : "on", from);
  if (quarters) {
    origin.year += span.count;
    return origin;
  }
  Point there = form->exact ? point_add(&origin, span.unit, span.count) : point_shift(&origin, span.unit, span.count);
  return form->hundredths && form->count && form->unit == UNIT_YEAR ? point_at(point_first_day(&there), UNIT_YEAR)
                                                                    : there;
}
