/* resolve.c -- see resolve.h.
 *
 * News tells time from its publication: a weekday or a month without a year is the latest
 * not after it, or the first not before it where the verb is in the future (true for 127 of
 * 138 weekdays in TimeBank and TempEval-3).  Histories carry the year on and roll it
 * over at its end. */
#include "extract/timex/resolve.h"

#include "date/calendar.h"
#include "date/holiday.h"
#include "extract/timex/length.h"

#include <string.h>

enum { DECEMBER = 12, TURN_OF_YEAR = 6, CENTURY = 100, NEAR_FUTURE = 15, WEEK_DAYS = 7, NOON = 12, MIDNIGHT = 24 };

/* -- Where from -- */

/* The day of publication; false and an unresolved value where it is not known. */
static bool from_anchor(const Discourse *discourse, Timex *timex, const char *unresolved, Moment *base) {
  if (!discourse->anchor) {
    timex->value = g_strdup(unresolved);
    timex->needs_anchor = true;
    timex->why = g_strdup("counted from the day of publication, which is not known");
    return false;
  }
  *base = moment_of_day(discourse->anchor_day, UNIT_DAY);
  return true;
}

/* The date last spoken of; in news, and where nothing was, the publication date. */
static bool from_last(const Discourse *discourse, Timex *timex, const char *unresolved, Moment *base) {
  if (discourse->last.unit == UNIT_NONE) {
    return !discourse->history && from_anchor(discourse, timex, unresolved, base);
  }
  *base = discourse->last;
  return true;
}

static void tell(Discourse *discourse, const Form *form, const Moment *moment) {
  if (form->aside) {
    return;
  }
  discourse->last = *moment;
  if (moment->unit <= UNIT_YEAR) {
    discourse->has_year = true;
    discourse->year = moment->year;
    discourse->month = moment->month && moment->month <= DECEMBER ? moment->month : 0;
  }
}

/* -- The finished value -- */

static const char *part_mod(const Form *form) {
  static const char *const mods[] = {[PART_START] = "START", [PART_MID] = "MID", [PART_END] = "END"};
  return form->mod ? form->mod : mods[form->part];
}

static Date *open_end(const Form *form, Date *date) {
  if (!date || (!form->since && !form->until)) {
    return date;
  }
  Date *open = date_new_interval(form->since ? date : NULL, form->since ? NULL : date);
  date_unref(date);
  return open;
}

/* "early October 1987", "about 1450": approximate, where EDTF can say so. */
static Date *date_of(const Form *form, const Moment *moment) {
  g_autoptr(Date) exact = moment_date(moment);
  bool about = form->part || (form->mod && strcmp(form->mod, "APPROX") == 0);
  g_autoptr(Date) loose = exact && about && moment->unit != UNIT_WEEK ? moment_parse("%s~", date_edtf(exact)) : NULL;
  return open_end(form, loose ? date_ref(loose) : g_steal_pointer(&exact));
}

static bool finish(const Form *form, const Moment *moment, Discourse *discourse, Timex *timex) {
  g_autoptr(Date) date = date_of(form, moment);
  if (!date) {
    return false;
  }
  timex->mod = part_mod(form);
  timex->value = moment_value(moment);
  timex->date = g_steal_pointer(&date);
  tell(discourse, form, moment);
  return true;
}

/* -- The time of day -- */

static char *clock_value(const Form *form) {
  if (form->hour < 0) {
    return g_strdup_printf("T%s", moment_daypart(form->daypart));
  }
  g_autoptr(GString) value = g_string_new(NULL);
  g_string_printf(value, "T%02d", form->hour);
  if (form->minute >= 0) {
    g_string_append_printf(value, ":%02d", form->minute);
  } else {
    g_string_append(value, ":00");
  }
  if (form->second >= 0) {
    g_string_append_printf(value, ":%02d", form->second);
  }
  return g_string_free(g_steal_pointer(&value), FALSE);
}

static bool has_clock(const Form *form) {
  return form->hour >= 0 || form->daypart;
}

/* The instant as EDTF; a part of the day is known by its day. */
static Date *instant(const Form *form, Date *day) {
  int hour = form->hour >= 0 ? form->hour : form->daypart == DAYPART_NOON ? NOON : -1;
  if (!day || hour < 0 || hour >= MIDNIGHT || date_form(day) != DATE_SINGLE) {
    return day;
  }
  Date *date = moment_parse("%sT%02d:%02d:%02d", date_edtf(day), hour, MAX(form->minute, 0), MAX(form->second, 0));
  if (!date) {
    return day;
  }
  date_unref(day);
  return date;
}

