/* resolve.c -- see resolve.h.
 *
 * Direction of what has no year: news looks at the publication date (latest such day
 * not after it, or first not before it where the sentence is about the future); histories
 * carry the last written year on and roll over at its end. */
#include "extract/timex/resolve.h"

#include "date/calendar.h"

enum { DECEMBER = 12, TURN_OF_YEAR = 6, FIRST_QUARTER = 33 };

static const char *direction_words(bool future) {
  return future ? "first not before" : "latest not after";
}

static char *day_text(int64_t day) {
  CalendarDay civil = calendar_from_day(day);
  return g_strdup_printf("%04" G_GINT64_FORMAT "-%02d-%02d", civil.year, civil.month, civil.day);
}

static Date *day_date(int64_t day) {
  CalendarDay civil = calendar_from_day(day);
  return date_new_day(civil.year, civil.month, civil.day);
}

static Date *parse(const char *format, ...) G_GNUC_PRINTF(1, 2);
static Date *parse(const char *format, ...) {
  va_list arguments;
  va_start(arguments, format);
  g_autofree char *text = g_strdup_vprintf(format, arguments);
  va_end(arguments);
  return date_parse_edtf(text, -1, NULL);
}

static const char *part_mod(int part) {
  static const char *const mods[] = {NULL, "START", "MID", "END"};
  return mods[part];
}

static const char *season_code(int month) {
  static const char *const codes[] = {"SP", "SU", "FA", "WI"};
  return codes[month - 21];
}

static char *year_value(int64_t year) {
  return year < 0 ? g_strdup_printf("-%04" G_GINT64_FORMAT, -year) : g_strdup_printf("%04" G_GINT64_FORMAT, year);
}

/* TIMEX3 of a year, month, day, season or quarter. */
static char *date_value(int64_t year, int month, int day) {
  g_autofree char *y = year_value(year);
  if (day) {
    return g_strdup_printf("%s-%02d-%02d", y, month, day);
  }
  if (month > FIRST_QUARTER - 1) {
    return g_strdup_printf("%s-Q%d", y, month - FIRST_QUARTER + 1);
  }
  if (month > DECEMBER) {
    return g_strdup_printf("%s-%s", y, season_code(month));
  }
  return month ? g_strdup_printf("%s-%02d", y, month) : g_steal_pointer(&y);
}

Date *resolve_exact(const Form *form) {
  if (form->kind == FORM_DECADE) {
    return parse("%03" G_GINT64_FORMAT "X%s", form->year / 10, form->about ? "~" : "");
  }
  if (form->kind == FORM_CENTURY) {
    return parse("%02" G_GINT64_FORMAT "XX%s", form->year / 100, form->about ? "~" : "");
  }
  if (form->kind != FORM_DATE || !form->has_year) {
    return NULL;
  }
  g_autoptr(Date) date = form->day     ? date_new_day(form->year, form->month, form->day)
                         : form->month ? date_new_month(form->year, form->month)
                                       : date_new_year(form->year);
  if (date && (form->about || form->part)) {
    return parse("%s~", date_edtf(date));
  }
  return g_steal_pointer(&date);
}

/* The year for a month (and day) without one, by the anchor. */
static int64_t year_by_anchor(const Discourse *discourse, const Form *form, bool future) {
  CalendarDay anchor = calendar_from_day(discourse->anchor_day);
  bool whole_year = date_precision(discourse->anchor) <= DATE_PREC_YEAR;
  int here = form->month * 32 + form->day, there = anchor.month * 32 + (form->day ? anchor.day : 0);
  if (whole_year || form->direction == 0) {
    if (!whole_year && !future && here > there) {
      return anchor.year - 1;
    }
    return !whole_year && future && here < there ? anchor.year + 1 : anchor.year;
  }
  if (form->direction < 0) {
    return here >= there ? anchor.year - 1 : anchor.year;
  }
  return here <= there ? anchor.year + 1 : anchor.year;
}

static int64_t year_by_discourse(const Discourse *discourse, const Form *form) {
  bool rolled = discourse->month && form->month <= DECEMBER && form->month + TURN_OF_YEAR < discourse->month;
  return discourse->year + rolled;
}

static void resolve_yearless(const Form *form, bool future, Discourse *discourse, Timex *timex) {
  Form exact = *form;
  exact.has_year = true;
  if (discourse->history && discourse->has_year) {
    exact.year = year_by_discourse(discourse, form);
    timex->why = g_strdup_printf("no year; the last year before it is %" G_GINT64_FORMAT, exact.year);
  } else if (discourse->anchor) {
    g_autofree char *anchor = day_text(discourse->anchor_day);
    exact.year = year_by_anchor(discourse, form, future);
    timex->why = g_strdup_printf("%s, no year; %s tense: %s %s", form->day ? "month and day" : "month",
                                 future ? "future" : "past", direction_words(future), anchor);
  } else {
    timex->value = form->day ? g_strdup_printf("XXXX-%02d-%02d", form->month, form->day)
                             : g_strdup_printf("XXXX-%02d", form->month);
    timex->needs_anchor = true;
    timex->why = g_strdup("no year, and no publication date to find it by");
    return;
  }
  timex->date = resolve_exact(&exact);
  timex->value = date_value(exact.year, form->month, form->day);
  discourse->month = form->month <= DECEMBER ? form->month : discourse->month;
  discourse->year = discourse->history ? exact.year : discourse->year;
}

