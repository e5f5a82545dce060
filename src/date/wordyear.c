/* wordyear.c -- see wordyear.h. */
#include "date/wordyear.h"

#include <string.h>

#include "date/longyear.h"

enum { EARLY = WORDYEAR_EARLY, ALL_X = 15 };

static char *grouped(const DateWords *words, int64_t number) {
  g_autofree char *digits = g_strdup_printf("%" G_GINT64_FORMAT, number);
  return catalogue_number(words, digits);
}

/* "17×10¹⁸", as no language has a word for it; by its digits where few of them are zeros. */
static char *far_number(const DateWords *words, int64_t year) {
  static const char *const raised[] = {"⁰", "¹", "²", "³", "⁴", "⁵", "⁶", "⁷", "⁸", "⁹"};
  enum { FEW = 6 };
  char digits[LONGYEAR_DIGITS + 1];
  int n = longyear_decode(year, '0', digits), zeros = 0;
  while (zeros < n && digits[n - 1 - zeros] == '0') {
    zeros++;
  }
  if (zeros < FEW) {
    return catalogue_number(words, digits);
  }
  digits[n - zeros] = '\0';
  bool one = strcmp(digits, "1") == 0;
  return g_strconcat(one ? "" : digits, one ? "10" : "×10", zeros > 9 ? raised[zeros / 10] : "", raised[zeros % 10],
                     NULL);
}

/* A year of deep time is written by its scale where three decimals hold it. */
YearName wordyear_name(const DateWords *words, int64_t year, bool rounded) {
  static const struct {
    int64_t size;
    const char *key;
  } scales[] = {{INT64_C(1000000000), "billions"}, {INT64_C(1000000), "millions"}};
  int64_t size = year > 0 ? year : rounded && year < 0 ? -year : 1 - year;
  if (longyear_is(year)) {
    return (YearName){far_number(words, year), NULL, year < 0, false};
  }
  for (gsize i = 0; i < G_N_ELEMENTS(scales); i++) {
    int64_t deep = ABS(year), whole = deep / scales[i].size, decimals = deep % scales[i].size;
    if (whole == 0 || decimals % (scales[i].size / 1000) != 0) {
      continue;
    }
    g_autofree char *digits = g_strdup_printf("%03d", (int)(decimals / (scales[i].size / 1000)));
    g_autofree char *integer = grouped(words, whole), *point = catalogue_fill(words, "decimal", &(WordFill){0});
    for (gsize n = 3; n && digits[n - 1] == '0'; n--) {
      digits[n - 1] = '\0';
    }
    return (YearName){g_strconcat(integer, *digits ? point : "", digits, NULL), scales[i].key, year < 0, false};
  }
  return (YearName){grouped(words, size), NULL, year <= 0, year > 0 && size < EARLY};
}

/* "13.8 billion", which takes its number. */
static char *scaled_number(const DateWords *words, const YearName *name) {
  WordFill fill = {.text = {['s'] = name->number}};
  return name->scale ? catalogue_fill(words, name->scale, &fill) : g_strdup(name->number);
}

/* Nobody counts the age of rocks from Christ: before a million years it is from now. */
char *wordyear_name_text(const DateWords *words, YearName name, bool tick) {
  g_autofree char *number = name.number;
  WordFill fill = {.text = {['s'] = number, ['y'] = number}};
  if (name.scale && tick && name.bc) {
    return catalogue_fill(words, g_str_equal(name.scale, "billions") ? "tick_billions" : "tick_millions", &fill);
  }
  g_autofree char *scaled = scaled_number(words, &name);
  fill.text['y'] = scaled;
  if (name.bc) {
    return catalogue_fill(words, name.scale ? "ago" : "bc", &fill);
  }
  return name.early && !tick ? catalogue_fill(words, "ad", &fill) : g_steal_pointer(&scaled);
}

/* "About 300,000" is as round before Christ as after: the year 0 that does not exist is within what it leaves open. */
static YearName name_of(const DateWords *words, const DateTerm *term) {
  enum { ROUND = 100 };
  bool rounded = term->exponent || term->significant || (term->approximate && term->year % ROUND == 0);
  return wordyear_name(words, term->year, rounded);
}

char *wordyear_plain(const DateWords *words, const DateTerm *term) {
  return wordyear_name_text(words, name_of(words, term), false);
}

char *wordyear_age(const DateWords *words, const DateTerm *term) {
  YearName name = name_of(words, term);
  char *age = name.scale && name.bc && !term->year_x ? scaled_number(words, &name) : NULL;
  g_free(name.number);
  return age;
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
  g_autofree char *ending = catalogue_ordinal(words, number);
  WordFill fill = {.text = {['c'] = digits, ['C'] = in_roman, ['o'] = ending}};
  g_autofree char *text = catalogue_fill_for(words, key, length, &fill);
  return term->negative ? catalogue_fill(words, "bc", &(WordFill){.text = {['y'] = text}}) : g_steal_pointer(&text);
}

static char *year_span(const DateWords *words, int64_t first, int64_t last) {
  YearName a = wordyear_name(words, first, false), b = wordyear_name(words, last, false);
  bool share = a.bc && b.bc;
  g_autofree char *from = share ? a.number : wordyear_name_text(words, a, false);
  g_autofree char *to = share ? b.number : wordyear_name_text(words, b, false);
  char *text = catalogue_fill(words, "range", &(WordFill){.text = {['a'] = from, ['b'] = to}});
  return share ? wordyear_name_text(words, (YearName){text, NULL, true, false}, false) : text;
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
  return catalogue_fill(words, "decade", &(WordFill){.text = {['y'] = year}});
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

char *wordyear_text(const DateWords *words, const DateTerm *term, DateWordsLength length) {
  switch (term->year_x) {
  case 0:
    return wordyear_plain(words, term);
  case 1:
    return decade(words, term);
  case 3:
    return counted(words, term, "century", 100, length);
  case 7:
    return counted(words, term, "millennium", 1000, length);
  case ALL_X:
    return catalogue_fill(words, "no_year", &(WordFill){0});
  default:
    return scattered(term);
  }
}
