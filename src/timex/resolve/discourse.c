/* discourse.c -- see discourse.h. */
#include "timex/resolve/discourse.h"

#include "timex/resolve/aside.h"
#include "timex/resolve/genre.h"

enum { QUARTER_REACH = 1200, REACH = 12, EVENING = 18, MONTHS = 13, DAYS = 32 };

static int month_of(const Form *form) {
  Point point = {.unit = UNIT_SEASON, .number = form->season};
  return form->month ? form->month : form->season ? point_first_month(&point) : 0;
}

/* Tells each form of the dates after it. */
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
    if (genre_writes_year(form)) {
      next = form;
      at = i;
    }
  }
}

static bool is_day(const Form *form) {
  return form->kind == FORM_DATE && form->month > 0 && form->month < MONTHS && form->day > 0 && form->day < DAYS &&
         !form->year_from && !form->from;
}

/* Tells each day without a year the year with which the text writes that day elsewhere, where that is one. */
static void look_for_whole(GArray *forms) {
  enum { SEVERAL = -1, LAST_YEAR = 2099 };
  int16_t years[MONTHS][DAYS] = {{0}};
  for (guint i = 0; i < forms->len; i++) {
    const Form *form = &g_array_index(forms, Form, i);
    if (is_day(form) && form->has_year && !form->short_year && form->year > 0 && form->year <= LAST_YEAR) {
      int16_t *year = &years[form->month][form->day];
      *year = *year && *year != form->year ? SEVERAL : (int16_t)form->year;
    }
  }
  for (guint i = 0; i < forms->len; i++) {
    Form *form = &g_array_index(forms, Form, i);
    int16_t year = is_day(form) && !form->has_year ? years[form->month][form->day] : 0;
    form->whole_year = MAX(year, 0);
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
  discourse.history = genre_is_history(context, forms, discourse.anchored ? &discourse.anchor : NULL);
  aside_mark(forms);
  look_on(forms);
  look_for_whole(forms);
  return discourse;
}

void discourse_report(Discourse *discourse, const Form *form, Point quarter) {
  discourse->quarter = quarter;
  discourse->fiscal = form->fiscal || (discourse->fiscal && !form->quarter);
  discourse->by_quarters = true;
  discourse->quarter_offset = form->offset;
}

/* "yesterday", "Monday", "this year". */
static bool is_deictic(const Form *form) {
  return form->from == FROM_ANCHOR || form->year_from == FROM_ANCHOR || form->relative ||
         (form->weekday && !form->month && !form->has_year);
}

void discourse_move(Discourse *discourse, const Form *form, const Point *point) {
  bool over = !discourse->anchored || point_last_day(point) <= point_first_day(&discourse->anchor);
  if (over &&
      (point->unit == UNIT_QUARTER || point->unit == UNIT_HALF)) { /* results are given of those that are over */
    discourse_report(discourse, form, *point);
  }
  discourse->near = *point;
  discourse->near_at = discourse->at;
  bool published = discourse->anchored && point_first_day(point) == point_first_day(&discourse->anchor);
  discourse->held =
      form->held && !published ? *point : discourse->held; /* not the line that says when it was written */
  discourse->day = point->unit == UNIT_DAY && !form->aside && !published ? *point : discourse->day;
  if (form->aside) {
    return;
  }
  discourse->told = published || is_deictic(form) ? discourse->told : *point;
  discourse->last = *point;
  discourse->last_at = discourse->at;
  discourse->night = form->daypart >= DAYPART_EVENING || form->hour >= EVENING;
  discourse->dark = discourse->night && point->unit == UNIT_DAY ? *point : discourse->dark;
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
