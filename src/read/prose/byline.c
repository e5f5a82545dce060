/* byline.c -- see byline.h. */
#include "read/prose/byline.h"

#include <string.h>

#include "lang/lang.h"

static BylineWords words_of(const char *lang, const char *name) {
  g_autofree char *base = g_strndup(lang ? lang : "en", lang ? strcspn(lang, "-_") : 2);
  g_autofree char *path = g_strdup_printf("lang/%s/%s.txt", base, name);
  BylineWords words = {0};
  words.text = lang_resource(path, &words.len);
  return words;
}

BylineWords byline_words(const char *lang) {
  return words_of(lang, "byline");
}

BylineWords byline_published(const char *lang) {
  return words_of(lang, "published");
}

bool byline_has(const BylineWords *words, const char *word) {
  if (!words->text)
    return false;
  g_autofree char *lower = g_utf8_strdown(word, -1);
  g_autofree char *line = g_strdup_printf("\n%s\n", lower);
  return g_strstr_len(words->text, (gssize)words->len, line) != NULL;
}

bool byline_is_name(const char *word) {
  gunichar first = g_utf8_get_char(word);
  return g_unichar_isupper(first) || g_unichar_isdigit(first);
}

char **byline_split(const char *text, gsize len) {
  g_autoptr(GStrvBuilder) builder = g_strv_builder_new();
  const char *end = text + len, *start = NULL;
  for (const char *p = text; p < end; p = g_utf8_next_char(p)) {
    bool inside = g_unichar_isalnum(g_utf8_get_char(p));
    if (inside && !start)
      start = p;
    if (start && (!inside || g_utf8_next_char(p) >= end)) {
      g_autofree char *word = g_strndup(start, (gsize)((inside ? end : p) - start));
      g_strv_builder_add(builder, word);
      start = NULL;
    }
  }
  return g_strv_builder_end(builder);
}

bool byline_fits(const BylineWords *words, const char *text, gsize len) {
  g_auto(GStrv) parts = byline_split(text, len);
  if (!parts[0] || !byline_has(words, parts[0]))
    return false;
  for (char **part = parts; *part; part++)
    if (!byline_is_name(*part) && !byline_has(words, *part))
      return false;
  return true;
}