static void add_clock(const Form *form, Timex *timex) {
  if (!has_clock(form)) {
    return;
  }
  g_autofree char *day = timex->value;
  g_autofree char *clock = clock_value(form);
  timex->type = TIMEX_TIME;
  timex->value = g_strconcat(day, clock, NULL);
  timex->date = instant(form, timex->date);
}

/* -- Which year -- */

/* Where the phrase stands in its year, as a day number that only compares. */
static int place_in_year(int month, int day) {
  Moment moment = {UNIT_MONTH, 2000, month, 1, 0}; /* any year: leap or not is no matter here */
  CalendarDay first = calendar_from_day(moment_day(&moment));
  return first.month * 32 + (day ? day : 1);
}

static int64_t year_by_tense(const Discourse *discourse, const Form *form, int month, Tense tense) {
  CalendarDay anchor = calendar_from_day(discourse->anchor_day);
  if (date_precision(discourse->anchor) <= DATE_PREC_YEAR) {
    return anchor.year;
  }
  int here = place_in_year(month, form->day), there = anchor.month * 32 + (form->day ? anchor.day : 1);
  if (tense > 0) {
    return here < there ? anchor.year + 1 : anchor.year;
  }
  return here > there ? anchor.year - 1 : anchor.year;
}

/* "last May", "next spring": strictly before or after; "this May": of the year. */
static int64_t year_by_step(const Discourse *discourse, const Form *form, int month) {
  CalendarDay anchor = calendar_from_day(discourse->anchor_day);
  int here = place_in_year(month, form->day), there = anchor.month * 32 + (form->day ? anchor.day : 1);
  if (form->step < 0) {
    return here >= there ? anchor.year - 1 : anchor.year;
  }
  return form->step > 0 && here <= there ? anchor.year + 1 : anchor.year;
}

static int64_t year_carried(const Discourse *discourse, int month) {
  bool rolled = discourse->month && month <= DECEMBER && month + TURN_OF_YEAR < discourse->month;
  return discourse->year + rolled;
}

/* '98: the nearest such year that is not far ahead. */
static int64_t full_year(const Form *form, const Discourse *discourse) {
  if (!form->short_year) {
    return form->year;
  }
  int64_t now = discourse->anchor ? calendar_from_day(discourse->anchor_day).year : 1999;
  int64_t base = discourse->history && discourse->has_year ? discourse->year : now;
  int64_t year = base - base % CENTURY + form->year;
  return year > base + NEAR_FUTURE ? year - CENTURY : year;
}

static bool year_unknown(const Form *form, int month, Timex *timex) {
  Moment open = {form->unit, 0, month, form->day, 0};
  g_autofree char *value = moment_value(&open);
  timex->value = g_strconcat("XXXX", value + 4, NULL);
  timex->mod = part_mod(form);
  timex->needs_anchor = true;
  timex->why = g_strdup("no year, and no publication date to find it by");
  return false;
}

static const char *tense_words(Tense tense) {
  return tense > 0 ? "future tense: first not before" : "past tense: latest not after";
}

static void explain_year(const Form *form, const Discourse *discourse, Tense tense, Timex *timex) {
  g_autoptr(Date) anchor = date_ref((Date *)discourse->anchor);
  const char *what = form->day ? "month and day" : form->holiday ? "named day" : "part of a year";
  timex->why = form->from == FROM_ANCHOR
                   ? g_strdup_printf("%s, counted from %s", what, date_edtf(anchor))
                   : g_strdup_printf("%s, no year; %s %s", what, tense_words(tense), date_edtf(anchor));
}

/* The year of a month, season, quarter or named day; false: it cannot be known. */
static bool find_year(const Form *form, int month, Tense tense, const Discourse *discourse, Timex *timex,
                      int64_t *year) {
  bool carry = discourse->has_year && (discourse->history || form->from == FROM_LAST);
  if (form->has_year) {
    *year = full_year(form, discourse);
    timex->why = g_strdup("as written");
  } else if (form->year_from == FROM_LAST && discourse->has_year) {
    *year = discourse->year + form->year_step;
    timex->why = g_strdup("of the year last spoken of");
  } else if (form->year_from && discourse->anchor) {
    *year = calendar_from_day(discourse->anchor_day).year + form->year_step;
    timex->why = g_strdup_printf("of the year counted from %s", date_edtf(discourse->anchor));
  } else if (form->from != FROM_ANCHOR && carry) {
    *year = form->from == FROM_LAST ? discourse->year : year_carried(discourse, month);
    timex->why = g_strdup_printf("no year; the last before it is %" G_GINT64_FORMAT, discourse->year);
  } else if (discourse->anchor) {
    *year =
        form->from == FROM_ANCHOR ? year_by_step(discourse, form, month) : year_by_tense(discourse, form, month, tense);
    explain_year(form, discourse, tense, timex);
  } else {
    return year_unknown(form, month, timex);
  }
  return true;
}

