/* importwords.c -- see importwords.h. */
#include "read/date/importwords.h"

#include <stdlib.h>
#include <string.h>

#include "lang/import.h"

enum { PERIOD_DECADE, PERIOD_CENTURY, PERIOD_SPRING, PERIODS = PERIOD_SPRING + 4 };

struct ImportWords {
  GPtrArray *leads[LEAD_KINDS]; /* of char*: "seit dem" */
  GPtrArray *joints;            /* of char*: "bis" */
  GPtrArray *periods[PERIODS];  /* of char*: "%. jahrhundert" */
};

static void add(const char *const *words, void *data) {
  for (; *words; words++) {
    g_ptr_array_add(data, g_strdup(*words));
  }
}

static GPtrArray *list_of(const char *key) {
  GPtrArray *list = g_ptr_array_new_with_free_func(g_free);
  lang_import_each(key, add, list);
  return list;
}

ImportWords *importwords_new(void) {
  static const char *const leads[LEAD_KINDS] = {"about", "since", "until", "from"};
  ImportWords *words = g_new0(ImportWords, 1);
  for (int i = 0; i < LEAD_KINDS; i++) {
    words->leads[i] = list_of(leads[i]);
  }
  words->joints = list_of("to");
  static const char *const periods[PERIODS] = {"decade", "century", "spring", "summer", "autumn", "winter"};
  for (int i = 0; i < PERIODS; i++) {
    words->periods[i] = list_of(periods[i]);
  }
  return words;
}

/* The longest: "seit dem" before "seit". */
const char *importwords_lead(const ImportWords *words, const char *lower, LeadWord *kind) {
  gsize longest = 0;
  for (int k = 0; k < LEAD_KINDS; k++) {
    for (guint i = 0; i < words->leads[k]->len; i++) {
      const char *word = words->leads[k]->pdata[i];
      gsize n = *word == *lower ? strlen(word) : 0;
      if (n > longest && g_str_has_prefix(lower, word) && (lower[n] == ' ' || word[n - 1] == '.')) {
        longest = n;
        *kind = (LeadWord)k;
      }
    }
  }
  const char *rest = lower + longest + strspn(lower + longest, " ");
  return longest && *rest ? rest : NULL;
}

const char *importwords_joint(const ImportWords *words, const char *lower, gsize *length) {
  const char *found = NULL;
  for (guint i = 0; i < words->joints->len; i++) {
    g_autofree char *word = g_strdup_printf(" %s ", (const char *)words->joints->pdata[i]);
    const char *at = strstr(lower, word);
    if (at && at > lower && (!found || at < found)) {
      found = at;
      *length = strlen(word);
    }
  }
  return found;
}

bool importwords_may_start(const ImportWords *words, const char *lower) {
  LeadWord kind;
  bool starts = importwords_lead(words, lower, &kind);
  for (int k = 0; k < PERIODS; k++) {
    for (guint i = 0; i < words->periods[k]->len && !starts; i++) {
      const char *pattern = words->periods[k]->pdata[i];
      gsize head = *pattern == *lower ? strcspn(pattern, "%") : 0;
      starts = head && !strncmp(lower, pattern, head);
    }
  }
  return starts;
}

static int roman(const char **text) {
  static const char digits[] = "ivxlc";
  static const int values[] = {1, 5, 10, 50, 100};
  int sum = 0, last = 0;
  for (const char *at; **text && (at = strchr(digits, **text)); (*text)++) {
    int value = values[at - digits];
    sum += value - (last < value ? 2 * last : 0);
    last = value;
  }
  return sum;
}

/* The number where the pattern has its "%": in digits or Roman ones, with an ending of up to three letters after the
 * latter ("xixe"); 0: the text is of another form. */
static int number_in(const char *pattern, const char *text) {
  const char *sign = strchr(pattern, '%'), *tail = sign ? sign + 1 : "";
  gsize head = sign ? (gsize)(sign - pattern) : 0;
  if (!sign || strncmp(text, pattern, head)) {
    return 0;
  }
  const char *p = text + head;
  int number = atoi(p);
  p += strspn(p, "0123456789");
  if (!number) {
    number = roman(&p);
    for (int letters = 0; letters < 3 && g_unichar_isalpha(g_utf8_get_char(p)) && strcmp(p, tail); letters++) {
      p = g_utf8_next_char(p);
    }
  }
  return strcmp(p, tail) ? 0 : number;
}

static int find(const GPtrArray *patterns, const char *text) {
  for (guint i = 0; i < patterns->len; i++) {
    int number = number_in(patterns->pdata[i], text);
    if (number) {
      return number;
    }
  }
  return 0;
}

static char *season(const ImportWords *words, const char *lower) {
  enum { FIRST_SEASON = 21, FIRST_YEAR = 1000, LAST_YEAR = 2999 }; /* of EDTF */
  for (int k = PERIOD_SPRING; k < PERIODS; k++) {
    int year = find(words->periods[k], lower);
    if (year >= FIRST_YEAR && year <= LAST_YEAR) {
      return g_strdup_printf("%04d-%d", year, FIRST_SEASON + k - PERIOD_SPRING);
    }
  }
  return NULL;
}

char *importwords_period(const ImportWords *words, const char *lower) {
  enum { LAST_CENTURY = 30, FIRST_DECADE = 1000, LAST_DECADE = 2990 };
  int century = find(words->periods[PERIOD_CENTURY], lower);
  if (century > 0 && century <= LAST_CENTURY) {
    return g_strdup_printf("%02dXX", century - 1);
  }
  int decade = find(words->periods[PERIOD_DECADE], lower);
  bool whole = decade >= FIRST_DECADE && decade <= LAST_DECADE && decade % 10 == 0;
  return whole ? g_strdup_printf("%03dX", decade / 10) : season(words, lower);
}
