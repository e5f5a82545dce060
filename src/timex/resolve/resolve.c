/* resolve.c -- see resolve.h. */
#include "timex/resolve/resolve.h"

#include "timex/resolve/ground.h"

enum { MONTHS = 12 };

static const char *part_mod(const Form *form) {
  static const char *const mods[] = {
      [PART_NONE] = NULL, [PART_START] = "START", [PART_MID] = "MID", [PART_END] = "END", [PART_TURN] = "START"};
  return form->mod ? form->mod : mods[form->part];
}

static void set_bound(const Form *form, Timex *timex) {
  static const char *const words[] = {NULL, "by then", "before then", "no earlier", "after then"};
  if (timex->date && form->bound && !form->opens) {
    g_autofree char *why = timex->why;
    timex->why = g_strdup_printf("%s; %s", why, words[form->bound]);
    timex->bound = form->bound;
  }
}

static void open_end(const Form *form, Timex *timex) {
  if (timex->date && (form->since || form->until)) {
    Date *open = date_new_interval(form->since ? timex->date : NULL, form->since ? NULL : timex->date);
    if (open) {
      g_autofree char *why = timex->why;
      timex->why = g_strdup_printf("%s; %s then", why, form->since ? "ever since" : "until");
      date_unref(timex->date);
      timex->date = open;
    }
  }
}

/* A date that the publication date would place. */
bool resolve_wants_anchor(const Form *form, const Discourse *discourse) {
  return !discourse->anchored && (form->from != FROM_LAST || form->kind == FORM_SHIFT) && !form->span && !form->bare &&
         !(form->article && !form->from);
}

/* A fiscal year is named by the year in which it ends; its quarters and halves are counted from its beginning. */
static Date *fiscal_date(const Point *point, int first_month) {
  int months = point->unit == UNIT_QUARTER ? 3 : point->unit == UNIT_HALF ? 6 : MONTHS;
  int from = point->number ? (point->number - 1) * months : 0;
  CalendarDay begin = calendar_add_months((CalendarDay){point->year - 1, first_month, 1}, from);
  CalendarDay end = calendar_add_months(begin, months - 1);
  g_autoptr(Date) first = date_new_month(begin.year, begin.month);
  g_autoptr(Date) last = date_new_month(end.year, end.month);
  return first && last ? date_new_interval(first, last) : NULL;
}

/* Fiscal years are no years of the calendar, and have no place on it where it is not known when they begin. */
static void set_fiscal(const Form *form, const Point *point, const Discourse *discourse, Timex *timex) {
  int first_month = discourse->fiscal_year_start;
  TimeUnit least = first_month ? UNIT_QUARTER : UNIT_YEAR; /* a quarter's months are near enough */
  if (!form->fiscal || first_month == 1 || first_month > MONTHS || point->unit < least || point->unit > UNIT_YEAR) {
    return;
  }
  g_autofree char *why = timex->why;
  date_unref(timex->date);
  timex->date = first_month ? fiscal_date(point, first_month) : NULL;
  timex->why = first_month ? g_strdup_printf("%s; fiscal years begin in month %d", why, first_month)
                           : g_strdup_printf("%s; of a fiscal year whose first month is not known", why);
}

/* It says where to read, not when something happened. */
static void set_cited(Timex *timex) {
  g_clear_pointer(&timex->date, date_unref);
  g_free(timex->why);
  timex->why = g_strdup("the year of a report or law that is cited");
}

static void set_point(const Form *form, const Point *point, const Discourse *discourse, Timex *timex) {
  g_autofree char *day = point_value(point);
  g_autofree char *clock = value_clock(form);
  timex->value = g_strconcat(day, clock, NULL);
  timex->date = value_date(form, point, clock);
  set_fiscal(form, point, discourse, timex);
  open_end(form, timex);
  set_bound(form, timex);
  if (form->cited) {
    set_cited(timex);
  }
}

/* "June 31" */
static void set_impossible(const Point *point, Timex *timex) {
  g_autofree char *year = point_year_text(point->year);
  timex->value = g_strdup("XXXX-XX-XX");
  timex->impossible = true;
  g_free(timex->why);
  timex->why = g_strdup_printf("no calendar has it: month %d of %s has %d days", point->month, year,
                               calendar_month_days(point->year, point->month));
}

/* The nth such weekday after a day, or before it. */
static Point weekday_from(const Point *point, int weekday, int nth) {
  enum { WEEK = 7 };
  int64_t from = nth > 0 ? point_last_day(point) : point_first_day(point);
  int on = (weekday - calendar_weekday(from) + WEEK - 1) % WEEK + 1;
  int back = (calendar_weekday(from) - weekday + WEEK - 1) % WEEK + 1;
  return point_at(nth > 0 ? from + on + (nth - 1) * WEEK : from - back + (nth + 1) * WEEK, UNIT_DAY);
}

/* "two weeks before Christmas", "the Monday after Easter" */
static void count_from(const Form *form, Point *point, char **why) {
  g_autofree char *from = point_value(point);
  g_autofree char *because = *why;
  *point = form->beside_weekday ? weekday_from(point, form->beside_weekday, form->beside)
                                : point_add(point, form->beside_unit, form->beside);
  *why = g_strdup_printf("counted %s from %s (%s)", form->beside < 0 ? "back" : "on", from,
                         form->event ? "of what is named, as the text tells before" : because);
}

