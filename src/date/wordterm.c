/* wordterm.c -- see wordterm.h. */
#include "date/wordterm.h"

#include <string.h>

#include "date/calendar.h"
#include "date/far.h"
#include "date/term.h"

enum { MONTHS = 12, EARLY = 100, ALL_X = 15 };

const char *wordterm_variant(const DateTerm *term) {
  if (term->day || term->month > MONTHS) {
    return term->day ? "day" : term_precision(term) == DATE_PREC_SEASON ? "season" : "part";
  }
  if (term->month || term->month_x == 1) {
    return "month";
  }
  return term->year_x == 1 ? "decade" : term->year_x == 3 || term->year_x == 7 ? "century" : "year";
}

/* By "KEY_short" where the space is small and the language has it. */
static char *fill_for(const DateWords *words, const char *key, DateWordsLength length, const WordFill *fill) {
  return length == DATE_WORDS_SHORT ? wordtable_fill_variant(words, key, "short", fill)
                                    : wordtable_fill(words, key, fill);
}

static char *grouped(const DateWords *words, int64_t number) {
  g_autofree char *digits = g_strdup_printf("%" G_GINT64_FORMAT, number);
  return wordtable_number(words, digits);
}

/* "17×10¹⁸", as no language has a word for it; by its digits where few of them are zeros. */
static char *far_number(const DateWords *words, int64_t year) {
  static const char *const raised[] = {"⁰", "¹", "²", "³", "⁴", "⁵", "⁶", "⁷", "⁸", "⁹"};
  enum { FEW = 6 };
  char digits[FAR_DIGITS + 1];
  int n = far_decode(year, '0', digits), zeros = 0;
  while (zeros < n && digits[n - 1 - zeros] == '0') {
    zeros++;
  }
  if (zeros < FEW) {
    return wordtable_number(words, digits);
  }
  digits[n - zeros] = '\0';
  bool one = strcmp(digits, "1") == 0;
  return g_strconcat(one ? "" : digits, one ? "10" : "×10", zeros > 9 ? raised[zeros / 10] : "", raised[zeros % 10],
                     NULL);
}

/* A year of deep time is written by its scale where three decimals hold it. */
YearName wordterm_year_name(const DateWords *words, int64_t year, bool rounded) {
  static const struct {
    int64_t size;
    const char *key;
  } scales[] = {{INT64_C(1000000000), "billions"}, {INT64_C(1000000), "millions"}};
  int64_t size = year > 0 ? year : rounded && year < 0 ? -year : 1 - year;
  if (far_is(year)) {
    return (YearName){far_number(words, year), NULL, year < 0, false};
  }
  for (gsize i = 0; i < G_N_ELEMENTS(scales); i++) {
    int64_t deep = ABS(year), whole = deep / scales[i].size, decimals = deep % scales[i].size;
    if (whole == 0 || decimals % (scales[i].size / 1000) != 0) {
      continue;
    }
    g_autofree char *digits = g_strdup_printf("%03d", (int)(decimals / (scales[i].size / 1000)));
    g_autofree char *integer = grouped(words, whole), *point = wordtable_fill(words, "decimal", &(WordFill){0});
    for (gsize n = 3; n && digits[n - 1] == '0'; n--) {
      digits[n - 1] = '\0';
    }
    return (YearName){g_strconcat(integer, *digits ? point : "", digits, NULL), scales[i].key, year < 0, false};
  }
  return (YearName){grouped(words, size), NULL, year <= 0, year > 0 && size < EARLY};
}

char *wordterm_year_text(const DateWords *words, YearName name, bool tick) {
  g_autofree char *number = name.number;
  WordFill fill = {.text = {['s'] = number, ['y'] = number}};
  if (name.scale && tick && name.bc) {
    return wordtable_fill(words, g_str_equal(name.scale, "billions") ? "tick_billions" : "tick_millions", &fill);
  }
  g_autofree char *scaled = name.scale ? wordtable_fill(words, name.scale, &fill) : g_strdup(number);
  fill.text['y'] = scaled;
  if (name.bc) {
    return wordtable_fill(words, "bc", &fill);
  }
  return name.early && !tick ? wordtable_fill(words, "ad", &fill) : g_steal_pointer(&scaled);
}

static char *plain_year(const DateWords *words, const DateTerm *term) {
  bool rounded = term->exponent || term->significant;
  return wordterm_year_text(words, wordterm_year_name(words, term->year, rounded), false);
}

