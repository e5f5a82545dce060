/* datewords.c -- the date words of a language and style out of its date.txt. */
#include <string.h>

#include "lang/lang.h"

/* The common lines, then those of the style's section; NULL: no such style. */
static char *style_table(const char *table, gsize len, const char *style) {
  g_autofree char *copy = g_strndup(table, len);
  g_auto(GStrv) lines = g_strsplit(copy, "\n", -1);
  GString *out = g_string_new(NULL);
  bool wanted = true, found = !style;
  for (char **line = lines; *line; line++) {
    if (**line == '[') {
      g_autofree char *name = g_strndup(*line + 1, strcspn(*line + 1, "]"));
      wanted = style && strcmp(name, style) == 0;
      found |= wanted;
    } else if (wanted) {
      g_string_append(out, *line);
      g_string_append_c(out, '\n');
    }
  }
  return g_string_free(out, !found);
}

/* "en-US" falls back to "en". */
static const char *find_table(const char *code, gsize *len) {
  g_autofree char *path = g_strdup_printf("lang/%s/date.txt", code);
  const char *table = lang_resource(path, len);
  const char *dash = strchr(code, '-');
  if (table || !dash) {
    return table;
  }
  g_autofree char *general = g_strdup_printf("lang/%.*s/date.txt", (int)(dash - code), code);
  return lang_resource(general, len);
}

DateWords *lang_date_words(const char *code, const char *style, char **error) {
  gsize len;
  const char *table = find_table(code, &len);
  if (!table) {
    *error = g_strdup_printf("no date words for the language \"%s\"", code);
    return NULL;
  }
  g_autofree char *merged = style_table(table, len, style);
  if (!merged) {
    *error = g_strdup_printf("no date style \"%s\" in the language \"%s\"", style, code);
    return NULL;
  }
  return date_words_new(merged, strlen(merged), error);
}
