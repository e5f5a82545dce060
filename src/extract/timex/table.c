/* table.c -- reading src/lang/CODE/timex.txt. */
#include "extract/timex/table.h"

#include <string.h>

#include "lang/lang.h"

static const char *const class_names[WORD_CLASSES] = {
    "month",  "weekday", "capital", "unit",  "plural", "season",  "number",  "article", "ordinal", "direction",
    "recent", "vague",   "relday",  "ref",   "ago",    "later",   "early",   "since",   "until",   "from",
    "to",     "of",      "the",     "about", "era",    "present", "century", "future",  "suffix"};

static int class_of(const char *name) {
  for (int i = 0; i < WORD_CLASSES; i++) {
    if (strcmp(class_names[i], name) == 0) {
      return i;
    }
  }
  return -1;
}

static void add_word(GHashTable *words, int class, const char *item) {
  const char *equals = strchr(item, '=');
  g_autofree char *word = g_strndup(item, equals ? (gsize)(equals - item) : strlen(item));
  WordEntry *entry = g_hash_table_lookup(words, word);
  if (!entry) {
    entry = g_new0(WordEntry, 1);
    g_hash_table_insert(words, g_strdup(word), entry);
  }
  entry->classes |= UINT32_C(1) << class;
  entry->value[class] = equals ? (int8_t)g_ascii_strtoll(equals + 1, NULL, 10) : 0;
}

static void add_line(GHashTable *words, const char *line) {
  g_auto(GStrv) items = g_strsplit(line, " ", -1);
  int class = *items ? class_of(items[0]) : -1;
  for (char **item = items + 1; class >= 0 && *item; item++) {
    add_word(words, class, *item);
  }
}

TimexTables *timex_tables_new(const char *lang) {
  gsize len;
  g_autofree char *path = g_strdup_printf("lang/%.*s/timex.txt", (int)strcspn(lang, "-"), lang);
  const char *text = lang_resource(path, &len);
  if (!text) {
    return NULL;
  }
  TimexTables *tables = g_new0(TimexTables, 1);
  tables->words = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, g_free);
  g_autofree char *copy = g_strndup(text, len);
  g_auto(GStrv) lines = g_strsplit(copy, "\n", -1);
  for (char **line = lines; *line; line++) {
    add_line(tables->words, *line);
  }
  return tables;
}

void timex_tables_free(TimexTables *tables) {
  if (tables) {
    g_hash_table_unref(tables->words);
    g_free(tables);
  }
}

const WordEntry *table_word(const TimexTables *tables, const char *folded) {
  return g_hash_table_lookup(tables->words, folded);
}
