/* pagewords.c -- see pagewords.h. */
#include "lang/pagewords.h"

#include <string.h>

#include "lang/lang.h"

struct PageWords {
  GHashTable *words; /* key -> word */
};

static const char *find_table(const char *code, gsize *len) {
  const gsize ends[] = {strlen(code), strcspn(code, "-_")};
  for (gsize i = 0; i < G_N_ELEMENTS(ends); i++) {
    g_autofree char *path = g_strdup_printf("lang/%.*s/page.txt", (int)ends[i], code);
    const char *table = lang_resource(path, len);
    if (table) {
      return table;
    }
  }
  return lang_resource("lang/en/page.txt", len);
}

static void add_line(GHashTable *words, const char *line) {
  const char *equals = strchr(line, '=');
  if (*line != '#' && equals) {
    char *key = g_strstrip(g_strndup(line, (gsize)(equals - line)));
    g_hash_table_insert(words, key, g_strstrip(g_strdup(equals + 1)));
  }
}

PageWords *pagewords_new(const char *code) {
  PageWords *words = g_new0(PageWords, 1);
  words->words = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, g_free);
  gsize len = 0;
  const char *table = find_table(code, &len);
  g_autofree char *copy = g_strndup(table, len);
  g_auto(GStrv) lines = g_strsplit(copy, "\n", -1);
  for (char **line = lines; *line; line++) {
    add_line(words->words, *line);
  }
  return words;
}

void pagewords_free(PageWords *words) {
  if (words) {
    g_hash_table_unref(words->words);
    g_free(words);
  }
}

const char *pagewords_get(const PageWords *words, const char *key) {
  const char *word = g_hash_table_lookup(words->words, key);
  return word ? word : key;
}
