/* spelling.c -- see spelling.h. */
#include "timex/spelling.h"

#include <glib.h>
#include <stdbool.h>
#include <stdlib.h>
#include <string.h>

#include "date/calendar.h"

/* Patterns are compiled only for a text that may fit: most of what is asked about is no date at all. */
typedef struct {
  gsize digit;      /* at most so far in stands its first digit */
  gsize most;       /* bytes that it may have */
  const char *sign; /* one of these characters is in it */
  const char *pattern, *replacement;
} Rewrite;

/* The first that fits holds. */
static const Rewrite rewrites[] = {
    /* Jekyll's and JavaScript's time stamps */
    {0, 40, ":", "^(\\d{4}-\\d\\d-\\d\\d)[T ](\\d\\d:\\d\\d:\\d\\d)[.,]?\\d*\\s*(?:(Z)|([+-]\\d\\d):?(\\d\\d))$",
     "\\1T\\2\\3\\4:\\5"},
    {0, 40, ":", "^(\\d{4}-\\d\\d-\\d\\d)[T ](\\d\\d:\\d\\d)\\s*(?:(Z)|([+-]\\d\\d):?(\\d\\d))$",
     "\\1T\\2:00\\3\\4:\\5"},
    {0, 40, ":", "^(\\d{4}-\\d\\d-\\d\\d)[T ](\\d\\d:\\d\\d:\\d\\d)[.,]\\d+$", "\\1T\\2"},
    /* 1967-6, 1967.06, 6/1967, 06-1967 */
    {0, 7, "-.", "^(\\d{4})[-.](\\d)$", "\\1-0\\2"},
    {0, 7, "./", "^(\\d{4})[./](0[1-9]|1[0-2])$", "\\1-\\2"},
    {0, 7, "-./", "^(\\d)[-./](\\d{4})$", "\\2-0\\1"},
    {0, 7, "-./", "^(\\d\\d)[-./](\\d{4})$", "\\2-\\1"},
    /* 2019-10-22/25, 1967..1970, 1967--1970 */
    {0, 40, "/\xe2", "^(\\d{4}-\\d\\d)-(\\d\\d)\\s*[/–]\\s*(\\d\\d)$", "\\1-\\2/\\1-\\3"},
    {0, G_MAXSIZE, "-.\xe2", "^(\\d[^/]*?)\\s*(?:--|\\.\\.|—)\\s*(\\d[^/]*)$", "\\1/\\2"},
    /* 1450 (?), c1450, AD79 */
    {G_MAXSIZE, G_MAXSIZE, "(", "^(.*\\d)\\s*\\(\\?\\)$", "\\1?"},
    {4, G_MAXSIZE, "0123456789", "^([A-Za-z]{1,3}\\.?)(\\d.*)$", "\\1 \\2"},
};

static char *rewrite(const Rewrite *rule, const char *text) {
  if (strlen(text) > rule->most || strcspn(text, "0123456789") > rule->digit || !strpbrk(text, rule->sign)) {
    return NULL;
  }
  g_autoptr(GRegex) regex = g_regex_new(rule->pattern, 0, 0, NULL);
  g_autoptr(GMatchInfo) match = NULL;
  if (!g_regex_match(regex, text, 0, &match)) {
    return NULL;
  }
  char *out = g_match_info_expand_references(match, rule->replacement, NULL);
  gsize len = strlen(out);
  if (len > 0 && out[len - 1] == ':') { /* of a zone that is Z */
    out[len - 1] = '\0';
  }
  return out;
}

/* 18?? and 1812-06-??: digits that are not known. */
static char *unknown_digits(const char *text) {
  if (!strstr(text, "??") || text[strspn(text, "0123456789?-")]) {
    return NULL;
  }
  return g_strdelimit(g_strdup(text), "?", 'X');
}

/* 65 Ma, 13.8 Ga, 120 kya: years before now as geologists write them. */
static char *deep_time(const char *text) {
  static const struct {
    const char *signs;
    double years;
  } scales[] = {{"kK", 1e3}, {"mM", 1e6}, {"gGbB", 1e9}};
  char *end;
  double count = g_ascii_strtod(text, &end);
  const char *sign = end + strspn(end, " ");
  if (end == text || count <= 0 || !*sign || (strcmp(sign + 1, "a") && strcmp(sign + 1, "ya"))) {
    return NULL;
  }
  for (gsize i = 0; i < G_N_ELEMENTS(scales); i++) {
    if (strchr(scales[i].signs, *sign) && count * scales[i].years < 1e12) {
      return g_strdup_printf("Y-%.0f", count * scales[i].years);
    }
  }
  return NULL;
}

/* 1667/8 where the 8 can be a month and the next year. */
static bool is_two_fold(const char *text) {
  return strlen(text) == 6 && text[4] == '/' && strspn(text, "0123456789") == 4 && g_ascii_isdigit(text[5]);
}

char *spelling_mend(const char *text) {
  char *mended = unknown_digits(text);
  mended = mended ? mended : deep_time(text);
  if (!mended && is_two_fold(text) && text[5] <= text[3]) {
    mended = g_strdup_printf("%.4s-0%c", text, text[5]);
  }
  for (gsize i = 0; !mended && i < G_N_ELEMENTS(rewrites); i++) {
    mended = rewrite(&rewrites[i], text);
  }
  return mended;
}

static char *day_text(gint64 day) {
  CalendarDay date = calendar_from_day(day);
  return g_strdup_printf("%04d-%02d-%02d", (int)date.year, date.month, date.day);
}

/* Spreadsheets count days from 1899-12-30, computers seconds or milliseconds from 1970: a bare number of the size of
 * such a count for our times. */
static char *counted(const char *text) {
  enum { EPOCH = -25569, SECONDS_A_DAY = 86400 };
  gsize len = strlen(text);
  gint64 number = g_ascii_strtoll(text, NULL, 10);
  if (!len || text[strspn(text, "0123456789")] || !(len == 5 || len == 10 || len == 13)) {
    return NULL;
  }
  gint64 day = len == 5 ? EPOCH + number : number / SECONDS_A_DAY / (len == 13 ? 1000 : 1);
  g_autofree char *date = day_text(day);
  return g_strdup_printf("if it is a spreadsheet's or a computer's count it is %s; for a year write Y%s", date, text);
}

char *spelling_advice(const char *text) {
  if (is_two_fold(text)) {
    return g_strdup_printf("it is ambiguous; write %.4s-0%c or %.4s/%.3s%c", text, text[5], text, text, text[5]);
  }
  bool clock = g_ascii_isdigit(*text) && text[strspn(text, "0123456789")] == ':' && strlen(text) <= 8;
  if (clock) {
    return g_strdup_printf("a time of day needs its day: 2020-01-03T%s%s", text[1] == ':' ? "0" : "", text);
  }
  bool digits = strpbrk(text, "0123456789") != NULL;
  return digits ? counted(text)
                : g_strdup("write one as 1984-05-12, 1984-05 or 1984; where there is none, leave it out");
}
