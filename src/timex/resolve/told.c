/* told.c -- see told.h. */
#include "timex/resolve/told.h"

#include "timex/resolve/ground.h"

/* Where the phrase after lies; false: it has no place. */
static bool place_next(const Form *next, const Discourse *discourse, Point *end) {
  char *why = NULL;
  *end = ground_date(next, discourse, &why);
  g_free(why);
  return end->unit != 0;
}

/* "the quarter ended Sept. 30": that in which the date after it lies. */
static bool tell_by_end(Form *form, const Form *next, const Discourse *discourse) {
  bool whole = form->kind == FORM_DATE && form->article && !form->quarter && !discourse->fiscal &&
               (form->unit == UNIT_QUARTER || form->unit == UNIT_YEAR);
  if (!form->ended || !whole || next->kind != FORM_DATE || next->first > form->end + 3 || !next->month) {
    return false;
  }
  Point end;
  if (!place_next(next, discourse, &end)) {
    return false;
  }
  form->has_year = true;
  form->year = end.year;
  form->quarter = form->unit == UNIT_QUARTER ? (end.month + 2) / 3 : 0;
  form->from = FROM_NOTHING;
  form->article = false;
  return true;
}

/* "the three months ended March 31": results of a quarter, though nobody calls it one. */
void told_quarter(const Form *form, const Form *next, Discourse *discourse) {
  bool quarter = form->kind == FORM_DURATION && form->ended && !form->hundredths &&
                 ((form->unit == UNIT_MONTH && form->count == 3) || (form->unit == UNIT_WEEK && form->count == 13));
  Point end;
  if (quarter && next->kind == FORM_DATE && next->month && next->first <= form->end + 3 &&
      place_next(next, discourse, &end)) {
    discourse_report(discourse, form, point_at(point_last_day(&end), UNIT_QUARTER));
  }
}

static bool is_yearless(const Form *form) {
  return form->kind == FORM_DATE && form->month && !form->has_year && !form->year_from && !form->from && !form->nth;
}

static void take_year(Form *form, int64_t year) {
  form->has_year = true;
  form->year = year;
}

/* "will be closed from May to December": the first is the near one, and the second lies after it. */
static bool tell_ahead(Form *form, Form *next, const Discourse *discourse) {
  Point begin;
  if (!place_next(form, discourse, &begin)) {
    return false;
  }
  take_year(form, begin.year);
  take_year(next, begin.year + (next->month < form->month));
  return true;
}

/* "from Jan. 1 to Oct. 31", "between August and October": both ends are over, and the first lies before the second. */
static bool tell_back(Form *form, Form *next, const Discourse *discourse) {
  Point end;
  if (!place_next(next, discourse, &end)) {
    return false;
  }
  if (!next->day) { /* the month is not over until it ends */
    end.year -= point_first_day(&end) > point_last_day(&discourse->anchor);
    take_year(next, end.year);
  }
  take_year(form, end.year - (form->month > next->month));
  return true;
}

static bool tell_by_range(Form *form, Form *next, const Discourse *discourse) {
  bool yearless = form->opens && is_yearless(form) && is_yearless(next) && !form->day == !next->day;
  if (!yearless || discourse->history || !discourse->anchored) {
    return false;
  }
  bool ahead = form->tense == TENSE_FUTURE || next->tense == TENSE_FUTURE;
  return !form->day && ahead ? tell_ahead(form, next, discourse) : tell_back(form, next, discourse);
}

bool told_by_next(Form *form, Form *next, const Discourse *discourse) {
  return tell_by_end(form, next, discourse) || tell_by_range(form, next, discourse);
}
