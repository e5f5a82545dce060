/* wordterm.c -- see wordterm.h. */
#include "date/wordterm.h"

#include <string.h>

#include "date/calendar.h"
#include "date/term.h"
#include "date/wordyear.h"

enum { MONTHS = 12, ALL_X = 15 };

const char *wordterm_variant(const DateTerm *term) {
  if (term->day || term->month > MONTHS) {
    return term->day ? "day" : term_precision(term) == DATE_PREC_SEASON ? "season" : "part";
  }
  if (term->month || term->month_x == 1) {
    return "month";
  }
  return term->year_x == 1 ? "decade" : term->year_x == 3 || term->year_x == 7 ? "century" : "year";
}

static const char *month_name(const DateWords *words, int month, bool brief) {
  return catalogue_word(words, brief ? WORDS_MONTHS_SHORT : WORDS_MONTHS, month - 1);
}

/* Months are cut in short texts beside a day; in AP always beside a day, never without. */
static bool brief_month(const DateWords *words, const DateTerm *term, DateWordsLength length) {
  return term->day && (length == DATE_WORDS_SHORT || catalogue_has(words, "day_months_short"));
}

/* French writes the first day of a month as an ordinal. */
static const char *day_number(const DateWords *words, int day, char out[16]) {
  g_autofree char *first = day == 1 && catalogue_has(words, "first_day")
                               ? catalogue_fill(words, "first_day", &(WordFill){0})
                               : g_strdup_printf("%d", day);
  g_strlcpy(out, first, 16);
  return out;
}

/* "1916–17", "1999–2000": a winter is of two years.  BC and with "AD" the first has to do. */
static char *years_of_part(const DateWords *words, const DateTerm *term) {
  int first, last;
  g_autofree char *year = wordyear_plain(words, term);
  term_subyear(term->month, &first, &last);
  if (first <= last || term->year < WORDYEAR_EARLY) {
    return g_steal_pointer(&year);
  }
  int64_t next = term->year + 1;
  g_autofree char *end =
      next % 100 ? g_strdup_printf("%02d", (int)(next % 100)) : g_strdup_printf("%" G_GINT64_FORMAT, next);
  return catalogue_fill(words, "years_over", &(WordFill){.text = {['a'] = year, ['b'] = end}});
}

static char *part_of_year(const DateWords *words, const DateTerm *term, DateWordsLength length) {
  g_autofree char *years = years_of_part(words, term);
  WordList list = length == DATE_WORDS_SHORT ? WORDS_PARTS_SHORT : WORDS_PARTS;
  return catalogue_fill_word(words, list, term->month - TERM_FIRST_SUBYEAR, &(WordFill){.text = {['y'] = years}});
}

/* "December 25" and "December", for every year or within a span of unknown years. */
static char *within_years(const DateWords *words, const DateTerm *term, DateWordsLength length) {
  char day[16];
  WordFill fill = {.text = {['M'] = month_name(words, term->month, brief_month(words, term, length)),
                            ['d'] = day_number(words, term->day, day)}};
  g_autofree char *date =
      term->day && !term->day_x ? catalogue_fill(words, "monthday", &fill) : g_strdup(fill.text['M']);
  if (term->year_x == ALL_X) {
    return g_steal_pointer(&date);
  }
  g_autofree char *year = wordyear_text(words, term, length);
  return catalogue_fill(words, "within", &(WordFill){.text = {['s'] = date, ['y'] = year}});
}

/* "2004-1X" and "2004-06-2X" are the months or days that they can be. */
static char *by_bounds(const DateWords *words, const DateTerm *term, DateWordsLength length) {
  DateBound min, max;
  if (term->year_x || (term->month_x != 1 && term->day_x != 1) || (term->month_x && term->day) ||
      !term_bounds(term, &min, &max)) {
    return NULL;
  }
  CalendarDay a = calendar_from_day(min.day), b = calendar_from_day(max.day);
  bool days = term->day_x == 1;
  DateTerm first = term_make(a.year, a.month, days ? a.day : 0), last = term_make(b.year, b.month, days ? b.day : 0);
  return wordterm_shared(words, &first, &last, length);
}

static char *day_or_month(const DateWords *words, const DateTerm *term, DateWordsLength length) {
  char day[16];
  bool has_day = term->day && !term->day_x;
  if (term->year_x) {
    return within_years(words, term, length);
  }
  g_autofree char *year = wordyear_plain(words, term);
  WordFill fill = {.text = {['M'] = month_name(words, term->month, brief_month(words, term, length)),
                            ['d'] = day_number(words, term->day, day),
                            ['y'] = year}};
  return catalogue_fill_for(words, has_day ? "day" : "month", length, &fill);
}