/* -- Dates with a name in the calendar -- */

static int month_of(const Form *form) {
  return form->month     ? form->month
         : form->season  ? form->season
         : form->quarter ? CODE_QUARTER + form->quarter - 1
         : form->half    ? CODE_HALF + form->half - 1
                         : 0;
}

static bool resolve_part_of_year(const Form *form, Tense tense, Discourse *discourse, Timex *timex) {
  int64_t year;
  if (!find_year(form, month_of(form), tense, discourse, timex, &year)) {
    return true;
  }
  TimeUnit unit = form->day ? UNIT_DAY : form->unit;
  Moment moment = {unit, year, month_of(form), form->day, 0};
  return finish(form, &moment, discourse, timex);
}

static bool resolve_holiday(const Form *form, Tense tense, Discourse *discourse, Timex *timex) {
  int64_t day, year;
  gsize len = strlen(form->holiday);
  if (!holiday_day(form->holiday, len, 2000, &day)) {
    return false;
  }
  Form dated = *form;
  dated.day = calendar_from_day(day).day;
  if (!find_year(&dated, calendar_from_day(day).month, tense, discourse, timex, &year)) {
    return true;
  }
  Moment moment = {0};
  if (holiday_day(form->holiday, len, year, &day)) {
    moment = moment_of_day(day, UNIT_DAY);
  }
  return moment.unit && finish(form, &moment, discourse, timex);
}

static bool resolve_year(const Form *form, Discourse *discourse, Timex *timex) {
  Moment moment = {form->unit, full_year(form, discourse), 0, 0, form->week};
  if (form->unit == UNIT_DECADE && form->short_year) {
    moment.year -= moment.year % 10;
  }
  timex->why = g_strdup("as written");
  if (form->week && form->weekday) {
    moment = moment_of_day(calendar_from_week(form->year, form->week, form->weekday), UNIT_DAY);
  }
  return finish(form, &moment, discourse, timex);
}

/* -- Weekdays -- */

/* Days from `day` to such a weekday, -6..0 or 0..6. */
static int to_weekday(int64_t day, int weekday, bool ahead) {
  int back = (calendar_weekday(day) - weekday + WEEK_DAYS) % WEEK_DAYS;
  return ahead && back ? WEEK_DAYS - back : -back;
}

static bool resolve_weekday(const Form *form, Tense tense, Discourse *discourse, Timex *timex) {
  g_autofree char *open = g_strdup_printf("XXXX-WXX-%d", form->weekday);
  Moment base;
  bool told = discourse->history && discourse->last.unit == UNIT_DAY;
  if (told) {
    base = discourse->last;
  } else if (discourse->history || !from_anchor(discourse, timex, open, &base)) {
    timex->value = timex->value ? timex->value : g_strdup(open);
    timex->why = timex->why ? timex->why : g_strdup("a weekday, and no date before it to count from");
    return true;
  }
  bool ahead = form->step > 0 || (form->step == 0 && (told || tense > 0));
  int64_t from = moment_day(&base);
  int days = to_weekday(from, form->weekday, ahead);
  bool strictly = days == 0 && form->step != 0;
  int64_t day = from + days + (strictly ? form->step * WEEK_DAYS : 0);
  g_autofree char *text = moment_value(&base);
  timex->why = g_strdup_printf("weekday, %s %s", tense_words(ahead ? 1 : -1), text);
  Moment moment = moment_of_day(day, UNIT_DAY);
  return finish(form, &moment, discourse, timex);
}

/* -- Units by direction: "last week", "that day", "the year" -- */

static const char *unresolved_unit(TimeUnit unit) {
  return unit == UNIT_DAY || unit == UNIT_PART || unit == UNIT_NIGHT ? "XXXX-XX-XX"
         : unit == UNIT_MONTH                                        ? "XXXX-XX"
                                                                     : "XXXX";
}

static void explain_step(int step, const Moment *base, Timex *timex) {
  g_autofree char *text = moment_value(base);
  timex->why = g_strdup_printf(step < 0   ? "the one before that of %s"
                               : step > 0 ? "the one after that of %s"
                                          : "that of %s",
                               text);
}

/* "that day" of a story that has named a month only: not known to the day. */
static bool too_coarse(const Form *form, const Moment *base, Timex *timex) {
  bool coarse = base->unit > UNIT_DAY && form->unit < UNIT_WEEK && form->from == FROM_LAST;
  if (coarse) {
    timex->value = g_strdup(unresolved_unit(form->unit));
    timex->why = g_strdup("counted from a date that is not known to the day");
  }
  return coarse;
}