static void resolve_date(const Form *form, bool future, Discourse *discourse, Timex *timex) {
  timex->mod = form->about ? "APPROX" : part_mod(form->part);
  if (!form->has_year) {
    resolve_yearless(form, future, discourse, timex);
    return;
  }
  timex->date = resolve_exact(form);
  timex->value = date_value(form->year, form->month, form->day);
  timex->why = g_strdup("as written");
  discourse->has_year = true;
  discourse->year = form->year;
  discourse->month = form->month <= DECEMBER ? form->month : 0;
}

static void resolve_span(const Form *form, Timex *timex) {
  timex->date = resolve_exact(form);
  timex->mod = part_mod(form->part);
  timex->value = form->kind == FORM_DECADE ? g_strdup_printf("%03" G_GINT64_FORMAT, form->year / 10)
                                           : g_strdup_printf("%02" G_GINT64_FORMAT, form->year / 100);
  timex->why = g_strdup(form->kind == FORM_DECADE ? "a decade, as written" : "a century, as written");
}

/* Everything below needs the anchor. */
static bool want_anchor(const Discourse *discourse, Timex *timex, const char *value) {
  if (discourse->anchor && date_precision(discourse->anchor) >= DATE_PREC_DAY) {
    return true;
  }
  timex->value = g_strdup(value);
  timex->needs_anchor = true;
  timex->why = g_strdup("counted from the day of publication, which is not known");
  return false;
}

static void set_day(Timex *timex, int64_t day) {
  timex->date = day_date(day);
  timex->value = day_text(day);
}

static void resolve_weekday(const Form *form, bool future, const Discourse *discourse, Timex *timex) {
  g_autofree char *open = g_strdup_printf("XXXX-WXX-%d", form->weekday);
  if (!want_anchor(discourse, timex, open)) {
    return;
  }
  int back = (calendar_weekday(discourse->anchor_day) - form->weekday + 7) % 7;
  bool ahead = form->direction > 0 || (form->direction == 0 && future);
  int64_t day = discourse->anchor_day - (ahead && back ? back - 7 : back);
  day -= form->direction < 0 && back == 0 ? 7 : 0;
  g_autofree char *anchor = day_text(discourse->anchor_day);
  set_day(timex, day);
  timex->why = g_strdup_printf("weekday, %s tense: %s %s", ahead ? "future" : "past", direction_words(ahead), anchor);
}

static void set_week(Timex *timex, int64_t day) {
  int64_t year, monday = day - calendar_weekday(day) + 1;
  int week;
  calendar_to_week(day, &year, &week);
  g_autofree char *from = day_text(monday);
  g_autofree char *to = day_text(monday + 6);
  timex->date = parse("[%s..%s]", from, to);
  timex->value = g_strdup_printf("%04" G_GINT64_FORMAT "-W%02d", year, week);
}

/* `count` units from the anchor's, at the unit's own precision. */
static bool set_shifted(Timex *timex, const Discourse *discourse, int unit, int count) {
  CalendarDay anchor = calendar_from_day(discourse->anchor_day);
  CalendarDay month = calendar_add_months((CalendarDay){anchor.year, anchor.month, 1}, count);
  int64_t quarter = (anchor.year * 4 + (anchor.month - 1) / 3) + count;
  switch (unit) {
  case UNIT_DAY:
    set_day(timex, discourse->anchor_day + count);
    return true;
  case UNIT_WEEK:
    set_week(timex, discourse->anchor_day + 7 * (int64_t)count);
    return true;
  case UNIT_MONTH:
    timex->date = date_new_month(month.year, month.month);
    timex->value = date_value(month.year, month.month, 0);
    return true;
  case UNIT_QUARTER:
    timex->date = date_new_month(quarter / 4, FIRST_QUARTER + (int)(quarter % 4));
    timex->value = date_value(quarter / 4, FIRST_QUARTER + (int)(quarter % 4), 0);
    return true;
  case UNIT_YEAR:
    timex->date = date_new_year(anchor.year + count);
    timex->value = year_value(anchor.year + count);
    return true;
  case UNIT_DECADE:
    timex->date = parse("%03" G_GINT64_FORMAT "X", anchor.year / 10 + count);
    timex->value = g_strdup_printf("%03" G_GINT64_FORMAT, anchor.year / 10 + count);
    return true;
  default:
    return false;
  }
}

