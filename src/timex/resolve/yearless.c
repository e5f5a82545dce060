/* yearless.c -- months, days, seasons and quarters whose year nobody wrote.
 *
 * News counts from its publication date: the latest such day not after it, or, where the verb looks ahead, the first
 * not before.  Histories count from the story (discourse.c). */
#include "timex/resolve/ground.h"

enum { AUTUMN = 10, SPRING = 3, WEEK = 7, JUST = 14, NEAR = 60, FAR = 180, MONTHS = 12, WINTER = 24 };

/* "the first Monday of September", "the last weekend of October" */
static Point nth_weekday(const Form *form, int64_t year) {
  int64_t first = calendar_to_day(year, form->month, 1);
  int64_t day = first + (form->weekday - calendar_weekday(first) + WEEK) % WEEK + (int64_t)(form->nth - 1) * WEEK;
  while (form->nth == FORM_LAST_NTH && calendar_from_day(day).month != form->month) {
    day -= WEEK;
  }
  return point_at(day, form->unit == UNIT_WEEKEND ? UNIT_WEEKEND : UNIT_DAY);
}

/* The form in a given year. */
Point ground_in_year(const Form *form, int64_t year) {
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
 * not that in which it lies, nor one within a whole year ("in 1944 ... the following summer"). */
Point ground_nearest(const Form *form, const Point *origin, bool ahead, bool strict) {
  Point point = ground_in_year(form, origin->year);
  int64_t first = point_first_day(origin), last = point_last_day(origin);
  Point here = point_at(first, point.unit);
  bool whole = strict && origin->unit == UNIT_YEAR;
  bool late = whole    ? point_last_day(&point) >= first
              : strict ? point_first_day(&point) >= point_first_day(&here)
                       : point_first_day(&point) > last;
  bool early = whole    ? point_first_day(&point) <= last
               : strict ? point_first_day(&point) <= point_first_day(&here)
                        : point_last_day(&point) < first;
  bool other = ahead ? early : late;
  return other ? ground_in_year(form, origin->year + (ahead ? 1 : -1)) : point;
}

/* Without a year, and not told by direction: the verb decides, but where it stands far off and one of the
 * two is near by, the near one is meant: "said the dividend is payable Dec. 1"; a day just past is, whatever the verb:
 * "more will follow when industry opens January 14", in the paper of January 18. */
static bool looks_ahead(const Form *form, const Point *origin) {
  Point back = ground_nearest(form, origin, false, false), on = ground_nearest(form, origin, true, false);
  int64_t ago = MAX(point_first_day(origin) - point_last_day(&back), 0);
  int64_t hence = MAX(point_first_day(&on) - point_last_day(origin), 0);
  if (form->due) {
    return hence <= NEAR;
  }
  if (form->day && ago > 0 && ago <= JUST && hence > FAR) {
    return false;
  }
  if (form->tense == TENSE_FUTURE) {
    return (form->governed && form->led) || !(ago <= NEAR && hence > FAR);
  }
  if (form->tense == TENSE_OPEN) {
    return hence < ago;
  }
  bool over = form->tense == TENSE_PAST && (form->governed || (!form->day && form->led));
  return !over && hence <= NEAR && ago > FAR;
}

char *ground_direction_words(const Form *form, const Point *origin, bool ahead, bool strict) {
  static const char *const tenses[] = {"no tense", "past tense", "present tense", "modal verb", "future tense"};
  g_autofree char *from = point_value(origin);
  if (strict) {
    return ground_because("%s: %s %s", ground_name(form), ahead ? "first after" : "latest before", from);
  }
  bool by_tense = ahead == (form->tense == TENSE_FUTURE) && form->tense != TENSE_OPEN;
  return ground_because("%s, %s%s: %s %s", ground_name(form), form->weekday ? "" : "no year; ",
                        by_tense ? tenses[form->tense] : "the near one",
                        ahead ? "first not before" : "latest not after", from);
}

/* Months between a point and the date written after it; 0 where that is a year that holds it. */
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
  Point point = ground_in_year(form, discourse->year);
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
  point = ground_in_year(form, form->followed ? year : discourse->year + turned);
  *why = ground_because("%s, no year: the story is in %" G_GINT64_FORMAT "%s", ground_name(form), discourse->year,
                        point.year > discourse->year   ? " and turns the year"
                        : point.year < discourse->year ? " and comes back"
                                                       : "");
  return point;
}

static Point by_direction(const Form *form, const Discourse *discourse, char **why) {
  Point origin = ground_origin(form, discourse);
  if (!origin.unit) {
    return ground_nowhere;
  }
  if (form->step == 0 && !form->weekday) {
    g_autofree char *from = point_value(&origin);
    *why = ground_because("%s of the year of %s", ground_name(form), from);
    return ground_in_year(form, origin.year);
  }
  *why = ground_direction_words(form, &origin, form->step > 0, true);
  return ground_nearest(form, &origin, form->step > 0, true);
}

/* "opened on Sept. 10, 2018, and lasted until December": the end of what the date before began. */
static bool ends_what_began(const Form *form, const Discourse *discourse) {
  const Point *last = &discourse->last;
  return form->until && form->tense == TENSE_OPEN && discourse->last_at == discourse->at - 1 && last->unit &&
         last->unit <= UNIT_MONTH;
}