/* "XX" in Roman digits; there is no century beyond the hundredth. */
static void roman(int number, char out[16]) {
  static const struct {
    int value;
    const char *digits;
  } steps[] = {{100, "C"}, {90, "XC"}, {50, "L"}, {40, "XL"}, {10, "X"}, {9, "IX"}, {5, "V"}, {4, "IV"}, {1, "I"}};
  *out = '\0';
  for (gsize i = 0; i < G_N_ELEMENTS(steps); i++) {
    for (; number >= steps[i].value; number -= steps[i].value) {
      g_strlcat(out, steps[i].digits, 16);
    }
  }
}

/* "20th century": of 1900-1999, and "2nd century BC" of 200-101 BC, which is -01XX. */
static char *counted(const DateWords *words, const DateTerm *term, const char *key, int years, DateWordsLength length) {
  int number = (int)(ABS(term->year) / years) + 1;
  char digits[16], in_roman[16];
  g_snprintf(digits, sizeof digits, "%d", number);
  roman(number, in_roman);
  g_autofree char *ending = wordtable_ordinal(words, number);
  WordFill fill = {.text = {['c'] = digits, ['C'] = in_roman, ['o'] = ending}};
  g_autofree char *text = fill_for(words, key, length, &fill);
  return term->negative ? wordtable_fill(words, "bc", &(WordFill){.text = {['y'] = text}}) : g_steal_pointer(&text);
}

static char *year_span(const DateWords *words, int64_t first, int64_t last) {
  YearName a = wordterm_year_name(words, first, false), b = wordterm_year_name(words, last, false);
  bool share = a.bc && b.bc;
  g_autofree char *from = share ? a.number : wordterm_year_text(words, a, false);
  g_autofree char *to = share ? b.number : wordterm_year_text(words, b, false);
  char *text = wordtable_fill(words, "range", &(WordFill){.text = {['a'] = from, ['b'] = to}});
  return share ? wordterm_year_text(words, (YearName){text, NULL, true, false}, false) : text;
}

/* "1990s"; BC, and in the first decade, where ten years make no decade of that count, the years. */
static char *decade(const DateWords *words, const DateTerm *term) {
  if (term->negative) {
    return year_span(words, term->year - 9, term->year);
  }
  if (term->year == 0) {
    return year_span(words, 0, 9);
  }
  g_autofree char *year = g_strdup_printf("%d", (int)term->year);
  return wordtable_fill(words, "decade", &(WordFill){.text = {['y'] = year}});
}

/* A year of which other digits are unknown: as they are known, "1?66". */
static char *scattered(const DateTerm *term) {
  char text[8];
  g_snprintf(text, sizeof text, "%s%04d", term->negative ? "-" : "", (int)ABS(term->year));
  for (int i = 0; i < 4; i++) {
    char *place = text + strlen(text) - 1 - i;
    *place = term->year_x >> i & 1 ? '?' : *place;
  }
  return g_strdup(text);
}

static char *year_of(const DateWords *words, const DateTerm *term, DateWordsLength length) {
  switch (term->year_x) {
  case 0:
    return plain_year(words, term);
  case 1:
    return decade(words, term);
  case 3:
    return counted(words, term, "century", 100, length);
  case 7:
    return counted(words, term, "millennium", 1000, length);
  case ALL_X:
    return wordtable_fill(words, "no_year", &(WordFill){0});
  default:
    return scattered(term);
  }
}

static const char *month_name(const DateWords *words, int month, bool brief) {
  return wordtable_word(words, brief ? WORDS_MONTHS_SHORT : WORDS_MONTHS, month - 1);
}

/* Months are cut in short texts beside a day; in AP always beside a day, never without. */
static bool brief_month(const DateWords *words, const DateTerm *term, DateWordsLength length) {
  return term->day && (length == DATE_WORDS_SHORT || wordtable_has(words, "day_months_short"));
}

/* French writes the first day of a month as an ordinal. */
static const char *day_number(const DateWords *words, int day, char out[16]) {
  g_autofree char *first = day == 1 && wordtable_has(words, "first_day")
                               ? wordtable_fill(words, "first_day", &(WordFill){0})
                               : g_strdup_printf("%d", day);
  g_strlcpy(out, first, 16);
  return out;
}

/* "1916–17", "1999–2000": a winter is of two years.  BC and with "AD" the first has to do. */
static char *years_of_part(const DateWords *words, const DateTerm *term) {
  int first, last;
  g_autofree char *year = plain_year(words, term);
  term_subyear(term->month, &first, &last);
  if (first <= last || term->year < EARLY) {
    return g_steal_pointer(&year);
  }
  int64_t next = term->year + 1;
  g_autofree char *end =
      next % 100 ? g_strdup_printf("%02d", (int)(next % 100)) : g_strdup_printf("%" G_GINT64_FORMAT, next);
  return wordtable_fill(words, "years_over", &(WordFill){.text = {['a'] = year, ['b'] = end}});
}

