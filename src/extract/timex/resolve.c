/* resolve.c -- see resolve.h. */
#include "extract/timex/resolve.h"

#include "extract/timex/place.h"

enum { FIRST_SEASON = 21, MONTHS = 12 };

const char *daypart_value(Daypart part) {
  static const char *const letters[] = {
      [DAYPART_NONE] = "",       [DAYPART_DAWN] = "TMO",      [DAYPART_MORNING] = "TMO",
      [DAYPART_NOON] = "T12:00", [DAYPART_AFTERNOON] = "TAF", [DAYPART_DUSK] = "TEV",
      [DAYPART_EVENING] = "TEV", [DAYPART_NIGHT] = "TNI",     [DAYPART_MIDNIGHT] = "T24:00"};
  return letters[part];
}

/* What is written behind the day: "T14:30", "TMO". */
static char *clock_value(const Form *form) {
  if (form->hour < 0) {
    return g_strdup(daypart_value(form->daypart));
  }
  g_autofree char *seconds = form->second >= 0 ? g_strdup_printf(":%02d", form->second) : g_strdup("");
  return g_strdup_printf("T%02d:%02d%s", form->hour, MAX(form->minute, 0), seconds);
}

/* "today", which in a history is the reader's. */
static bool is_today(const Form *form) {
  return form->relative && form->step == 0 && form->unit == UNIT_DAY;
}

/* "that same day" of a month or year: what of it is known, NULL: nothing. */
static char *partly_known(const Form *form, const Discourse *discourse) {
  const Point *last = &discourse->last;
  bool known = form->from == FROM_LAST && form->unit == UNIT_DAY && form->step == 0 && !form->article && !form->day &&
               (last->unit == UNIT_MONTH || last->unit == UNIT_YEAR);
  g_autofree char *text = known ? point_value(last) : NULL;
  return known ? g_strconcat(text, last->unit == UNIT_MONTH ? "-XX" : "-XX-XX", NULL) : NULL;
}

/* The value of a date of which only this much is known; X is what is not. */
static char *unplaced_value(const Form *form, const Discourse *discourse) {
  static const char *const seasons[] = {"SP", "SU", "FA", "WI"};
  bool clock = form->hour >= 0 || form->daypart;
  g_autofree char *year =
      !clock && discourse->history && discourse->has_year ? point_year_text(discourse->year) : g_strdup("XXXX");
  if (is_today(form)) {
    return g_strdup("PRESENT_REF");
  }
  if (form->span) {
    return g_strdup(form->from == FROM_LAST ? "PAST_REF" : "PRESENT_REF");
  }
  if (form->weekday && !form->day && !form->month) {
    return g_strdup_printf("XXXX-WXX-%d", form->weekday);
  }
  if (form->month) {
    return form->day   ? g_strdup_printf("XXXX-%02d-%02d", form->month, form->day)
           : form->nth ? g_strdup_printf("XXXX-%02d-XX", form->month)
                       : g_strdup_printf("XXXX-%02d", form->month);
  }
  if (form->season || form->quarter || form->half) {
    return form->season
               ? g_strdup_printf("XXXX-%s", seasons[form->season - FIRST_SEASON])
               : g_strdup_printf("XXXX-%c%d", form->quarter ? 'Q' : 'H', form->quarter ? form->quarter : form->half);
  }
  switch (form->unit) {
  case UNIT_YEAR:
  case UNIT_DECADE:
  case UNIT_CENTURY:
    return g_strdup("XXXX");
  case UNIT_QUARTER:
    return g_strdup_printf("%s-QX", year);
  case UNIT_MONTH:
  case UNIT_SEASON:
    return g_strdup_printf("%s-XX", year);
  case UNIT_WEEK:
  case UNIT_WEEKEND:
    return g_strdup_printf("%s-WXX%s", year, form->unit == UNIT_WEEKEND ? "-WE" : "");
  default:
    return g_strdup_printf("%s-XX-XX", year);
  }
}

static const char *part_mod(const Form *form) {
  static const char *const mods[] = {
      [PART_NONE] = NULL, [PART_START] = "START", [PART_MID] = "MID", [PART_END] = "END"};
  return form->mod ? form->mod : mods[form->part];
}