/* The first such day or month after the date that it goes on from; nowhere, if that is yet to come. */
static Point in_sequence(const Form *form, const Discourse *discourse, char **why) {
  Point point = ground_nearest(form, &discourse->last, true, false);
  if (point_first_day(&point) > point_last_day(&discourse->anchor)) {
    return ground_nowhere;
  }
  *why = ground_direction_words(form, &discourse->last, true, true);
  return point;
}

/* "It fell on October 15, 2012. ... On [October 16] they reached it", told years later: soon after the day last spoken
 * of, and no day of these weeks.  `origin`, publication, may be NULL: it is not known. */
static Point soon_after(const Form *form, const Discourse *discourse, const Point *origin) {
  enum { SOON = 45 };
  const Point *last = &discourse->last;
  bool day = form->day && !form->due && form->tense != TENSE_FUTURE && last->unit == UNIT_DAY;
  if (!day || (origin && last->year >= origin->year)) {
    return ground_nowhere;
  }
  Point next = ground_nearest(form, last, true, false),
        back = origin ? ground_nearest(form, origin, false, false) : next;
  bool soon = point_first_day(&next) - point_last_day(last) <= SOON;
  bool stale = !origin || point_first_day(origin) - point_last_day(&back) > NEAR;
  return soon && stale ? next : ground_nowhere;
}

/* "In late December 2019 it was found. ... On [7 January] it had a name. ... In March 2020 all was shut", told years
 * later: between the dates before and after it, where these are within a year. */
static Point between_dates(const Form *form, const Discourse *discourse, const Point *origin) {
  const Point *last = &discourse->last;
  bool told = form->followed && form->next_month && !form->due && form->tense != TENSE_FUTURE;
  if (!told || !last->unit || last->unit > UNIT_MONTH || last->year >= origin->year) {
    return ground_nowhere;
  }
  int64_t from = last->year * MONTHS + point_first_month(last), to = form->next_year * MONTHS + form->next_month;
  Point point = ground_in_year(form, last->year);
  bool turns = point.year * MONTHS + point_first_month(&point) < from;
  point = turns ? ground_in_year(form, last->year + 1) : point;
  int64_t month = point.year * MONTHS + point_first_month(&point);
  return to - from < MONTHS && month <= to ? point : ground_nowhere;
}

static bool is_on_weekday(const Form *form, const Point *point) {
  return point->unit == UNIT_DAY && form->day <= calendar_month_days(point->year, point->month) &&
         calendar_weekday(point_first_day(point)) == form->weekday;
}

/* "[Thursday, 17th January]" in a story of 1906: the year nearest that of `point` in which the day is such a weekday;
 * a story goes on, the news looks back.  `point` itself where none is near. */
static Point on_weekday(const Form *form, const Point *point, bool story, char **why) {
  enum { YEARS = 3 };
  for (int away = 0; away <= 2 * YEARS; away++) {
    int step = (away + 1) / 2 * ((away % 2 != 0) == story ? 1 : -1);
    Point other = ground_in_year(form, point->year + step);
    if (is_on_weekday(form, &other) && step != 0) {
      g_autofree char *before = *why;
      *why = ground_because("%s; the near year in which it is such a weekday", before);
      return other;
    }
  }
  return *point;
}

static Point place(const Form *form, const Discourse *discourse, char **why) {
  if (form->from) {
    return by_direction(form, discourse, why);
  }
  if (discourse->has_year && discourse->history) {
    return in_story(form, discourse, why);
  }
  if (!discourse->anchored) {
    Point sequence = soon_after(form, discourse, NULL);
    *why = sequence.unit ? ground_direction_words(form, &discourse->last, true, true) : NULL;
    return sequence;
  }
  if (form->whole_year) {
    *why = ground_because("%s, no year: the text writes it with %d", ground_name(form), form->whole_year);
    return ground_in_year(form, form->whole_year);
  }
  if (ends_what_began(form, discourse)) {
    *why = ground_direction_words(form, &discourse->last, true, true);
    return ground_nearest(form, &discourse->last, true, false);
  }
  bool next = form->continued && discourse->last_at == discourse->at - 1;
  Point sequel = next ? in_sequence(form, discourse, why) : ground_nowhere;
  if (sequel.unit) {
    return sequel;
  }
  Point origin = ground_anchor_span(discourse);
  Point between = between_dates(form, discourse, &origin);
  Point sequence = between.unit ? between : soon_after(form, discourse, &origin);
  if (sequence.unit) {
    *why = ground_direction_words(form, &discourse->last, true, true);
    return sequence;
  }
  bool ahead = looks_ahead(form, &origin);
  *why = ground_direction_words(form, &origin, ahead, false);
  return ground_nearest(form, &origin, ahead, false);
}

Point ground_yearless(const Form *form, const Discourse *discourse, char **why) {
  Point point = place(form, discourse, why);
  bool other = form->weekday && form->day && point.unit == UNIT_DAY && !is_on_weekday(form, &point);
  return other ? on_weekday(form, &point, discourse->history, why) : point;
}
