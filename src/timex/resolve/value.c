/* value.c -- TIMEX3 values of dates and clock times, and what EDTF holds of them. */
#include "date/holiday.h"
#include "timex/resolve/resolve.h"

enum { FIRST_SEASON = 21 };

const char *daypart_value(Daypart part) {
  static const char *const letters[] = {
      [DAYPART_NONE] = "",       [DAYPART_DAWN] = "TMO",      [DAYPART_MORNING] = "TMO",
      [DAYPART_NOON] = "T12:00", [DAYPART_AFTERNOON] = "TAF", [DAYPART_DUSK] = "TEV",
      [DAYPART_EVENING] = "TEV", [DAYPART_NIGHT] = "TNI",     [DAYPART_MIDNIGHT] = "T24:00"};
  return letters[part];
}

/* What is written after the day: "T14:30", "TMO". */
char *value_clock(const Form *form) {
  if (form->hour < 0) {
    return g_strdup(daypart_value(form->daypart));
  }
  g_autofree char *seconds = form->second >= 0 ? g_strdup_printf(":%02d", form->second) : g_strdup("");
  return g_strdup_printf("T%02d:%02d%s", form->hour, MAX(form->minute, 0), seconds);
}

/* "today", which in a history is the reader's. */
bool value_is_today(const Form *form) {
  return form->relative && form->step == 0 && form->unit == UNIT_DAY;
}

/* "that same day" of a month or year: what of it is known, NULL: nothing. */
char *value_partly_known(const Form *form, const Discourse *discourse) {
  const Point *last = &discourse->last;
  bool known = form->from == FROM_LAST && form->unit == UNIT_DAY && form->step == 0 && !form->article && !form->day &&
               (last->unit == UNIT_MONTH || last->unit == UNIT_YEAR);
  g_autofree char *text = known ? point_value(last) : NULL;
  return known ? g_strconcat(text, last->unit == UNIT_MONTH ? "-XX" : "-XX-XX", NULL) : NULL;
}

/* The value of a date of which only this much is known; X is what is not. */
char *value_unplaced(const Form *form, const Discourse *discourse) {
  static const char *const seasons[] = {"SP", "SU", "FA", "WI"};
  bool clock = form->hour >= 0 || form->daypart;
  g_autofree char *year =
      !clock && discourse->history && discourse->has_year ? point_year_text(discourse->year) : g_strdup("XXXX");
  if (value_is_today(form)) {
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

/* EDTF has no "more than"; "about" and "early" both blur the date, but for a day of which they tell the hour: "late
 * Wednesday", "around 6 a.m. on Thursday". */
static bool is_blurred(const Form *form, const Point *point) {
  bool hour = form->hour >= 0 || form->daypart || form->part;
  return (form->part || form->mod) && !(point->unit == UNIT_DAY && hour);
}

/* "the turn of the 20th century", "the mid-19th century": about its first year, its fiftieth. */
static Point part_of_century(const Form *form, const Point *point) {
  enum { HALF = 50 };
  bool turn = form->part == PART_TURN, mid = form->part == PART_MID;
  return point->unit == UNIT_CENTURY && (turn || mid)
             ? (Point){.unit = UNIT_YEAR, .year = point->year + (mid ? HALF : 0)}
             : *point;
}

Date *value_date(const Form *form, const Point *point, const char *clock) {
  Point place = part_of_century(form, point);
  g_autoptr(Date) day = point_date(&place, is_blurred(form, &place));
  if (day && form->kind == FORM_DATE && form->holiday && holiday_is_uncertain(form->holiday)) {
    g_autofree char *doubted = g_strconcat(date_edtf(day), "?", NULL); /* "moon sighting" */
    Date *uncertain = date_parse_edtf(doubted, -1, NULL);
    return uncertain ? uncertain : g_steal_pointer(&day);
  }
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
