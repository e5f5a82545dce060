/* words.c -- dates in words: intervals, sets, ticks; single dates are wordterm.c's. */
#include "date/words.h"

#include <string.h>

#include "date/calendar.h"
#include "date/shift.h"
#include "date/wordterm.h"
#include "date/wordyear.h"

enum { MOST_LISTED = 5 };

static char *ranged(const DateWords *words, const char *key, const char *from, const char *to) {
  return catalogue_fill(words, key, &(WordFill){.text = {['a'] = from, ['b'] = to}});
}

/* Without marks; an age in millions of years has none for being about that. */
static bool bare_year(const DateWords *words, const DateTerm *term) {
  g_autofree char *age = wordyear_age(words, term);
  bool sure = age || (!term->approximate && !term->significant);
  return sure && !term->month && !term->month_x && !term->year_x && !term->uncertain;
}

/* "1914–1918", "624–546 BC", "145–66 million years ago": era and scale are said once.  NULL where the two
 * years share neither. */
static char *year_range(const DateWords *words, const DateTerm *a, const DateTerm *b) {
  if (!bare_year(words, a) || !bare_year(words, b)) {
    return NULL;
  }
  YearName from = wordyear_name(words, a->year, a->exponent), to = wordyear_name(words, b->year, b->exponent);
  g_autofree char *first = from.number, *last = to.number;
  if (from.bc != to.bc || from.scale != to.scale) {
    return NULL;
  }
  if (from.bc || from.scale) {
    from.number = ranged(words, "range_numbers", first, last);
    return wordyear_name_text(words, from, false);
  }
  from.number = g_strdup(first);
  g_autofree char *start = wordyear_name_text(words, from, false);
  bool century = a->year / 100 == b->year / 100 && a->year >= 1000 && b->year % 100 > a->year % 100;
  const char *cut = century ? last + strlen(last) - 2 : last;
  return catalogue_fill(words, "range_years", &(WordFill){.text = {['a'] = start, ['z'] = last, ['t'] = cut}});
}

static char *between(const DateWords *words, const DateTerm *a, const DateTerm *b, DateWordsLength length) {
  char *shared = wordterm_shared(words, a, b, length);
  shared = shared ? shared : year_range(words, a, b);
  if (shared) {
    return shared;
  }
  g_autofree char *from = wordterm_text(words, a, length), *to = wordterm_text(words, b, length);
  return ranged(words, "range", from, to);
}

/* One end alone: "since 1985", "until March 3, 1985", by the pattern of its precision; "since the 1990s", but "since c.
 * 1990s". */
static char *one_sided(const DateWords *words, const char *key, const DateTerm *term, DateWordsLength length) {
  g_autofree char *text = wordterm_text(words, term, length), *age = wordyear_age(words, term);
  WordFill fill = {.text = {['a'] = text, ['b'] = text, ['y'] = age}};
  const char *variant = age ? "ago" : term->approximate ? "circa" : wordterm_variant(term);
  return catalogue_fill_variant(words, key, variant, &fill);
}

static char *interval_text(const DateWords *words, const Date *date, DateWordsLength length) {
  const DateTerm *a = date_term(date, 0), *b = date_term(date, 1);
  if (a && b) {
    g_autofree char *one = wordterm_text(words, a, length), *other = wordterm_text(words, b, length);
    return strcmp(one, other) ? between(words, a, b, length) : g_steal_pointer(&one);
  }
  if (!a) {
    return one_sided(words, date_min(date).kind == DATE_OPEN ? "until" : "unknown_start", b, length);
  }
  return one_sided(words, date_max(date).kind == DATE_OPEN ? "since" : "unknown_end", a, length);
}

/* One of the days of one ISO week. */
static bool is_week(const Date *date) {
  DateBound min = date_min(date), max = date_max(date);
  return date_form(date) == DATE_ONE_OF && date_n_terms(date) == 2 && date_term(date, 0)->run &&
         date_precision(date) == DATE_PREC_DAY && min.kind == DATE_KNOWN && max.kind == DATE_KNOWN &&
         max.day - min.day == 6 && calendar_weekday(min.day) == 1;
}

/* The open end of a set: of all "until 1962", of one "before 1963", which names the first that is out. */
static char *open_member(const DateWords *words, const Date *date, const DateTerm *term, bool start,
                         DateWordsLength length) {
  DateTerm out = *term;
  if (date_form(date) == DATE_ONE_OF && date_shift_term(&out, start ? 1 : -1, date_term_unit(term))) {
    return one_sided(words, start ? "before" : "after", &out, length);
  }
  return one_sided(words, start ? "until" : "since", term, length);
}

char *date_words_by(const DateWords *words, const Date *date, DateWordsLength length) {
  bool by = date_is_bound(date) && date_min(date).kind == DATE_OPEN;
  return by && catalogue_has(words, "by") ? one_sided(words, "by", date_term(date, 0), length) : NULL;
}

/* The members of a set, a run being one of them.  New strings. */
static GPtrArray *members(const DateWords *words, const Date *date, DateWordsLength length) {
  GPtrArray *texts = g_ptr_array_new_with_free_func(g_free);
  unsigned n = date_n_terms(date);
  for (unsigned i = 0; i < n; i++) {
    const DateTerm *term = date_term(date, i);
    bool start = i == 0 && date_min(date).kind == DATE_OPEN, end = i + 1 == n && date_max(date).kind == DATE_OPEN;
    if (start || end) {
      g_ptr_array_add(texts, open_member(words, date, term, start, length));
    } else if (term->run) {
      g_ptr_array_add(texts, between(words, term, date_term(date, ++i), length));
    } else {
      g_ptr_array_add(texts, wordterm_text(words, term, length));
    }
  }
  return texts;
}