/* EDTF has no "more than"; "about" and "early" both blur the date. */
static Date *date_of(const Form *form, const Point *point, const char *clock) {
  g_autoptr(Date) day = point_date(point, form->part || form->mod);
  if (day && point->unit == UNIT_DAY && form->hour >= 0 && form->hour < 24 && !form->mod && !form->part) {
    g_autofree char *zone = NULL;
    if (form->zone != FORM_NO_ZONE) {
      zone = form->zone ? g_strdup_printf("%c%02d:%02d", form->zone < 0 ? '-' : '+', ABS(form->zone) / 60,
                                          ABS(form->zone) % 60)
                        : g_strdup("Z");
    }
    g_autofree char *text =
        g_strdup_printf("%s%s%s%s", date_edtf(day), clock, form->second < 0 ? ":00" : "", zone ? zone : "");
    Date *exact = date_parse_edtf(text, -1, NULL);
    return exact ? exact : g_steal_pointer(&day);
  }
  return g_steal_pointer(&day);
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
static bool wants_anchor(const Form *form, const Discourse *discourse) {
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

/* Where it is known when fiscal years begin, they are no years of the calendar. */
static void set_fiscal(const Form *form, const Point *point, const Discourse *discourse, Timex *timex) {
  int first_month = discourse->fiscal_year_start;
  if (!form->fiscal || first_month <= 1 || first_month > MONTHS || point->unit < UNIT_QUARTER ||
      point->unit > UNIT_YEAR) {
    return;
  }
  g_autofree char *why = timex->why;
  date_unref(timex->date);
  timex->date = fiscal_date(point, first_month);
  timex->why = g_strdup_printf("%s; fiscal years begin in month %d", why, first_month);
}

static void set_point(const Form *form, const Point *point, const Discourse *discourse, Timex *timex) {
  g_autofree char *day = point_value(point);
  g_autofree char *clock = clock_value(form);
  timex->value = g_strconcat(day, clock, NULL);
  timex->date = date_of(form, point, clock);
  set_fiscal(form, point, discourse, timex);
  open_end(form, timex);
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
  if (form->span || (discourse->history && is_today(form))) {
    timex->value = unplaced_value(form, discourse);
    timex->why = g_strdup("a time that the text does not measure");
    return;
  }
  Point point = {.unit = UNIT_NONE};
  if (!form->bare) {
    point = place_date(form, discourse, &timex->why);
  }
  if (point.unit && form->beside) {
    point = point_shift(&point, UNIT_DAY, form->beside);
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
  g_autofree char *part = partly_known(form, discourse);
  g_autofree char *day = part ? g_steal_pointer(&part) : unplaced_value(form, discourse);
  g_autofree char *behind = clock_value(form);
  timex->value = g_strconcat(day, behind, NULL);
  timex->needs_anchor = wants_anchor(form, discourse);
  g_free(timex->why);
  timex->why = g_strdup(timex->needs_anchor ? "counted from the day of publication, which is not known"
                                            : "nothing in the text says which");
}

static void resolve_length(const Form *form, Timex *timex) {
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
    point = place_shift(form, discourse, &why);
  }
  resolve_length(form, timex);
  timex->length = form->units_length;
  if (point.unit) {
    g_autofree char *to = point_value(&point);
    g_free(timex->why);
    timex->why = g_strdup_printf("a length of time, %s: %s", why, to);
    timex->date = date_of(form, &point, "");
    discourse_move(discourse, form, &point);
  }
  g_free(why);
}

/* "an hour ago": of the day of publication, whose hour nobody wrote. */
static void set_hours_away(const Discourse *discourse, Timex *timex) {
  Point day = place_anchor_span(discourse);
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
  Point point = place_shift(form, discourse, &timex->why);
  if (point.unit) {
    set_point(form, &point, discourse, timex);
    if (discourse->history && form->from == FROM_LAST && form->step > 0) { /* else it looks back or compares */
      discourse_move(discourse, form, &point);
    }
    return;
  }
  if (form->unit < UNIT_DAY && form->from == FROM_ANCHOR && !discourse->history && discourse->anchored) {
    set_hours_away(discourse, timex);
    return;
  }
  timex->needs_anchor = wants_anchor(form, discourse);
  if (discourse->history && discourse->has_year && form->unit >= UNIT_DAY && form->unit < UNIT_YEAR) {
    timex->value = unplaced_value(form, discourse);
    timex->why = g_strdup("counted from a day that the text does not name");
    return;
  }
  resolve_length(form, timex);
}

/* The stretch of "the last two weeks of February": whole units where they are those of the calendar, else days. */
static Date *stretch_within(const Form *form, const Point *outer) {
  TimeUnit unit = form->unit < UNIT_MONTH ? UNIT_DAY : form->unit;
  int64_t size = form->unit == UNIT_WEEK ? 7 : form->unit == UNIT_FORTNIGHT ? 14 : 1, count = form->count * size;
  Point first = point_at(point_first_day(outer), unit), last = point_at(point_last_day(outer), unit);
  Point begin =
      form->step < 0 ? point_shift(&last, unit, 1 - count) : point_shift(&first, unit, (form->nth - 1) * size);
  Point end = point_shift(&begin, unit, count - 1);
  g_autoptr(Date) from = point_date(&begin, false);
  g_autoptr(Date) to = point_date(&end, false);
  bool inside = point_first_day(&begin) >= point_first_day(outer) && point_last_day(&end) <= point_last_day(outer);
  return !inside || !from || !to ? NULL : count == 1 ? date_ref(from) : date_new_interval(from, to);
}

static void resolve_within(const Form *form, Discourse *discourse, Timex *timex) {
  Form whole = *form;
  whole.kind = FORM_DATE;
  whole.unit = form->within;
  whole.nth = whole.step = 0;
  g_autofree char *why = NULL;
  Point outer = place_date(&whole, discourse, &why);
  resolve_length(form, timex);
  timex->needs_anchor = !outer.unit && wants_anchor(&whole, discourse);
  if (outer.unit) {
    timex->date = form->vague ? point_date(&outer, true) : stretch_within(form, &outer);
    g_free(timex->why);
    g_autofree char *of = point_value(&outer);
    timex->why = g_strdup_printf("a part of %s; %s", of, why);
    discourse_move(discourse, &whole, &outer);
  }
}

/* "recent weeks" end at publication and begin nobody knows when: about its month. */
static void resolve_stretch(const Form *form, Discourse *discourse, Timex *timex) {
  resolve_length(form, timex);
  if (form->stretched && form->stretch == 0 && form->unit == UNIT_MONTH) {
    discourse->by_quarters = false;
  }
  bool told = discourse->history ? discourse->last.unit != UNIT_NONE : discourse->anchored;
  if (told && form->stretch) { /* "the past two years", "the next three" */
    int bound = discourse->history ? discourse->last_at : TIMEX_DCT;
    *(form->stretch < 0 ? &timex->end : &timex->begin) = bound;
    g_free(timex->why);
    timex->why = g_strdup_printf("a length of time, %s %s", form->stretch < 0 ? "up to" : "from",
                                 discourse->history ? "the date last spoken of" : "publication");
  }
  bool recent = form->stretch < 0 && form->vague && form->unit < UNIT_QUARTER && form->unit >= UNIT_DAY;
  timex->needs_anchor = recent && !discourse->anchored && !discourse->history;
  if (recent && discourse->anchored && !discourse->history) {
    Point month = point_shift(&discourse->anchor, UNIT_MONTH, 0);
    timex->date = point_date(&month, true);
    g_free(timex->why);
    g_autofree char *text = point_value(&month);
    timex->why = g_strdup_printf("recent: about the month of publication, %s", text);
  }
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
    (form->within ? resolve_within : resolve_stretch)(form, discourse, timex);
    return;
  default:
    timex->type = TIMEX_DATE;
    timex->value = g_strdup(form->ref);
    timex->why = g_strdup("a word for the present, the past or the future");
  }
}