static bool resolve_directed(const Form *form, Discourse *discourse, Timex *timex) {
  Moment base;
  const char *open = unresolved_unit(form->unit);
  bool known =
      form->from == FROM_LAST ? from_last(discourse, timex, open, &base) : from_anchor(discourse, timex, open, &base);
  if (!known || too_coarse(form, &base, timex)) {
    timex->value = timex->value ? timex->value : g_strdup(open);
    timex->why = timex->why ? timex->why : g_strdup("counted from a date that the text does not give");
    return true;
  }
  TimeUnit unit = MAX(form->unit, UNIT_DAY);
  Moment moment = moment_shift(&base, unit, form->step);
  explain_step(form->step, &base, timex);
  return finish(form, &moment, discourse, timex);
}

/* A clock time alone belongs to the day last spoken of, in news to the day of publication. */
static bool resolve_clock(const Form *form, Discourse *discourse, Timex *timex) {
  Form day = *form;
  day.from = discourse->history ? FROM_LAST : FROM_ANCHOR;
  day.unit = UNIT_DAY;
  bool told = resolve_directed(&day, discourse, timex);
  if (told) {
    g_free(timex->why);
    timex->why = g_strdup(discourse->history ? "on the day last spoken of" : "on the day of publication");
  }
  return told;
}

static bool resolve_date(const Form *form, Tense tense, Discourse *discourse, Timex *timex) {
  if (form->holiday) {
    return resolve_holiday(form, tense, discourse, timex);
  }
  if (month_of(form)) {
    return resolve_part_of_year(form, tense, discourse, timex);
  }
  if (form->has_year) {
    return resolve_year(form, discourse, timex);
  }
  if (form->weekday) {
    return resolve_weekday(form, tense, discourse, timex);
  }
  if (form->span) {
    timex->value = g_strdup("XXXX");
    timex->why = g_strdup("a time that another sentence tells");
    return true;
  }
  return form->from ? resolve_directed(form, discourse, timex) : resolve_clock(form, discourse, timex);
}

/* -- So many units from a date -- */

static bool resolve_vague(const Form *form, Timex *timex) {
  timex->value = g_strdup(form->step < 0 ? "PAST_REF" : "FUTURE_REF");
  timex->why = g_strdup("a length that is not said");
  return true;
}

/* "a year earlier" of a quarter is a quarter. */
static Moment shifted(const Form *form, const Moment *base) {
  Moment moment = moment_shift(base, form->unit, form->step * form->count);
  bool keeps = form->unit == UNIT_YEAR && (base->unit == UNIT_QUARTER || base->unit == UNIT_HALF);
  if (keeps && form->from == FROM_LAST) {
    moment = *base;
    moment.year += form->step * form->count;
  }
  return moment;
}

static bool resolve_shift(const Form *form, Discourse *discourse, Timex *timex) {
  if (form->vague) {
    return resolve_vague(form, timex);
  }
  Moment base;
  const char *open = unresolved_unit(form->unit);
  bool known =
      form->from == FROM_LAST ? from_last(discourse, timex, open, &base) : from_anchor(discourse, timex, open, &base);
  if (form->unit < UNIT_DAY || form->half_more || (known && base.unit > form->unit)) {
    timex->value = timex->value ? timex->value : g_strdup(open);
    timex->why = timex->why ? timex->why : g_strdup("counted from a date that is not known so finely");
    return true;
  }
  if (!known) {
    timex->value = timex->value ? timex->value : g_strdup(open);
    timex->why = timex->why ? timex->why : g_strdup("counted from a date that the text does not give");
    return true;
  }
  g_autofree char *text = moment_value(&base);
  timex->why = g_strdup_printf("counted %s from %s", form->step < 0 ? "back" : "on", text);
  Moment moment = shifted(form, &base);
  return finish(form, &moment, discourse, timex);
}

static bool resolve_ref(const Form *form, Timex *timex) {
  timex->value = g_strdup(form->ref);
  timex->why = g_strdup("a word for the present, past or future");
  return true;
}

bool resolve_form(const Form *form, Tense tense, Discourse *discourse, Timex *timex) {
  timex->type = TIMEX_DATE;
  timex->begin = timex->end = TIMEX_NONE;
  bool good = true;
  switch (form->kind) {
  case FORM_DATE:
    good = resolve_date(form, tense, discourse, timex);
    break;
  case FORM_SHIFT:
    good = resolve_shift(form, discourse, timex);
    break;
  case FORM_REF:
    return resolve_ref(form, timex);
  default:
    return length_resolve(form, discourse, timex);
  }
  add_clock(form, timex);
  return good;
}

Date *resolve_exact(const Form *form) {
  if (form->kind != FORM_DATE || !form->has_year || form->short_year) {
    return NULL;
  }
  Discourse nothing = {0};
  Timex timex = {0};
  resolve_form(form, 0, &nothing, &timex);
  g_free(timex.value);
  g_free(timex.why);
  return timex.date;
}