static void resolve_date(const Form *form, Discourse *discourse, Timex *timex) {
  bool clock = form->hour >= 0 || form->daypart;
  timex->type = clock ? TIMEX_TIME : TIMEX_DATE;
  timex->mod = part_mod(form);
  if (form->span && form->period && discourse_in_quarters(discourse, form)) {
    timex->why = g_strdup("the quarter spoken of");
    set_point(form, &discourse->quarter, discourse, timex);
    return;
  }
  if (form->span || (discourse->history && value_is_today(form))) {
    timex->value = value_unplaced(form, discourse);
    timex->why = g_strdup("a time that the text does not measure");
    return;
  }
  Point point = {.unit = UNIT_NONE};
  if (!form->bare) {
    point = ground_date(form, discourse, &timex->why);
  }
  if (point.unit == UNIT_DAY && point.day > calendar_month_days(point.year, point.month)) {
    set_impossible(&point, timex);
    return;
  }
  if (point.unit && form->beside) {
    count_from(form, &point, &timex->why);
  }
  if (point.unit && form->around) {
    point = point_at(point_first_day(&point), form->around);
  }
  if (point.unit) {
    set_point(form, &point, discourse, timex);
    if (!form->period) {
      discourse_move(discourse, form, &point);
    }
    return;
  }
  g_autofree char *part = value_partly_known(form, discourse);
  g_autofree char *day = part ? g_steal_pointer(&part) : value_unplaced(form, discourse);
  g_autofree char *after = value_clock(form);
  timex->value = g_strconcat(day, after, NULL);
  timex->needs_anchor = resolve_wants_anchor(form, discourse);
  g_free(timex->why);
  timex->why = g_strdup(timex->needs_anchor ? "counted from the day of publication, which is not known"
                                            : "nothing in the text says which");
}

void resolve_length(const Form *form, Timex *timex) {
  timex->type = TIMEX_DURATION;
  timex->value = length_value(form);
  timex->mod = form->mod;
  timex->why = g_strdup(form->aged ? "an age" : "a length of time");
}

/* "two weeks later" in the news: the field marks the weeks and their length; where they lead is known all the same. */
static void resolve_counted(const Form *form, Discourse *discourse, Timex *timex) {
  char *why = NULL;
  Point point = {.unit = UNIT_NONE};
  if (!form->vague) {
    point = ground_shift(form, discourse, &why);
  }
  resolve_length(form, timex);
  timex->length = form->units_length;
  if (point.unit) {
    g_autofree char *to = point_value(&point);
    g_free(timex->why);
    timex->why = g_strdup_printf("a length of time, %s: %s", why, to);
    timex->date = value_date(form, &point, "");
    discourse_move(discourse, form, &point);
  }
  g_free(why);
}

/* "an hour ago": of the day of publication, whose hour nobody wrote. */
static void set_hours_away(const Discourse *discourse, Timex *timex) {
  Point day = ground_anchor_span(discourse);
  g_autofree char *text = point_value(&day);
  timex->type = TIMEX_TIME;
  timex->value = day.unit == UNIT_DAY ? g_strconcat(text, "TXX:XX", NULL) : g_strdup("XXXX-XX-XXTXX:XX");
  timex->date = point_date(&day, false);
  timex->why = g_strdup("hours from that of publication");
}

static void resolve_shift(const Form *form, Discourse *discourse, Timex *timex) {
  timex->type = TIMEX_DATE;
  timex->mod = form->mod;
  if (form->units_length && form->unit < UNIT_YEAR && discourse->anchored && !discourse->history) {
    resolve_counted(form, discourse, timex);
    return;
  }
  if (form->vague) {
    timex->value = g_strdup(form->step < 0 ? "PAST_REF" : "FUTURE_REF");
    timex->why = g_strdup("an unsaid number of units away");
    return;
  }
  Point point = ground_shift(form, discourse, &timex->why);
  if (point.unit) {
    set_point(form, &point, discourse, timex);
    if (form->from == FROM_LAST && form->step > 0) { /* else it looks back or compares */
      discourse_move(discourse, form, &point);
    }
    return;
  }
  if (form->unit < UNIT_DAY && form->from == FROM_ANCHOR && !discourse->history && discourse->anchored) {
    set_hours_away(discourse, timex);
    return;
  }
  timex->needs_anchor = resolve_wants_anchor(form, discourse);
  if (discourse->history && discourse->has_year && form->unit >= UNIT_DAY && form->unit < UNIT_YEAR) {
    timex->value = value_unplaced(form, discourse);
    timex->why = g_strdup("counted from a day that the text does not name");
    return;
  }
  resolve_length(form, timex);
}

static void resolve_set(const Form *form, Timex *timex) {
  timex->type = TIMEX_SET;
  timex->value = set_value(form);
  timex->quant = g_strdup(form->quant);
  timex->freq = freq_value(form);
  timex->mod = form->mod;
  timex->why = g_strdup("a time that comes again");
}

/* "over the next year" */
static Form as_length(const Form *form) {
  Form length = *form;
  length.kind = FORM_DURATION;
  length.count = 1;
  length.stretched = true;
  length.stretch = form->step;
  return length;
}

void resolve_form(const Form *form, Discourse *discourse, Timex *timex) {
  switch (form->kind) {
  case FORM_DATE:
    if (form->lasting && !discourse->history) {
      Form length = as_length(form);
      resolve_stretch(&length, discourse, timex);
    } else {
      resolve_date(form, discourse, timex);
    }
    return;
  case FORM_SHIFT:
    resolve_shift(form, discourse, timex);
    return;
  case FORM_SET:
    resolve_set(form, timex);
    return;
  case FORM_DURATION:
    timex->adrift = form->adrift;
    (form->within ? resolve_within : resolve_stretch)(form, discourse, timex);
    return;
  default:
    timex->type = TIMEX_DATE;
    timex->value = g_strdup(form->ref);
    timex->why = g_strdup("a word for the present, the past or the future");
  }
}
