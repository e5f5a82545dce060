/* length.c -- TIMEX3 values of durations and sets. */
#include "extract/timex/resolve.h"

/* How a unit is written in a period: its letter, the factor, and what half of it is. */
static const struct {
  const char *letter, *half;
  int factor;
  bool clock;
} periods[] = {
    [UNIT_NONE] = {"", "", 1, false},           [UNIT_SECOND] = {"S", "PT0.5S", 1, true},
    [UNIT_MINUTE] = {"M", "PT30S", 1, true},    [UNIT_HOUR] = {"H", "PT30M", 1, true},
    [UNIT_PART] = {"NI", "PT6H", 1, false},     [UNIT_NIGHT] = {"NI", "PT6H", 1, false},
    [UNIT_DAY] = {"D", "PT12H", 1, false},      [UNIT_WEEKEND] = {"WE", "P1D", 1, false},
    [UNIT_WEEK] = {"W", "P0.5W", 1, false},     [UNIT_FORTNIGHT] = {"W", "P1W", 2, false},
    [UNIT_MONTH] = {"M", "P0.5M", 1, false},    [UNIT_SEASON] = {"M", "P1.5M", 3, false},
    [UNIT_QUARTER] = {"Q", "P0.5Q", 1, false},  [UNIT_HALF] = {"M", "P3M", 6, false},
    [UNIT_YEAR] = {"Y", "P6M", 1, false},       [UNIT_DECADE] = {"Y", "P5Y", 10, false},
    [UNIT_CENTURY] = {"Y", "P50Y", 100, false}, [UNIT_MILLENNIUM] = {"Y", "P500Y", 1000, false},
};

static char *period(TimeUnit unit, const char *count) {
  return g_strdup_printf("P%s%s%s", periods[unit].clock ? "T" : "", count, periods[unit].letter);
}

char *length_value(const Form *form) {
  if (form->half_more && form->count == 0) {
    return g_strdup(periods[form->unit].half);
  }
  if (form->half_more && form->unit == UNIT_HOUR) {
    return g_strdup_printf("PT%" G_GINT64_FORMAT "H30M", form->count);
  }
  if (form->half_more && form->unit == UNIT_MINUTE) {
    return g_strdup_printf("PT%" G_GINT64_FORMAT "M30S", form->count);
  }
  if (form->vague || form->count <= 0) {
    if (form->unit == UNIT_DECADE || form->unit == UNIT_CENTURY) {
      return g_strdup(form->unit == UNIT_DECADE ? "PXDE" : "PXCE");
    }
    return period(form->unit, "X");
  }
  if (form->count > DATE_YEAR_MAX / periods[form->unit].factor) {
    return period(form->unit, "X");
  }
  int64_t count = form->count * periods[form->unit].factor;
  int64_t halves = form->half_more ? periods[form->unit].factor : 0;
  g_autofree char *text =
      g_strdup_printf(halves % 2 ? "%" G_GINT64_FORMAT ".5" : "%" G_GINT64_FORMAT, count + halves / 2);
  return period(form->unit, text);
}

/* "every Monday": a place on any calendar; "every two weeks": a period. */
char *set_value(const Form *form) {
  static const char *const seasons[] = {"SP", "SU", "FA", "WI"};
  if (form->month) {
    return form->day ? g_strdup_printf("XXXX-%02d-%02d", form->month, form->day)
                     : g_strdup_printf("XXXX-%02d", form->month);
  }
  if (form->weekday) {
    return g_strdup_printf(form->daypart ? "XXXX-WXX-%d%s" : "XXXX-WXX-%d", form->weekday,
                           daypart_value(form->daypart));
  }
  if (form->season) {
    return g_strdup_printf("XXXX-%s", seasons[form->season - 21]);
  }
  if (form->unit == UNIT_WEEKEND) {
    return g_strdup("XXXX-WXX-WE");
  }
  return form->daypart ? g_strdup_printf("XXXX-XX-XX%s", daypart_value(form->daypart)) : length_value(form);
}
