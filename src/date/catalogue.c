/* catalogue.c -- reading a table of date words, and filling its patterns. */
#include "date/catalogue.h"

#include <string.h>

enum { MONTHS = 12, SUBYEARS = 21, DIGITS = 10 };

struct DateWords {
  GHashTable *patterns;
  char **lists[WORDS_LISTS];
  char **ordinals; /* "st 1", "th 11": ending, last digits */
};

static const struct {
  const char *key;
  guint count;
  const char *fallback; /* the list that stands in; NULL: must be there */
} lists[WORDS_LISTS] = {
    [WORDS_MONTHS] = {"months", MONTHS, NULL},
    [WORDS_MONTHS_SHORT] = {"months_short", MONTHS, "months"},
    [WORDS_PARTS] = {"parts", SUBYEARS, NULL},
    [WORDS_PARTS_SHORT] = {"parts_short", SUBYEARS, "parts"},
    [WORDS_DIGITS] = {"digits", DIGITS, "0,1,2,3,4,5,6,7,8,9"},
};

static const char *const required[] = {"day",
                                       "month",
                                       "monthday",
                                       "decade",
                                       "century",
                                       "millennium",
                                       "within",
                                       "no_year",
                                       "range_day",
                                       "range_month",
                                       "range_months",
                                       "range_years",
                                       "range_numbers",
                                       "years_over",
                                       "range",
                                       "since",
                                       "until",
                                       "before",
                                       "after",
                                       "unknown_start",
                                       "unknown_end",
                                       "circa",
                                       "uncertain",
                                       "or",
                                       "and",
                                       "list",
                                       "or_last",
                                       "and_last",
                                       "one_of",
                                       "all_of",
                                       "week",
                                       "old_style",
                                       "bc",
                                       "ago",
                                       "ad",
                                       "millions",
                                       "billions",
                                       "tick_millions",
                                       "tick_billions",
                                       "group",
                                       "decimal",
                                       "time",
                                       "clock",
                                       "clock_seconds",
                                       "tick_clock",
                                       "tick_seconds",
                                       "am",
                                       "pm",
                                       "zone",
                                       "gap_minute",
                                       "gap_minutes",
                                       "gap_hour",
                                       "gap_hours",
                                       "gap_day",
                                       "gap_days",
                                       "gap_month",
                                       "gap_months",
                                       "gap_year",
                                       "gap_years",
                                       NULL};

static void read_lines(DateWords *words, const char *table, gsize len) {
  g_autofree char *copy = g_strndup(table, len);
  g_auto(GStrv) lines = g_strsplit(copy, "\n", -1);
  for (char **line = lines; *line; line++) {
    char *equals = **line == '#' ? NULL : strstr(*line, " =");
    if (equals) {
      const char *value = equals[2] == ' ' ? equals + 3 : equals + 2;
      g_hash_table_insert(words->patterns, g_strndup(*line, (gsize)(equals - *line)), g_strdup(value));
    }
  }
}

static bool read_list(DateWords *words, WordList list, char **error) {
  const char *value = g_hash_table_lookup(words->patterns, lists[list].key);
  if (!value && lists[list].fallback) {
    const char *other = g_hash_table_lookup(words->patterns, lists[list].fallback);
    value = other ? other : lists[list].fallback;
  }
  words->lists[list] = g_strsplit(value ? value : "", ",", -1);
  if (g_strv_length(words->lists[list]) == lists[list].count) {
    return true;
  }
  *error = g_strdup_printf("\"%s\" needs %u words", lists[list].key, lists[list].count);
  return false;
}

static bool check(DateWords *words, char **error) {
  for (WordList list = 0; list < WORDS_LISTS; list++) {
    if (!read_list(words, list, error)) {
      return false;
    }
  }
  for (const char *const *key = required; *key; key++) {
    if (!catalogue_has(words, *key)) {
      *error = g_strdup_printf("\"%s\" is missing", *key);
      return false;
    }
  }
  return true;
}

