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
static double least_of(const WordLists *words, const char *kind) {
  const char *value = word_set_find(word_lists_get(words, "least_confidence"), kind, strlen(kind));
  return value ? (double)strtol(value, NULL, 10) / 100 : 2;
}

NamingTables *naming_tables_new(const char *lang) {
  WordLists *words = open_lists(lang, "naming_words.txt"), *learnt = open_lists(lang, "naming.txt");
  NamingTables *tables = words && learnt ? g_new0(NamingTables, 1) : NULL;
  if (tables) {
    tables->words = g_steal_pointer(&words);
    tables->weights = pairfeatures_read(learnt);
    tables->least[PRONOUN_PERSON] = least_of(tables->words, "he");
    tables->least[PRONOUN_IT] = least_of(tables->words, "it");
    tables->least[PRONOUN_THEY] = least_of(tables->words, "they");
    tables->least_phrase = least_of(tables->words, "phrase");
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