static char *duration_value(const Form *form) {
  static const char letters[] = "?DWMYYYHMMD";
  static const int factors[] = {1, 1, 1, 1, 1, 10, 100, 1, 1, 3, 2};
  const char *time = form->unit == UNIT_HOUR || form->unit == UNIT_MINUTE ? "T" : "";
  if (!form->count) {
    return g_strdup_printf("P%sX%c", time, letters[form->unit]);
  }
  return g_strdup_printf("P%s%d%c", time, ABS(form->count) * factors[form->unit], letters[form->unit]);
}

static void resolve_unit(const Form *form, const Discourse *discourse, Timex *timex) {
  static const char *const names[] = {"",        "day",  "week",   "month",   "year",   "decade",
                                      "century", "hour", "minute", "quarter", "weekend"};
  if (!want_anchor(discourse, timex, "XXXX")) {
    return;
  }
  g_autofree char *anchor = day_text(discourse->anchor_day);
  if (!set_shifted(timex, discourse, form->unit, form->direction)) {
    timex->type = TIMEX_DURATION;
    timex->value = duration_value(&(Form){.count = 1, .unit = form->unit});
    timex->why = g_strdup("a length of time");
    return;
  }
  timex->why = g_strdup_printf("the %s %s that of %s", names[form->unit],
                               form->direction < 0   ? "before"
                               : form->direction > 0 ? "after"
                                                     : "of",
                               anchor);
  if (form->direction == 0) {
    g_free(timex->why);
    timex->why = g_strdup_printf("the %s of %s", names[form->unit], anchor);
  }
}

static void resolve_shift(const Form *form, const Discourse *discourse, Timex *timex) {
  if (form->count == 0) {
    timex->value = g_strdup("PAST_REF");
    timex->why = g_strdup("a vague time before");
    return;
  }
  if (!want_anchor(discourse, timex, "XXXX")) {
    return;
  }
  g_autofree char *anchor = day_text(discourse->anchor_day);
  if (!set_shifted(timex, discourse, form->unit, form->count)) {
    timex->value = duration_value(form);
  }
  timex->why = g_strdup_printf("counted back from %s", anchor);
}

/* Recent weeks end at publication, and begin nobody knows when: about its month. */
static void resolve_recent(const Form *form, const Discourse *discourse, Timex *timex) {
  if (!want_anchor(discourse, timex, "PAST_REF")) {
    return;
  }
  CalendarDay anchor = calendar_from_day(discourse->anchor_day);
  timex->value = g_strdup("PAST_REF");
  timex->date = form->unit >= UNIT_YEAR && form->unit <= UNIT_CENTURY
                    ? NULL
                    : parse("%04" G_GINT64_FORMAT "-%02d~", anchor.year, anchor.month);
  timex->why = g_strdup("recent: about the month of publication");
}

static void resolve_relday(const Form *form, const Discourse *discourse, Timex *timex) {
  if (want_anchor(discourse, timex, form->direction ? "XXXX-XX-XX" : "PRESENT_REF")) {
    g_autofree char *anchor = day_text(discourse->anchor_day);
    set_day(timex, discourse->anchor_day + form->direction);
    timex->why = g_strdup_printf("counted from %s", anchor);
  }
}

static void resolve_ref(const Form *form, Timex *timex) {
  timex->value = g_strdup(form->direction < 0 ? "PAST_REF" : form->direction > 0 ? "FUTURE_REF" : "PRESENT_REF");
  timex->why = g_strdup("a word for the present, past or future");
}

static void open_end(const Form *form, Timex *timex) {
  if (!timex->date || (!form->since && !form->until)) {
    return;
  }
  Date *open = date_new_interval(form->since ? timex->date : NULL, form->since ? NULL : timex->date);
  if (open) {
    date_unref(timex->date);
    timex->date = open;
  }
}

void resolve_form(const Form *form, bool future, Discourse *discourse, Timex *timex) {
  timex->type = form->kind == FORM_DURATION ? TIMEX_DURATION : TIMEX_DATE;
  timex->begin = timex->end = -1;
  switch (form->kind) {
  case FORM_DATE:
    resolve_date(form, future, discourse, timex);
    break;
  case FORM_DECADE:
  case FORM_CENTURY:
    resolve_span(form, timex);
    break;
  case FORM_WEEKDAY:
    resolve_weekday(form, future, discourse, timex);
    break;
  case FORM_UNIT:
    resolve_unit(form, discourse, timex);
    break;
  case FORM_SHIFT:
    resolve_shift(form, discourse, timex);
    break;
  case FORM_RECENT:
    resolve_recent(form, discourse, timex);
    break;
  case FORM_RELDAY:
    resolve_relday(form, discourse, timex);
    break;
  case FORM_REF:
    resolve_ref(form, timex);
    break;
  default:
    timex->value = duration_value(form);
    timex->why = g_strdup("a length of time");
  }
  open_end(form, timex);
}
