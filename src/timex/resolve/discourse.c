/* discourse.c -- see discourse.h.
 *
 * A history is a text that writes many years itself; news names few, and counts from its own date: "Monday",
 * "last week".
 * In histories the year last written holds until the next, also over the turn of a year;
 * years in parentheses or behind "since" look away from the story and do not count. */
#include "timex/resolve/discourse.h"

enum {
  RUN = 4,
  HISTORY_YEARS = 8,
  QUARTER_REACH = 1200,
  FAR_YEARS = 4,
  REACH = 12,
  REPORTED = 6,
  REPORTED_FIRST = 40,
  LEAD = 4,
  EVENING = 18
};

/* A date, or a part of one: "the first week of May 1940". */
static bool has_year(const Form *form) {
  return (form->kind == FORM_DATE || form->within) && form->has_year;
}

/* "Monday", "yesterday", "last week": counted from the day of publication. */
static bool is_report(const Form *form) {
  bool weekday = form->kind == FORM_DATE && form->weekday && !form->day && !form->has_year;
  return weekday || (!form->has_year && form->from == FROM_ANCHOR);
}

/* News tells the new first: "Monday", "last night" among the first phrases, though the life that ended on that Monday
 * takes many years to tell. */
static bool leads_with_report(const GArray *forms) {
  for (guint i = 0; i < MIN(forms->len, LEAD); i++) {
    const Form *form = &g_array_index(forms, Form, i);
    bool today = form->relative && form->step == 0;
    if (is_report(form) && form->kind == FORM_DATE && form->unit <= UNIT_WEEK && !today) {
      return true;
    }
  }
  return false;
}

static bool is_history(const GArray *forms, Genre genre, bool anchored) {
  guint years = 0, reports = 0;
  if (genre != GENRE_AUTO) {
    return genre == GENRE_HISTORY;
  }
  for (guint i = 0; i < forms->len; i++) {
    const Form *form = &g_array_index(forms, Form, i);
    years += has_year(form);
    reports += is_report(form);
  }
  guint rate = anchored && leads_with_report(forms) ? REPORTED_FIRST : REPORTED;
  return years >= (anchored ? HISTORY_YEARS : 1) && years >= rate * reports;
}

static bool writes_year(const Form *form) {
  return has_year(form) && !form->short_year && !form->aside && form->unit <= UNIT_YEAR;
}

/* Of the years written behind `at`, does one soon come back to the story's? */
static bool comes_back(const GPtrArray *writers, guint at, int64_t story) {
  for (guint i = at + 1; i < writers->len && i <= at + RUN; i++) {
    const Form *next = g_ptr_array_index(writers, i);
    if (ABS(next->year - story) <= FAR_YEARS) {
      return true;
    }
  }
  return false;
}

/* Does the year of form `at` look away from the story, which is in the year of `before`? */
static bool is_aside(const GPtrArray *writers, guint at, const Form *before) {
  const Form *form = g_ptr_array_index(writers, at);
  bool earlier = form->year < before->year;
  if (earlier && form->perfect) {
    return true;
  }
  if (at + 1 == writers->len) {
    return false;
  }
  const Form *next = g_ptr_array_index(writers, at + 1);
  bool returns = next->year >= before->year && next->year < form->year && !form->month && !form->season;
  bool back = form->attribute && earlier && next->year >= before->year;
  return returns || back || (ABS(form->year - before->year) > FAR_YEARS && comes_back(writers, at, before->year));
}

/* A year that is far from those before and behind it looks away from the story; so does a bare year to come that the
 * next one takes back ("which lasted until 1945"), and an earlier one that a past perfect tells ("had been diagnosed
 * in 2015"). */
static void mark_asides(const GPtrArray *writers) {
  const Form *before = NULL;
  for (guint i = 0; i < writers->len; i++) {
    Form *form = g_ptr_array_index(writers, i);
    form->aside = before && is_aside(writers, i, before);
    before = form->aside ? before : form;
  }
}

static int month_of(const Form *form) {
  Point point = {.unit = UNIT_SEASON, .number = form->season};
  return form->month ? form->month : form->season ? point_first_month(&point) : 0;
}

/* Tells each form of the dates behind it. */
static void look_on(GArray *forms) {
  const Form *next = NULL;
  guint at = 0;
  for (guint i = forms->len; i-- > 0;) {
    Form *form = &g_array_index(forms, Form, i);
    form->followed = next && at - i <= REACH;
    if (form->followed) {
      form->next_year = next->year;
      form->next_month = month_of(next);
    }
    if (writes_year(form)) {
      next = form;
      at = i;
    }
  }
}

static void set_anchor(Discourse *discourse, const Date *anchor) {
  if (!anchor || date_min(anchor).kind != DATE_KNOWN) {
    return;
  }
  DatePrecision precision = date_precision(anchor);
  discourse->anchored = precision >= DATE_PREC_YEAR;
  discourse->anchor = point_at(date_min(anchor).day, UNIT_DAY);
  discourse->anchor_unit = precision >= DATE_PREC_DAY     ? UNIT_DAY
                           : precision >= DATE_PREC_MONTH ? UNIT_MONTH
                                                          : UNIT_YEAR;
}

Discourse discourse_new(const TimexContext *context, GArray *forms) {
  Discourse discourse = {.fiscal_year_start = context->fiscal_year_start};
  set_anchor(&discourse, context->anchor);
  discourse.history = is_history(forms, context->genre, discourse.anchored);
  g_autoptr(GPtrArray) writers = g_ptr_array_new();
  for (guint i = 0; i < forms->len; i++) {
    Form *form = &g_array_index(forms, Form, i);
    if (writes_year(form)) {
      g_ptr_array_add(writers, form);
    }
  }
  mark_asides(writers);
  look_on(forms);
  return discourse;
}

void discourse_report(Discourse *discourse, const Form *form, Point quarter) {
  discourse->quarter = quarter;
  discourse->fiscal = form->fiscal || (discourse->fiscal && !form->quarter);
  discourse->by_quarters = true;
  discourse->quarter_offset = form->offset;
}

void discourse_move(Discourse *discourse, const Form *form, const Point *point) {
  bool over = !discourse->anchored || point_last_day(point) <= point_first_day(&discourse->anchor);
  if (over &&
      (point->unit == UNIT_QUARTER || point->unit == UNIT_HALF)) { /* results are given of those that are over */
    discourse_report(discourse, form, *point);
  }
  discourse->near = *point;
  discourse->near_at = discourse->at;
  if (form->aside) {
    return;
  }
  discourse->last = *point;
  discourse->last_at = discourse->at;
  discourse->night = form->daypart >= DAYPART_EVENING || form->hour >= EVENING;
  bool winter = point->by_end && discourse->has_year; /* which lies in both years */
  if (point->unit >= UNIT_DECADE || winter) {
    return;
  }
  bool first = !discourse->has_year || point->year != discourse->year;
  discourse->has_year = true;
  discourse->year = point->year;
  if (point->month || point->unit == UNIT_SEASON) {
    discourse->month = point_first_month(point);
  } else if (first) {
    discourse->month = 0;
  }
}

bool discourse_in_quarters(const Discourse *discourse, const Form *form) {
  return !discourse->history && discourse->by_quarters && form->offset - discourse->quarter_offset < QUARTER_REACH;
}
