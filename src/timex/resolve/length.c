/* length.c -- TIMEX3 values of durations and sets. */
#include "timex/resolve/resolve.h"

enum { WHOLE = 100, WEEK = 7 };

/* How a unit is written in a period: its letter, how many of them it is; and in what its parts are told: where it is
 * `mixed` besides its whole ("PT1H30M"), else in place of it ("P6M", but "P1.5Y"). */
static const struct {
  const char *letter;
  int factor;
  const char *finer;
  int parts;
  bool clock, mixed;
} periods[] = {
    [UNIT_NONE] = {"", 1, NULL, 0, false, false},       [UNIT_SECOND] = {"S", 1, NULL, 0, true, false},
    [UNIT_MINUTE] = {"M", 1, "S", 60, true, true},      [UNIT_HOUR] = {"H", 1, "M", 60, true, true},
    [UNIT_PART] = {"NI", 1, "TH", 12, false, false},    [UNIT_NIGHT] = {"NI", 1, "TH", 12, false, false},
    [UNIT_DAY] = {"D", 1, "TH", 24, false, false},      [UNIT_WEEKEND] = {"WE", 1, "D", 2, false, false},
    [UNIT_WEEK] = {"W", 1, NULL, 0, false, false},      [UNIT_FORTNIGHT] = {"W", 2, NULL, 0, false, false},
    [UNIT_MONTH] = {"M", 1, NULL, 0, false, false},     [UNIT_SEASON] = {"M", 3, NULL, 0, false, false},
    [UNIT_QUARTER] = {"Q", 1, NULL, 0, false, false},   [UNIT_HALF] = {"M", 6, NULL, 0, false, false},
    [UNIT_YEAR] = {"Y", 1, "M", 12, false, false},      [UNIT_DECADE] = {"Y", 10, NULL, 0, false, false},
    [UNIT_CENTURY] = {"Y", 100, NULL, 0, false, false}, [UNIT_MILLENNIUM] = {"Y", 1000, NULL, 0, false, false},
};

static char *period(TimeUnit unit, const char *count) {
  return g_strdup_printf("P%s%s%s", periods[unit].clock ? "T" : "", count, periods[unit].letter);
}

/* "half a year" is "P6M", "an hour and a half" "PT1H30M"; NULL where no whole number of finer units makes it. */
static char *finer_value(const Form *form) {
  TimeUnit unit = form->unit;
  int parts = form->hundredths * periods[unit].parts;
  if (!parts || parts % WHOLE || (form->count && !periods[unit].mixed)) {
    return NULL;
  }
  const char *clock = periods[unit].clock || *periods[unit].finer == 'T' ? "T" : "";
  const char *letter = periods[unit].finer + (*periods[unit].finer == 'T');
  return form->count ? g_strdup_printf("P%s%" G_GINT64_FORMAT "%s%d%s", clock, form->count, periods[unit].letter,
                                       parts / WHOLE, letter)
                     : g_strdup_printf("P%s%d%s", clock, parts / WHOLE, letter);
}

/* "2", "2.5", "0.25" */
static char *decimal(int64_t hundredths) {
  int rest = (int)(hundredths % WHOLE);
  return !rest       ? g_strdup_printf("%" G_GINT64_FORMAT, hundredths / WHOLE)
         : rest % 10 ? g_strdup_printf("%" G_GINT64_FORMAT ".%02d", hundredths / WHOLE, rest)
                     : g_strdup_printf("%" G_GINT64_FORMAT ".%d", hundredths / WHOLE, rest / 10);
}

/* "an hour and 20 minutes": "PT1H20M" */
static char *compound_value(const Form *form) {
  bool clock = periods[form->unit].clock, more_clock = periods[form->more_unit].clock;
  if (form->unit == UNIT_WEEK) { /* ISO 8601 has no weeks beside days */
    return g_strdup_printf("P%" G_GINT64_FORMAT "D", form->count * WEEK + form->more);
  }
  if (form->most) {
    return g_strdup_printf("P%" G_GINT64_FORMAT "Y%dM%dD", form->count, form->more, form->most);
  }
  return g_strdup_printf("P%s%" G_GINT64_FORMAT "%s%s%d%s", clock ? "T" : "", form->count, periods[form->unit].letter,
                         more_clock && !clock ? "T" : "", form->more, periods[form->more_unit].letter);
}

char *length_value(const Form *form) {
  if (form->hour >= 0) { /* "1:02:33" */
    return g_strdup_printf("PT%dH%dM%dS", form->hour, form->minute, form->second);
  }
  bool none = form->count <= 0 && !form->hundredths;
  if (form->vague || none || form->count > DATE_YEAR_MAX / periods[form->unit].factor) {
    return form->unit == UNIT_DECADE    ? g_strdup("PXDE")
           : form->unit == UNIT_CENTURY ? g_strdup("PXCE")
                                        : period(form->unit, "X");
  }
  if (form->more) {
    return compound_value(form);
  }
  char *finer = finer_value(form);
  if (finer) {
    return finer;
  }
  g_autofree char *count = decimal((form->count * WHOLE + form->hundredths) * periods[form->unit].factor);
  return period(form->unit, count);
}

/* "every Monday": a place on any calendar; "every two weeks": a period. */
char *set_value(const Form *form) {
  static const char *const seasons[] = {"SP", "SU", "FA", "WI"};
  if (form->month) {
    return form->day ? g_strdup_printf("XXXX-%02d-%02d", form->month, form->day)
                     : g_strdup_printf("XXXX-%02d", form->month);
  }
  if (form->weekday > WEEK) {
    return g_strdup("XXXX-WXX-XX");
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

/* "twice a year" is "2X", "three days a week" "3D". */
char *freq_value(const Form *form) {
  const char *letter = form->each ? periods[form->each].letter : "X";
  return form->times ? g_strdup_printf("%d%s", form->times, letter) : NULL;
}
