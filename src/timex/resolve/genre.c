/* genre.c -- see genre.h. */
#include "timex/resolve/genre.h"

enum {
  HISTORY_YEARS = 8,
  REPORTED = 6,
  REPORTED_FIRST = 40,
  LEAD = 4,
  FEWEST_DAYS = 3,
  OLD = 30,
  LATELY = 60,
  FEWEST_OLD = 3
};

/* A date, or a part of one: "the first week of May 1940". */
static bool has_year(const Form *form) {
  return (form->kind == FORM_DATE || form->within) && form->has_year;
}

bool genre_writes_year(const Form *form) {
  return has_year(form) && !form->short_year && !form->aside && form->unit <= UNIT_YEAR;
}

/* "Monday", "yesterday", "last week": counted from the day of publication. */
static bool is_report(const Form *form) {
  bool weekday = form->kind == FORM_DATE && form->weekday && !form->day && !form->nth && !form->has_year;
  if (form->quoted) {
    return false; /* "today", said long ago */
  }
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

static bool is_yearless(const Form *form) {
  return form->kind == FORM_DATE && form->month && !form->has_year && !form->year_from && !form->from && !form->holiday;
}

static void note_own_years(const TimexContext *context, int64_t first, int64_t last) {
  if (context->notes) {
    context->notes->own_years = true;
    context->notes->first = first;
    context->notes->last = last;
  }
}

/* Days with and without a year, as a text writes them. */
typedef struct {
  guint dates, yearless;
  int64_t first, last; /* years of those that have one */
  bool opens;          /* the first of all is a day of its own year, well before publication */
} Days;

/* Its publication by itself is no day of the story. */
static bool is_publication(const Form *form, const Point *anchor) {
  return form->day && form->year == anchor->year && form->month == anchor->month && form->day == anchor->day;
}

static void count_day(Days *days, const Form *form, const Point *anchor) {
  bool whole = genre_writes_year(form) && form->month && !is_publication(form, anchor);
  if (whole && form->day && !days->dates && !days->yearless) {
    Point day = {.unit = UNIT_DAY, .year = form->year, .month = form->month, .day = form->day};
    days->opens = point_first_day(&day) < point_first_day(anchor) - LATELY;
  }
  days->yearless += is_yearless(form) && form->day && !form->quoted;
  days->dates += whole;
  days->first = whole ? MIN(days->first, form->year) : days->first;
  days->last = whole ? MAX(days->last, form->year) : days->last;
}

/* "On May 3, 1945 ... On May 7 ... On June 2": the yearless days of a text that writes whole dates, all of them long
 * past, or that opens with one and tells of several days. */
static bool has_own_years(const TimexContext *context, const GArray *forms, const Point *anchor) {
  Days days = {.first = INT64_MAX, .last = INT64_MIN};
  for (guint i = 0; i < forms->len; i++) {
    const Form *form = &g_array_index(forms, Form, i);
    if (is_report(form) || form->tense == TENSE_FUTURE) {
      return false;
    }
    count_day(&days, form, anchor);
  }
  bool many = days.yearless >= FEWEST_DAYS && days.last < anchor->year - 1;
  bool several = days.opens && days.yearless && days.dates + days.yearless > FEWEST_DAYS;
  bool own = days.dates && (many || several);
  if (own) {
    note_own_years(context, days.first, days.last);
  }
  return own;
}

/* Every year that the text writes is long past, and no weekday or "yesterday" tells of the days of its publication. */
static bool is_of_old(const TimexContext *context, const GArray *forms, const Point *anchor) {
  guint years = 0, yearless = 0;
  int64_t first = INT64_MAX, last = INT64_MIN;
  for (guint i = 0; i < forms->len; i++) {
    const Form *form = &g_array_index(forms, Form, i);
    bool old = has_year(form) && form->year < anchor->year - OLD;
    if ((has_year(form) && !old) || (is_report(form) && form->unit <= UNIT_WEEK)) {
      return false;
    }
    years += old;
    yearless += is_yearless(form);
    first = old ? MIN(first, form->year) : first;
    last = old ? MAX(last, form->year) : last;
  }
  if (years >= FEWEST_OLD && yearless) {
    note_own_years(context, first, last);
  }
  return years >= FEWEST_OLD;
}

static bool is_history(const TimexContext *context, const GArray *forms, const Point *anchor, guint years,
                       guint reports) {
  guint rate = anchor && leads_with_report(forms) ? REPORTED_FIRST : REPORTED;
  bool many = years >= (anchor ? HISTORY_YEARS : 1) && years >= rate * reports;
  return many || (anchor && (is_of_old(context, forms, anchor) || has_own_years(context, forms, anchor)));
}

bool genre_is_history(const TimexContext *context, const GArray *forms, const Point *anchor) {
  guint years = 0, reports = 0;
  for (guint i = 0; i < forms->len; i++) {
    const Form *form = &g_array_index(forms, Form, i);
    years += has_year(form) && !form->quoted;
    reports += is_report(form);
  }
  bool history = context->genre != GENRE_AUTO ? context->genre == GENRE_HISTORY
                                              : is_history(context, forms, anchor, years, reports);
  if (context->notes) {
    context->notes->history = history;
    context->notes->years = years;
    context->notes->reports = reports;
  }
  return history;
}