/* "a, b, or c" */
static char *listed(const DateWords *words, const GPtrArray *texts, bool one_of) {
  char *out = g_strdup(g_ptr_array_index(texts, 0));
  for (guint i = 1; i < texts->len; i++) {
    g_autofree char *before = out;
    bool last = i + 1 == texts->len;
    const char *key = !last ? "list" : texts->len == 2 ? (one_of ? "or" : "and") : one_of ? "or_last" : "and_last";
    out = ranged(words, key, before, g_ptr_array_index(texts, i));
  }
  return out;
}

static char *set_text(const DateWords *words, const Date *date, DateWordsLength length) {
  bool one_of = date_form(date) == DATE_ONE_OF;
  unsigned n = date_n_terms(date);
  g_autofree char *first = wordterm_text(words, date_term(date, 0), length);
  g_autofree char *last = wordterm_text(words, date_term(date, n - 1), length);
  if (is_week(date)) {
    return catalogue_fill(words, "week", &(WordFill){.text = {['s'] = first}});
  }
  bool closed = date_min(date).kind == DATE_KNOWN && date_max(date).kind == DATE_KNOWN;
  if (closed && one_of && n == 2 && date_term(date, 0)->run) {
    return ranged(words, "one_of", first, last);
  }
  g_autoptr(GPtrArray) texts = members(words, date, length);
  if (closed && texts->len > MOST_LISTED) {
    return ranged(words, one_of ? "one_of" : "all_of", first, last);
  }
  return listed(words, texts, one_of);
}

char *date_words_format(const DateWords *words, const Date *date, DateWordsLength length) {
  switch (date_form(date)) {
  case DATE_SINGLE:
    return catalogue_digits(words, wordterm_text(words, date_term(date, 0), length));
  case DATE_INTERVAL:
    return catalogue_digits(words, interval_text(words, date, length));
  default:
    return catalogue_digits(words, set_text(words, date, length));
  }
}

char *date_words_clock(const DateWords *words, const Date *date) {
  const DateTerm *term = date_form(date) == DATE_SINGLE ? date_term(date, 0) : NULL;
  bool plain = term && term->hour >= 0 && term->hour < 24 && !term->uncertain && !term->approximate;
  return plain ? catalogue_digits(words, wordterm_clock(words, term)) : NULL;
}

/* A year that both share is said once. */
char *date_words_old_style(const DateWords *words, const Date *date, Date *julian) {
  enum { ANY_YEAR = 15 };
  const DateTerm *day = date_term(date, 0), *old = date_term(julian, 0);
  bool one_year = date_form(julian) == DATE_SINGLE && day && old && old->day && day->year == old->year;
  DateTerm yearless = old ? *old : (DateTerm){0};
  yearless.year = 0;
  yearless.negative = false;
  yearless.year_x = ANY_YEAR;
  g_autoptr(Date) brief = one_year ? date_new_term(&yearless) : date_ref(julian);
  g_autofree char *new_style = date_words_format(words, date, DATE_WORDS_FULL);
  g_autofree char *old_style = date_words_format(words, brief, DATE_WORDS_FULL);
  return ranged(words, "old_style", new_style, old_style);
}

static char *tick_text(const DateWords *words, DatePrecision unit, const CalendarDay *day, int32_t sec) {
  switch (unit) {
  case DATE_PREC_ERA:
  case DATE_PREC_MILLENNIUM:
  case DATE_PREC_CENTURY:
  case DATE_PREC_DECADE:
  case DATE_PREC_YEAR:
    return wordyear_name_text(words, wordyear_name(words, day->year, false), true);
  case DATE_PREC_WEEK:
  case DATE_PREC_DAY:
    return g_strdup_printf("%d", day->day);
  case DATE_PREC_HOUR:
  case DATE_PREC_MINUTE:
  case DATE_PREC_SECOND:
    return wordterm_time(words, unit == DATE_PREC_SECOND ? "tick_seconds" : "tick_clock", sec);
  default:
    return g_strdup(catalogue_word(words, WORDS_MONTHS_SHORT, day->month - 1));
  }
}

char *date_words_tick(const DateWords *words, DatePrecision unit, int64_t day, int32_t sec) {
  CalendarDay civil = calendar_from_day(day);
  return catalogue_digits(words, tick_text(words, unit, &civil, sec));
}

char *date_words_count(const DateWords *words, unsigned count) {
  g_autofree char *digits = g_strdup_printf("%u", count);
  return catalogue_digits(words, catalogue_number(words, digits));
}

char *date_words_gap(const DateWords *words, double days) {
  static const struct {
    double least, length; /* in days */
    const char *one, *many;
  } units[] = {{730, 365.2425, "gap_year", "gap_years"},
               {60, 30.4369, "gap_month", "gap_months"},
               {1, 1, "gap_day", "gap_days"},
               {2.0 / 24, 1.0 / 24, "gap_hour", "gap_hours"},
               {0, 1.0 / 1440, "gap_minute", "gap_minutes"}};
  gsize i = 0;
  while (i + 1 < G_N_ELEMENTS(units) && days < units[i].least) {
    i++;
  }
  int64_t count = (int64_t)(days / units[i].length + 0.5);
  g_autofree char *digits = g_strdup_printf("%" G_GINT64_FORMAT, count);
  g_autofree char *number = catalogue_number(words, digits);
  const char *key = count == 1 ? units[i].one : units[i].many;
  return catalogue_digits(words, catalogue_fill(words, key, &(WordFill){.text = {['s'] = number}}));
}
