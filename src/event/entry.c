/* entry.c -- see entry.h. */
#include "event/entry.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "lang/lang.h"

static WordLists *load(const char *lang, const char *name) {
  g_autofree char *path = g_strdup_printf("lang/%s/%s.txt", lang, name);
  gsize len = 0;
  const char *text = lang_resource(path, &len);
  return word_lists_new(text ? text : "", len);
}

EntryWeights entry_weights_load(const char *lang) {
  return (EntryWeights){load(lang, "entry"), load(lang, "importance")};
}

void entry_weights_clear(EntryWeights *weights) {
  g_clear_pointer(&weights->entry, word_lists_free);
  g_clear_pointer(&weights->importance, word_lists_free);
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
  double odds = (double)entry_weigh(weights->entry, signs) / HUNDRED;
  return (EntryJudgement){(int)lrint(HUNDRED / (1 + exp(-odds))),
                          level_of(weights->importance, entry_weigh(weights->importance, signs)),
                          number_of(weights->entry, "cut", "below", 0)};
}

bool entry_is_noise(const EntryJudgement *judgement) {
  return judgement->chance < judgement->cut;
}
