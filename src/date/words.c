/* words.c -- dates in words by a table of patterns. */
#include <string.h>

#include "date/calendar.h"
#include "date/words.h"

enum { MONTHS = 12, SUBYEARS = 21, FIRST_SUBYEAR = 21 };

struct DateWords {
  GHashTable *patterns;
  char **months, **months_short, **parts;
};

/* What fills the marks of a pattern; NULL: the mark does not occur. */
typedef struct {
  const char *month, *end_month, *a, *b, *s;
  const char *year, *end_year;
  int day, end_day;
} Fill;

static const char *const required[] = {"day",        "month",     "monthday",      "decade",       "century",
                                       "millennium", "range_day", "range_month",   "range_months", "range",
                                       "since",      "until",     "unknown_start", "unknown_end",  "circa",
                                       "uncertain",  "or",        "and",           "one_of",       "all_of",
                                       "week",       "bc",        "millions",      "billions",     NULL};

static void read_table(DateWords *words, const char *table, gsize len) {
  g_autofree char *copy = g_strndup(table, len);
  g_auto(GStrv) lines = g_strsplit(copy, "\n", -1);
  for (char **line = lines; *line; line++) {
    char *equals = **line == '#' ? NULL : strstr(*line, " = ");
    if (equals) {
      g_hash_table_insert(words->patterns, g_strndup(*line, (gsize)(equals - *line)), g_strdup(equals + 3));
    }
  }
}

static char **read_list(const DateWords *words, const char *key, guint n, char **error) {
  const char *value = g_hash_table_lookup(words->patterns, key);
  char **list = value ? g_strsplit(value, ",", -1) : NULL;
  if (!list || g_strv_length(list) != n) {
    g_strfreev(list);
    *error = *error ? *error : g_strdup_printf("\"%s\" needs %u words", key, n);
    return NULL;
  }
  return list;
}

DateWords *date_words_new(const char *table, gsize len, char **error) {
  DateWords *words = g_new0(DateWords, 1);
  words->patterns = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, g_free);
  *error = NULL;
  read_table(words, table, len);
  words->months = read_list(words, "months", MONTHS, error);
  words->months_short = read_list(words, "months_short", MONTHS, error);
  words->parts = read_list(words, "parts", SUBYEARS, error);
  for (const char *const *key = required; *key && !*error; key++) {
    if (!g_hash_table_contains(words->patterns, *key)) {
      *error = g_strdup_printf("\"%s\" is missing", *key);
    }
  }
  if (*error) {
    date_words_free(words);
    return NULL;
  }
  return words;
}

void date_words_free(DateWords *words) {
  if (!words) {
    return;
  }
  g_strfreev(words->months);
  g_strfreev(words->months_short);
  g_strfreev(words->parts);
  g_hash_table_unref(words->patterns);
  g_free(words);
}

static void put_mark(GString *out, char mark, const Fill *fill) {
  const char *texts[] = {['M'] = fill->month, ['N'] = fill->end_month, ['a'] = fill->a,       ['b'] = fill->b,
                         ['s'] = fill->s,     ['y'] = fill->year,      ['z'] = fill->end_year};
  if (mark == 'd' || mark == 'e') {
    g_string_append_printf(out, "%d", mark == 'd' ? fill->day : fill->end_day);
  } else if ((gsize)mark < G_N_ELEMENTS(texts) && mark > 0 && texts[(int)mark]) {
    g_string_append(out, texts[(int)mark]);
  }
}

static char *fill_pattern(const char *pattern, const Fill *fill) {
  GString *out = g_string_new(NULL);
  for (const char *p = pattern; *p; p++) {
    if (*p == '%' && p[1]) {
      put_mark(out, *++p, fill);
    } else {
      g_string_append_c(out, *p);
    }
  }
  return g_string_free(out, FALSE);
}

static char *by_key(const DateWords *words, const char *key, const Fill *fill) {
  return fill_pattern(g_hash_table_lookup(words->patterns, key), fill);
}

/* "1995", "44 BC", "170 million BC" */
static char *year_text(const DateWords *words, int64_t year) {
  static const struct {
    int64_t size;
    const char *key;
  } scales[] = {{INT64_C(1000000000), "billions"}, {INT64_C(1000000), "millions"}};
  int64_t size = year > 0 ? year : 1 - year;
  char *text = NULL;
  for (gsize i = 0; i < G_N_ELEMENTS(scales) && !text; i++) {
    if (size >= scales[i].size) {
      char number[G_ASCII_DTOSTR_BUF_SIZE];
      g_ascii_formatd(number, sizeof number, "%.3g", (double)size / (double)scales[i].size);
      text = by_key(words, scales[i].key, &(Fill){.s = number});
    }
  }
  text = text ? text : g_strdup_printf("%" G_GINT64_FORMAT, size);
  if (year > 0) {
    return text;
  }
  g_autofree char *bare = text;
  return by_key(words, "bc", &(Fill){.year = bare});
}

static const char *month_name(const DateWords *words, int month, DateWordsLength length) {
  return (length == DATE_WORDS_SHORT ? words->months_short : words->months)[month - 1];
}

static char *qualified(const DateWords *words, char *text, bool approximate, bool uncertain) {
  if (approximate) {
    g_autofree char *bare = text;
    text = by_key(words, "circa", &(Fill){.s = bare});
  }
  if (uncertain) {
    g_autofree char *bare = text;
    text = by_key(words, "uncertain", &(Fill){.s = bare});
  }
  return text;
}

