/* mailwords.c -- see mailwords.h. */
#include "read/document/mailwords.h"

#include <string.h>

#include "lang/lang.h"

struct MailWords {
  GHashTable *sections; /* name -> GPtrArray of char* */
};

MailWords *mailwords_new(void) {
  MailWords *words = g_new(MailWords, 1);
  words->sections = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, (GDestroyNotify)g_ptr_array_unref);
  gsize len;
  const char *text = lang_resource("lang/mail.txt", &len);
  g_auto(GStrv) lines = g_strsplit(text ? text : "", "\n", -1);
  GPtrArray *section = NULL;
  for (char **line = lines; *line; line++) {
    if ((*line)[0] == '[') {
      section = g_ptr_array_new_with_free_func(g_free);
      g_hash_table_insert(words->sections, g_strndup(*line + 1, strcspn(*line + 1, "]")), section);
    } else if (section && (*line)[0] && (*line)[0] != '#') {
      g_ptr_array_add(section, g_strdup(*line));
    }
  }
  return words;
}

void mailwords_free(MailWords *words) {
  if (words) {
    g_hash_table_unref(words->sections);
    g_free(words);
  }
}

typedef bool (*Fits)(const char *text, const char *phrase);

static bool any(const MailWords *words, const char *section, const char *text, Fits fits) {
  const GPtrArray *phrases = g_hash_table_lookup(words->sections, section);
  for (guint i = 0; phrases && i < phrases->len; i++) {
    if (fits(text, phrases->pdata[i])) {
      return true;
    }
  }
  return false;
}

static bool equals(const char *text, const char *phrase) {
  return strcmp(text, phrase) == 0;
}

static bool holds(const char *text, const char *phrase) {
  return strstr(text, phrase) != NULL;
}

static bool begins(const char *text, const char *phrase) {
  return g_str_has_prefix(text, phrase) && text[strlen(phrase)] == ' ';
}

bool mailwords_is(const MailWords *words, const char *section, const char *text) {
  return any(words, section, text, equals);
}

bool mailwords_in(const MailWords *words, const char *section, const char *text) {
  return any(words, section, text, holds);
}

bool mailwords_begin(const MailWords *words, const char *section, const char *text) {
  return any(words, section, text, begins);
}
