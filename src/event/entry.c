/* entry.c -- see entry.h. */
#include "event/entry.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "lang/lang.h"
#include "text/treetext.h"

EntryScale entry_scale_read(const char *text) {
  const char *trees = treetext_begin(text);
  GHashTable *signs = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
  return (EntryScale){word_lists_new(text, (gsize)(trees - text)), signs, trees_read(trees, signs, true)};
}

static EntryScale load(const char *lang, const char *name) {
  g_autofree char *path = g_strdup_printf("lang/%s/%s.txt", lang, name);
  gsize len = 0;
  const char *text = lang_resource(path, &len);
  return entry_scale_read(text ? text : "");
}

EntryWeights entry_weights_load(const char *lang) {
  return (EntryWeights){load(lang, "entry"), load(lang, "importance")};
}

static void clear(EntryScale *scale) {
  g_clear_pointer(&scale->bounds, word_lists_free);
  g_clear_pointer(&scale->signs, g_hash_table_unref);
  g_clear_pointer(&scale->trees, trees_unref);
}

void entry_weights_clear(EntryWeights *weights) {
  clear(&weights->entry);
  clear(&weights->importance);
}

/* "unit=day", by the numbers of the signs. */
typedef struct {
  char of[ENTRY_SIGNS][ENTRY_NAME];
  guint n;
} SignNames;

/* In thousandths. */
static gint32 weigh(const EntryScale *scale, const SignNames *names) {
  g_autofree gint32 *values = g_new0(gint32, g_hash_table_size(scale->signs) + 1);
  for (guint i = 0; i < names->n; i++) {
    gpointer at;
    if (g_hash_table_lookup_extended(scale->signs, names->of[i], NULL, &at)) {
      values[GPOINTER_TO_UINT(at)] = 1;
    }
  }
  return trees_sum(scale->trees, values);
}

static int number_of(const WordLists *weights, const char *set, const char *name, int without) {
  const char *value = word_set_find(word_lists_get(weights, set), name, strlen(name));
  return value ? (int)strtol(value, NULL, 10) : without;
}

/* The file says from which sum on an event has a level. */
static int level_of(const WordLists *weights, int sum) {
  static const char *const levels[] = {"2", "3", "4", "5"};
  enum { MIDDLE = 3 };
  if (number_of(weights, "levels", levels[0], G_MAXINT) == G_MAXINT) {
    return MIDDLE;
  }
  int level = 1;
  for (guint i = 0; i < G_N_ELEMENTS(levels); i++) {
    level += sum >= number_of(weights, "levels", levels[i], G_MAXINT);
  }
  return level;
}

EntryJudgement entry_judge(const EntryWeights *weights, const EntrySigns *signs) {
  enum { HUNDRED = 100 };
  SignNames names;
  for (names.n = 0; names.n < signs->n; names.n++) {
    entry_sign_name(&signs->at[names.n], names.of[names.n]);
  }
  double odds = (double)weigh(&weights->entry, &names) / TREES_UNIT;
  return (EntryJudgement){
      (int)lrint(HUNDRED / (1 + exp(-odds))), level_of(weights->importance.bounds, weigh(&weights->importance, &names)),
      number_of(weights->entry.bounds, "cut", "below", 0), number_of(weights->entry.bounds, "cut", "doubted", 0)};
}

bool entry_is_noise(const EntryJudgement *judgement, bool doubtful) {
  return judgement->chance < (doubtful ? judgement->doubted : judgement->cut);
}