/* Years with unspecified digits, and months or days with them, by what is known. */
static char *year_part(const DateWords *words, const DateTerm *term) {
  g_autofree char *year = year_text(words, term->year);
  const char *key = term->year_x == 1 ? "decade" : term->year_x == 3 ? "century" : term->year_x ? "millennium" : NULL;
  return key ? by_key(words, key, &(Fill){.year = year}) : g_steal_pointer(&year);
}

static char *with_time(const DateTerm *term, char *text) {
  if (term->hour < 0) {
    return text;
  }
  char *out = g_strdup_printf("%s, %d:%02d", text, term->hour, term->minute);
  g_free(text);
  return out;
}

static char *term_text(const DateWords *words, const DateTerm *term, DateWordsLength length) {
  g_autofree char *year = year_part(words, term);
  bool no_year = term->year_x == 15;
  Fill fill = {.year = year, .day = term->day};
  char *text;
  if (term->month > MONTHS) {
    text = fill_pattern(words->parts[term->month - FIRST_SUBYEAR], &fill);
  } else if (term->month == 0 || term->month_x) {
    text = g_strdup(year);
  } else {
    bool day = term->day && !term->day_x;
    fill.month = month_name(words, term->month, no_year || day ? length : DATE_WORDS_FULL);
    text = no_year && !day ? g_strdup(fill.month) : by_key(words, no_year ? "monthday" : day ? "day" : "month", &fill);
  }
  return qualified(words, with_time(term, text), term->approximate, term->uncertain);
}

static bool plain(const DateTerm *term) {
  return !term->year_x && !term->month_x && !term->day_x && !term->uncertain && !term->approximate && term->hour < 0 &&
         term->month <= MONTHS;
}

/* A range whose ends share a year says it once. */
static char *shared_range(const DateWords *words, const DateTerm *a, const DateTerm *b, DateWordsLength length) {
  if (!plain(a) || !plain(b) || a->year != b->year || !a->month || !b->month || !a->day != !b->day) {
    return NULL;
  }
  g_autofree char *year = year_text(words, a->year);
  DateWordsLength size = a->day ? length : DATE_WORDS_FULL;
  Fill fill = {.year = year,
               .day = a->day,
               .end_day = b->day,
               .month = month_name(words, a->month, size),
               .end_month = month_name(words, b->month, size)};
  return by_key(words, !a->day ? "range_months" : a->month == b->month ? "range_day" : "range_month", &fill);
}

static char *interval_text(const DateWords *words, const Date *date, DateWordsLength length) {
  const DateTerm *a = date_term(date, 0), *b = date_term(date, 1);
  char *shared = a && b ? shared_range(words, a, b, length) : NULL;
  if (shared) {
    return shared;
  }
  g_autofree char *from = a ? term_text(words, a, length) : NULL;
  g_autofree char *to = b ? term_text(words, b, length) : NULL;
  const char *key = "range";
  if (!a) {
    key = date_min(date).kind == DATE_OPEN ? "until" : "unknown_start";
  } else if (!b) {
    key = date_max(date).kind == DATE_OPEN ? "since" : "unknown_end";
  }
  return by_key(words, key, &(Fill){.a = from, .b = to});
}

static bool is_week(const Date *date) {
  DateBound min = date_min(date), max = date_max(date);
  return date_form(date) == DATE_ONE_OF && min.kind == DATE_KNOWN && max.kind == DATE_KNOWN && max.day - min.day == 6 &&
         calendar_weekday(min.day) == 1;
}

static char *set_text(const DateWords *words, const Date *date, DateWordsLength length) {
  bool one_of = date_form(date) == DATE_ONE_OF;
  unsigned n = date_n_terms(date);
  g_autofree char *first = term_text(words, date_term(date, 0), length);
  g_autofree char *last = term_text(words, date_term(date, n - 1), length);
  Fill fill = {.a = first, .b = last, .s = first};
  if (is_week(date)) {
    return by_key(words, "week", &fill);
  }
  if (date_min(date).kind == DATE_OPEN || date_max(date).kind == DATE_OPEN) {
    return by_key(words, date_min(date).kind == DATE_OPEN ? "until" : "since", &fill);
  }
  if (n == 1) {
    return g_steal_pointer(&first);
  }
  bool listed = n == 2 && !strstr(date_edtf(date), "..");
  return by_key(words, listed ? (one_of ? "or" : "and") : one_of ? "one_of" : "all_of", &fill);
}

char *date_words_format(const DateWords *words, const Date *date, DateWordsLength length) {
  switch (date_form(date)) {
  case DATE_SINGLE:
    return term_text(words, date_term(date, 0), length);
  case DATE_INTERVAL:
    return interval_text(words, date, length);
  default:
    return set_text(words, date, length);
  }
}

char *date_words_tick(const DateWords *words, DatePrecision unit, int64_t day, int32_t sec) {
  CalendarDay civil = calendar_from_day(day);
  if (unit >= DATE_PREC_HOUR) {
    return g_strdup_printf("%d:%02d", sec / 3600, sec / 60 % 60);
  }
  if (unit >= DATE_PREC_WEEK) {
    return g_strdup_printf("%d", civil.day);
  }
  if (unit == DATE_PREC_MONTH) {
    return g_strdup(words->months_short[civil.month - 1]);
  }
  return year_text(words, civil.year);
}