DateWords *date_words_new(const char *table, gsize len, char **error) {
  DateWords *words = g_new0(DateWords, 1);
  words->patterns = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, g_free);
  read_lines(words, table, len);
  if (!check(words, error)) {
    date_words_free(words);
    return NULL;
  }
  const char *ordinals = g_hash_table_lookup(words->patterns, "ordinals");
  words->ordinals = g_strsplit(ordinals ? ordinals : "", ",", -1);
  return words;
}

void date_words_free(DateWords *words) {
  if (!words) {
    return;
  }
  for (WordList list = 0; list < WORDS_LISTS; list++) {
    g_strfreev(words->lists[list]);
  }
  g_strfreev(words->ordinals);
  g_hash_table_unref(words->patterns);
  g_free(words);
}

bool catalogue_has(const DateWords *words, const char *key) {
  return g_hash_table_contains(words->patterns, key);
}

static char *fill_pattern(const char *pattern, const WordFill *fill) {
  GString *out = g_string_new(NULL);
  for (const char *p = pattern; *p; p++) {
    if (*p != '%' || !p[1]) {
      g_string_append_c(out, *p);
      continue;
    }
    guchar mark = (guchar) * ++p;
    if (mark < WORD_MARKS && fill->text[mark]) {
      g_string_append(out, fill->text[mark]);
    }
  }
  return g_string_free(out, FALSE);
}

char *catalogue_fill(const DateWords *words, const char *key, const WordFill *fill) {
  return fill_pattern(g_hash_table_lookup(words->patterns, key), fill);
}

char *catalogue_fill_variant(const DateWords *words, const char *key, const char *variant, const WordFill *fill) {
  g_autofree char *special = g_strconcat(key, "_", variant, NULL);
  return catalogue_fill(words, catalogue_has(words, special) ? special : key, fill);
}

char *catalogue_fill_for(const DateWords *words, const char *key, DateWordsLength length, const WordFill *fill) {
  return length == DATE_WORDS_SHORT ? catalogue_fill_variant(words, key, "short", fill)
                                    : catalogue_fill(words, key, fill);
}

const char *catalogue_word(const DateWords *words, WordList list, int index) {
  return words->lists[list][index];
}

char *catalogue_fill_word(const DateWords *words, WordList list, int index, const WordFill *fill) {
  return fill_pattern(catalogue_word(words, list, index), fill);
}

/* Entries are "ENDING DIGITS" for that number, "ENDING *DIGITS" for numbers that end so; the
 * last that fits holds, so that "th *,st *1,th *11" is English. */
char *catalogue_ordinal(const DateWords *words, int number) {
  g_autofree char *digits = g_strdup_printf("%d", number);
  const char *found = "";
  for (char **entry = words->ordinals; *entry; entry++) {
    const char *rule = strchr(*entry, ' ');
    bool fits = rule && (rule[1] == '*' ? g_str_has_suffix(digits, rule + 2) : strcmp(digits, rule + 1) == 0);
    found = fits ? *entry : found;
  }
  return g_strndup(found, strcspn(found, " "));
}

char *catalogue_number(const DateWords *words, const char *digits) {
  const char *mark = g_hash_table_lookup(words->patterns, "group");
  gsize n = strlen(digits);
  if (n < 5) {
    return g_strdup(digits);
  }
  GString *out = g_string_new(NULL);
  for (gsize i = 0; i < n; i++) {
    g_string_append(out, i && (n - i) % 3 == 0 ? mark : "");
    g_string_append_c(out, digits[i]);
  }
  return g_string_free(out, FALSE);
}

char *catalogue_digits(const DateWords *words, char *text) {
  GString *out = g_string_sized_new(strlen(text));
  for (const char *c = text; *c; c++) {
    if (g_ascii_isdigit(*c)) {
      g_string_append(out, catalogue_word(words, WORDS_DIGITS, *c - '0'));
    } else {
      g_string_append_c(out, *c);
    }
  }
  g_free(text);
  return g_string_free(out, FALSE);
}