static char *part_of_year(const DateWords *words, const DateTerm *term, DateWordsLength length) {
  g_autofree char *years = years_of_part(words, term);
  WordList list = length == DATE_WORDS_SHORT ? WORDS_PARTS_SHORT : WORDS_PARTS;
  return wordtable_fill_word(words, list, term->month - TERM_FIRST_SUBYEAR, &(WordFill){.text = {['y'] = years}});
}

/* "December 25" and "December", for every year or within a span of unknown years. */
static char *within_years(const DateWords *words, const DateTerm *term, DateWordsLength length) {
  char day[16];
  WordFill fill = {.text = {['M'] = month_name(words, term->month, brief_month(words, term, length)),
                            ['d'] = day_number(words, term->day, day)}};
  g_autofree char *date =
      term->day && !term->day_x ? wordtable_fill(words, "monthday", &fill) : g_strdup(fill.text['M']);
  if (term->year_x == ALL_X) {
    return g_steal_pointer(&date);
  }
  g_autofree char *year = year_of(words, term, length);
  return wordtable_fill(words, "within", &(WordFill){.text = {['s'] = date, ['y'] = year}});
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
  g_autofree char *year = plain_year(words, term);
  WordFill fill = {.text = {['M'] = month_name(words, term->month, brief_month(words, term, length)),
                            ['d'] = day_number(words, term->day, day),
                            ['y'] = year}};
  return fill_for(words, has_day ? "day" : "month", length, &fill);
}

static char *with_time(const DateWords *words, const DateTerm *term, char *date) {
  g_autofree char *bare = date;
  char hour[4], hour12[4], minute[4], second[4], zone[12] = "";
  g_snprintf(hour, sizeof hour, "%d", term->hour);
  g_snprintf(hour12, sizeof hour12, "%d", (term->hour + 11) % 12 + 1);
  g_snprintf(minute, sizeof minute, "%02d", term->minute);
  g_snprintf(second, sizeof second, "%02d", term->second);
  g_autofree char *half = wordtable_fill(words, term->hour < 12 ? "am" : "pm", &(WordFill){0});
  WordFill fill = {.text = {['H'] = hour, ['h'] = hour12, ['i'] = minute, ['S'] = second, ['p'] = half}};
  bool noon = term->hour == 12 && !term->minute && !term->second && wordtable_has(words, "noon");
  g_autofree char *clock = wordtable_fill(words, noon ? "noon" : term->second ? "clock_seconds" : "clock", &fill);
  g_autofree char *text = wordtable_fill(words, "time", &(WordFill){.text = {['a'] = bare, ['s'] = clock}});
  if (term->offset_min == INT16_MIN) {
    return g_steal_pointer(&text);
  }
  int offset = ABS(term->offset_min);
  if (offset) {
    g_snprintf(zone, sizeof zone, "%s%d:%02d", term->offset_min < 0 ? "−" : "+", offset / 60 % 24, offset % 60);
  }
  return wordtable_fill(words, "zone", &(WordFill){.text = {['a'] = text, ['s'] = zone}});
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
  g_autofree char *circa = NULL;
  const char *variant = wordterm_variant(term);
  circa = term->approximate || term->significant
              ? wordtable_fill_variant(words, "circa", variant, &(WordFill){.text = {['s'] = bare}})
              : g_strdup(bare);
  return term->uncertain ? wordtable_fill(words, "uncertain", &(WordFill){.text = {['s'] = circa}})
                         : g_steal_pointer(&circa);
}

char *wordterm_text(const DateWords *words, const DateTerm *written, DateWordsLength length) {
  DateTerm term = of_midnight(written);
  char *text = by_bounds(words, &term, length);
  if (!text && term.month > MONTHS) {
    text = part_of_year(words, &term, length);
  } else if (!text && (term.month == 0 || term.month_x)) {
    text = year_of(words, &term, length);
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
  g_autofree char *year = plain_year(words, a);
  WordFill fill = {.text = {['y'] = year,
                            ['z'] = year,
                            ['d'] = day_number(words, a->day, first),
                            ['e'] = day_number(words, b->day, last),
                            ['M'] = month_name(words, a->month, brief_month(words, a, length)),
                            ['N'] = month_name(words, b->month, brief_month(words, b, length))}};
  const char *key = !a->day ? "range_months" : a->month == b->month ? "range_day" : "range_month";
  return fill_for(words, key, length, &fill);
}