char *wordterm_time(const DateWords *words, const char *key, int32_t sec) {
  enum { HOUR = 3600, MINUTE = 60, HALF = 12 };
  int hours = sec / HOUR;
  char hour[16], hour12[16], minute[16], second[16];
  g_snprintf(hour, sizeof hour, "%d", hours);
  g_snprintf(hour12, sizeof hour12, "%d", (hours + HALF - 1) % HALF + 1);
  g_snprintf(minute, sizeof minute, "%02d", sec / MINUTE % MINUTE);
  g_snprintf(second, sizeof second, "%02d", sec % MINUTE);
  g_autofree char *half = catalogue_fill(words, hours < HALF ? "am" : "pm", &(WordFill){0});
  WordFill fill = {.text = {['H'] = hour, ['h'] = hour12, ['i'] = minute, ['S'] = second, ['p'] = half}};
  return catalogue_fill(words, key, &fill);
}

char *wordterm_clock(const DateWords *words, const DateTerm *term) {
  char zone[12] = "";
  bool noon = term->hour == 12 && !term->minute && !term->second && catalogue_has(words, "noon");
  const char *key = noon ? "noon" : term->second ? "clock_seconds" : "clock";
  g_autofree char *clock = wordterm_time(words, key, (term->hour * 60 + term->minute) * 60 + term->second);
  if (term->offset_min == INT16_MIN) {
    return g_steal_pointer(&clock);
  }
  int offset = ABS(term->offset_min);
  if (offset) {
    g_snprintf(zone, sizeof zone, "%s%d:%02d", term->offset_min < 0 ? "−" : "+", offset / 60 % 24, offset % 60);
  }
  return catalogue_fill(words, "zone", &(WordFill){.text = {['a'] = clock, ['s'] = zone}});
}

static char *with_time(const DateWords *words, const DateTerm *term, char *date) {
  g_autofree char *bare = date, *clock = wordterm_clock(words, term);
  return catalogue_fill(words, "time", &(WordFill){.text = {['a'] = bare, ['s'] = clock}});
}

/* 24:00 is the next day's midnight: no reader knows the other. */
static DateTerm of_midnight(const DateTerm *term) {
  DateTerm out = *term;
  if (term->hour == 24) {
    CalendarDay next = calendar_from_day(calendar_to_day(term->year, term->month, term->day) + 1);
    out.year = next.year;
    out.month = (int8_t)next.month;
    out.day = (int8_t)next.day;
    out.hour = 0;
  }
  return out;
}

static char *qualified(const DateWords *words, const DateTerm *term, char *text) {
  g_autofree char *bare = text;
  g_autofree char *circa = NULL, *age = wordyear_age(words, term);
  const char *variant = wordterm_variant(term);
  circa = !age && (term->approximate || term->significant) /* an age in millions of years is always about that */
              ? catalogue_fill_variant(words, "circa", variant, &(WordFill){.text = {['s'] = bare}})
              : g_strdup(bare);
  return term->uncertain ? catalogue_fill(words, "uncertain", &(WordFill){.text = {['s'] = circa}})
                         : g_steal_pointer(&circa);
}

char *wordterm_text(const DateWords *words, const DateTerm *written, DateWordsLength length) {
  DateTerm term = of_midnight(written);
  char *text = by_bounds(words, &term, length);
  if (!text && term.month > MONTHS) {
    text = part_of_year(words, &term, length);
  } else if (!text && (term.month == 0 || term.month_x)) {
    text = wordyear_text(words, &term, length);
  } else if (!text) {
    text = day_or_month(words, &term, length);
  }
  return qualified(words, &term, term.hour >= 0 ? with_time(words, &term, text) : text);
}

static bool plain(const DateTerm *term) {
  return !term_unspecified(term) && !term->uncertain && !term->approximate && term->hour < 0 && term->month &&
         term->month <= MONTHS;
}

char *wordterm_shared(const DateWords *words, const DateTerm *a, const DateTerm *b, DateWordsLength length) {
  if (!plain(a) || !plain(b) || a->year != b->year || !a->day != !b->day) {
    return NULL;
  }
  char first[16], last[16];
  g_autofree char *year = wordyear_plain(words, a);
  WordFill fill = {.text = {['y'] = year,
                            ['z'] = year,
                            ['d'] = day_number(words, a->day, first),
                            ['e'] = day_number(words, b->day, last),
                            ['M'] = month_name(words, a->month, brief_month(words, a, length)),
                            ['N'] = month_name(words, b->month, brief_month(words, b, length))}};
  const char *key = !a->day ? "range_months" : a->month == b->month ? "range_day" : "range_month";
  return catalogue_fill_for(words, key, length, &fill);
}
