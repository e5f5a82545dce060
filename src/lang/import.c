/* import.c -- see import.h. */
#include "lang/import.h"

#include <string.h>

#include "lang/lang.h"

/* Those that have a table. */
static const char *const codes[] = {"en", "de", "es", "fr", "it", "pt", "nl", "ru", "ja",
                                    "zh", "sv", "da", "pl", "cs", "tr", "fa", "ar", "he"};

/* Those whose months stand in date.txt. */
static const char *const printed[] = {"en", "de", "es", "fr", "fa", "ar", "he"};

/* The value of "key = value"; new string, NULL: the table has no such line. */
static char *value_of(const char *table, const char *key) {
  gsize len = strlen(key);
  for (const char *line = table; line; line = strchr(line, '\n') ? strchr(line, '\n') + 1 : NULL) {
    if (!strncmp(line, key, len) && g_str_has_prefix(line + len, " = ")) {
      const char *value = line + len + strlen(" = ");
      return g_strndup(value, strcspn(value, "\n"));
    }
  }
  return NULL;
}

static void visit_list(const char *code, const char *file, const char *key, LangVisit visit, void *data) {
  gsize len;
  g_autofree char *path = g_strdup_printf("lang/%s/%s", code, file);
  const char *table = lang_resource(path, &len);
  g_autofree char *value = table ? value_of(table, key) : NULL;
  g_autofree char *lower = value ? g_utf8_strdown(value, -1) : NULL;
  g_auto(GStrv) words = lower ? g_strsplit(lower, ",", -1) : NULL;
  if (words) {
    visit((const char *const *)words, data);
  }
}

void lang_import_each(const char *key, LangVisit visit, void *data) {
  for (gsize i = 0; i < G_N_ELEMENTS(codes); i++) {
    visit_list(codes[i], "import.txt", key, visit, data);
  }
}

static char *put_in(const char *text, const char *sign, const char *word) {
  g_auto(GStrv) parts = g_strsplit(text, sign, -1);
  return g_strjoinv(word, parts);
}

char *lang_import_phrase(const char *key, const char *one, const char *two) {
  gsize len;
  const char *table = lang_resource("lang/en/import.txt", &len);
  g_autofree char *value = table ? value_of(table, key) : NULL;
  g_autofree char *first = value ? put_in(value, "%1", one) : NULL;
  return first ? put_in(first, "%2", two ? two : "") : NULL;
}

void lang_import_each_months(LangVisit visit, void *data) {
  static const char *const keys[] = {"months", "months_short"};
  for (gsize k = 0; k < G_N_ELEMENTS(keys); k++) {
    for (gsize i = 0; i < G_N_ELEMENTS(printed); i++) {
      visit_list(printed[i], "date.txt", keys[k], visit, data);
    }
    lang_import_each(keys[k], visit, data);
  }
}
