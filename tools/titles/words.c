/* words.c -- see words.h. */
#include "words.h"

#include <string.h>

gboolean words_is_article(const char *word) {
  return strcmp(word, "a") == 0 || strcmp(word, "an") == 0 || strcmp(word, "the") == 0;
}

static gboolean letter(const char *at) {
  return g_unichar_isalnum(g_utf8_get_char(at));
}

static gboolean joins(const char *at) {
  gunichar c = g_utf8_get_char(at);
  return c && (strchr(".'&/-", (int)c) != NULL || c == 0x2019) && letter(g_utf8_next_char(at));
}

static const char *end_of_word(const char *at) {
  while (*at && (letter(at) || joins(at))) {
    at = g_utf8_next_char(at);
  }
  return *at == '.' ? at + 1 : at;
}

/* "U.S." keeps its last point, "Inc." does not. */
static gboolean is_initials(const char *word) {
  glong n = g_utf8_strlen(word, -1);
  for (glong i = 1; i < n; i += 2) {
    if (*g_utf8_offset_to_pointer(word, i) != '.') {
      return FALSE;
    }
  }
  return n % 2 == 0;
}

static char *form(const char *start, const char *end) {
  g_autofree char *word = g_strndup(start, (gsize)(end - start));
  char *lower = g_utf8_strdown(word, -1);
  if (!is_initials(lower)) {
    g_strchomp(lower);
    for (gsize n = strlen(lower); n && lower[n - 1] == '.'; n--) {
      lower[n - 1] = '\0';
    }
  }
  return lower;
}

GPtrArray *words_of(const char *text, gboolean articles) {
  GPtrArray *words = g_ptr_array_new_with_free_func(g_free);
  for (const char *at = text; *at;) {
    gunichar c = g_utf8_get_char(at);
    gboolean money = (c == '$' || c == 0xA3 || c == 0x20AC) && g_ascii_isdigit(*g_utf8_next_char(at));
    if (!money && !letter(at)) {
      at = g_utf8_next_char(at);
      continue;
    }
    const char *end = money ? g_utf8_next_char(at) : end_of_word(at);
    while (money && (g_ascii_isdigit(*end) || *end == '.' || *end == ',')) {
      end++;
    }
    char *word = form(at, end);
    if (articles || !words_is_article(word)) {
      g_ptr_array_add(words, word);
    } else {
      g_free(word);
    }
    at = end;
  }
  return words;
}

/* The word without 's and points; new string. */
static char *stem(const char *word) {
  GString *out = g_string_new(NULL);
  for (const char *at = word; *at; at = g_utf8_next_char(at)) {
    gunichar c = g_utf8_get_char(at);
    g_string_append_unichar(out, c == 0x2019 ? '\'' : c);
  }
  if (g_str_has_suffix(out->str, "'s")) {
    g_string_truncate(out, out->len - 2);
  }
  while (out->len && out->str[out->len - 1] == '.') {
    g_string_truncate(out, out->len - 1);
  }
  return g_string_free(out, FALSE);
}

static gboolean alphabetic(const char *word) {
  for (; *word; word = g_utf8_next_char(word)) {
    if (!g_unichar_isalpha(g_utf8_get_char(word))) {
      return FALSE;
    }
  }
  return TRUE;
}

gboolean words_same(const char *a, const char *b) {
  enum { LEAST = 4 };
  static const double most = 0.6;
  g_autofree char *x = stem(a), *y = stem(b);
  if (strcmp(x, y) == 0) {
    return TRUE;
  }
  glong n = 0, longest = MAX(g_utf8_strlen(x, -1), g_utf8_strlen(y, -1));
  const char *p = x, *q = y;
  while (*p && g_utf8_get_char(p) == g_utf8_get_char(q)) {
    p = g_utf8_next_char(p);
    q = g_utf8_next_char(q);
    n++;
  }
  return n >= LEAST && (double)n >= most * (double)longest && alphabetic(x) && alphabetic(y);
}
