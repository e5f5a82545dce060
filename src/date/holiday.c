/* holiday.c -- see holiday.h for the rules. */
#include "date/holiday.h"

#include <string.h>

#include "date/calendar.h"
#include "date/feast.h"
#include "date/moon.h"

enum { MAX_WORDS = 8, FURTHEST = 366, MOST_BEHIND = 14 };

typedef struct {
  const char *text;
  gsize len;
} Word;

static bool is(const Word *word, const char *what) {
  return word->len == strlen(what) && memcmp(word->text, what, word->len) == 0;
}

/* Words between blanks; more than MAX_WORDS count as one too many. */
static int split(const char *rule, gsize len, Word *words) {
  int n = 0;
  for (gsize i = 0; i < len;) {
    gsize start = i;
    while (i < len && rule[i] != ' ') {
      i++;
    }
    if (i > start && n < MAX_WORDS) {
      words[n] = (Word){rule + start, i - start};
    }
    n += i > start;
    i += i < len;
  }
  return n;
}

/* A number with an optional sign, of no more than four digits. */
static bool number(const Word *word, int *value) {
  gsize i = word->len && (word->text[0] == '-' || word->text[0] == '+');
  if (word->len == i || word->len > i + 4) {
    return false;
  }
  *value = 0;
  for (gsize k = i; k < word->len; k++) {
    if (!g_ascii_isdigit(word->text[k])) {
      return false;
    }
    *value = *value * 10 + word->text[k] - '0';
  }
  *value = word->text[0] == '-' ? -*value : *value;
  return true;
}

static int weekday(const Word *word) {
  static const char names[][4] = {"mon", "tue", "wed", "thu", "fri", "sat", "sun"};
  for (guint i = 0; i < G_N_ELEMENTS(names); i++) {
    if (is(word, names[i])) {
      return (int)i + 1;
    }
  }
  return 0;
}

static bool month_day(const Word *word, int64_t year, int64_t *day) {
  int month, of_month;
  if (word->len != 5 || word->text[2] != '-' || !number(&(Word){word->text, 2}, &month) ||
      !number(&(Word){word->text + 3, 2}, &of_month)) {
    return false;
  }
  if (month < 1 || month > 12 || of_month < 1 || of_month > calendar_month_days(year, month)) {
    return false;
  }
  *day = calendar_to_day(year, month, of_month);
  return true;
}

/* The first such weekday on `day` or after it. */
static int64_t weekday_from(int64_t day, int which) {
  return day + (which - calendar_weekday(day) + 7) % 7;
}

static bool nth_weekday(int which, const Word *words, int n, int64_t year, int64_t *day) {
  int nth, month, after = 0;
  if (!number(&words[1], &nth) || !number(&words[2], &month) || month < 1 || month > 12 || nth == 0 || ABS(nth) > 5 ||
      (n == 4 && (!number(&words[3], &after) || ABS(after) > MOST_BEHIND))) {
    return false;
  }
  int length = calendar_month_days(year, month);
  int64_t first = calendar_to_day(year, month, 1), last = first + length - 1;
  int64_t found = nth > 0 ? weekday_from(first, which) + 7 * (nth - 1) : weekday_from(last - 6, which) + 7 * (nth + 1);
  if (found < first || found > last) {
    return false;
  }
  *day = found + after;
  return true;
}

static bool beside(int which, const Word *words, int64_t year, int64_t *day) {
  int64_t from;
  if (!month_day(&words[2], year, &from)) {
    return false;
  }
  *day = is(&words[1], "before") ? weekday_from(from - 7, which) : weekday_from(from + 1, which);
  return true;
}

static bool from_feast(const Word *words, int n, int64_t year, int64_t *day) {
  int offset = 0;
  if (n > 2 || (n == 2 && (!number(&words[1], &offset) || ABS(offset) > FURTHEST))) {
    return false;
  }
  *day = is(&words[0], "easter")   ? feast_easter(year, offset)
         : is(&words[0], "tishri") ? feast_new_year(year) + offset
                                   : feast_passover(year) + offset;
  return true;
}

static bool islamic(const Word *words, int n, int64_t year, int64_t *day) {
  int month, of_month;
  bool fits = n == 2 && words[1].len == 5 && number(&(Word){words[1].text, 2}, &month) &&
              number(&(Word){words[1].text + 3, 2}, &of_month) && month >= 1 && month <= 12 && of_month >= 1 &&
              of_month <= 30;
  return fits && feast_islamic(year, month, of_month, day);
}

static bool day_of(const Word *words, int n, int64_t year, int64_t *day) {
  if (is(&words[0], "easter") || is(&words[0], "tishri") || is(&words[0], "nisan")) {
    return from_feast(words, n, year, day);
  }
  if (is(&words[0], "islamic")) {
    return islamic(words, n, year, day);
  }
  if (n == 1 && (is(&words[0], "chinese") || is(&words[0], "diwali"))) {
    return is(&words[0], "chinese") ? moon_chinese_new_year(year, day) : moon_diwali(year, day);
  }
  if (n == 1) {
    return month_day(&words[0], year, day);
  }
  int which = weekday(&words[0]);
  if (n < 3 || n > 4 || !which) {
    return false;
  }
  bool near = n == 3 && (is(&words[1], "before") || is(&words[1], "after"));
  return near ? beside(which, words, year, day) : nth_weekday(which, words, n, year, day);
}

/* One of the rule's terms. */
static bool term_day(const char *term, gsize len, int64_t year, int64_t *day) {
  Word words[MAX_WORDS];
  int n = split(term, len, words), bound;
  for (; n > 2 && n <= MAX_WORDS && (is(&words[n - 2], "from") || is(&words[n - 2], "to")); n -= 2) {
    bool from = is(&words[n - 2], "from");
    if (!number(&words[n - 1], &bound) || (from ? year < bound : year > bound)) {
      return false;
    }
  }
  return n >= 1 && n <= MAX_WORDS && day_of(words, n, year, day);
}

bool holiday_day(const char *rule, gsize len, int64_t year, int64_t *day) {
  for (gsize start = 0; start < len;) {
    const char *comma = memchr(rule + start, ',', len - start);
    gsize end = comma ? (gsize)(comma - rule) : len;
    if (term_day(rule + start, end - start, year, day)) {
      return true;
    }
    start = end + 1;
  }
  return false;
}

bool holiday_is_uncertain(const char *rule) {
  return g_str_has_prefix(rule, "islamic") || g_str_has_prefix(rule, "diwali");
}
