/* tables.c -- see tables.h. */
#include "naming/tables.h"

#include <stdlib.h>
#include <string.h>

#include "lang/lang.h"

static WordLists *open_lists(const char *lang, const char *file) {
  g_autofree char *path = g_strdup_printf("lang/%s/%s", lang, file);
  gsize len = 0;
  const char *text = lang_resource(path, &len);
  return text ? word_lists_new(text, len) : NULL;
}

/* In hundredths; more than certain where the file does not say. */
static double least_of(const WordLists *words, const char *set, const char *pronoun) {
  const char *value = word_set_find(word_lists_get(words, set), pronoun, strlen(pronoun));
  return value ? (double)strtol(value, NULL, 10) / 100 : 2;
}

static void read_least(const WordLists *words, const char *set, double (*least)[2]) {
  static const char *const pronouns[PRONOUN_KINDS][2] = {
      [PRONOUN_PERSON] = {"he", "his"}, [PRONOUN_IT] = {"it", "its"}, [PRONOUN_THEY] = {"they", "their"}};
  for (guint kind = 0; kind < PRONOUN_KINDS; kind++) {
    least[kind][0] = least_of(words, set, pronouns[kind][0]);
    least[kind][1] = least_of(words, set, pronouns[kind][1]);
  }
}

NamingTables *naming_tables_new(const char *lang) {
  WordLists *words = open_lists(lang, "naming_words.txt"), *learnt = open_lists(lang, "naming.txt");
  NamingTables *tables = words && learnt ? g_new0(NamingTables, 1) : NULL;
  if (tables) {
    tables->words = g_steal_pointer(&words);
    tables->weights = pairfeatures_read(learnt);
    read_least(tables->words, "least_confidence_name", tables->least_name);
    read_least(tables->words, "least_confidence_noun", tables->least_noun);
    tables->least_quoted = least_of(tables->words, "least_confidence_name", "quoted");
  }
  word_lists_free(words);
  word_lists_free(learnt);
  return tables;
}

void naming_tables_free(NamingTables *tables) {
  if (tables) {
    word_lists_free(tables->words);
    g_free(tables);
  }
}
