/* tags.c -- see tags.h. */
#include "parse/tags.h"

#include <string.h>

static const char *const classes[] = {[POS_OTHER] = "other",
                                      [POS_VERB] = "verb",
                                      [POS_MODAL] = "modal",
                                      [POS_NOUN] = "noun",
                                      [POS_NAME] = "name",
                                      [POS_PRONOUN] = "pronoun",
                                      [POS_POSSESSIVE] = "possessive",
                                      [POS_WH] = "wh",
                                      [POS_ADJECTIVE] = "adjective",
                                      [POS_ADVERB] = "adverb",
                                      [POS_PREPOSITION] = "preposition",
                                      [POS_CONJUNCTION] = "conjunction",
                                      [POS_DETERMINER] = "determiner",
                                      [POS_NUMBER] = "number",
                                      [POS_TO] = "to",
                                      [POS_MARK] = "mark"};

static const char *const forms[] = {[TAG_OTHER] = "other",     [TAG_PAST] = "past",
                                    [TAG_PRESENT] = "present", [TAG_INFINITIVE] = "infinitive",
                                    [TAG_GERUND] = "gerund",   [TAG_PARTICIPLE] = "participle",
                                    [TAG_WHEN] = "when",       [TAG_OWNER] = "owner",
                                    [TAG_PLURAL] = "plural"};

/* 0 where the set has not the tag, or gives it no name that we know. */
static guint8 value_of(const WordSet *set, const char *tag, const char *const *names, gsize n) {
  const char *value = word_set_find(set, tag, strlen(tag));
  for (gsize i = 0; value && i < n; i++) {
    if (strcmp(names[i], value) == 0) {
      return (guint8)i;
    }
  }
  return 0;
}

const char *tags_class(Pos pos) {
  return classes[pos];
}

/* A tag that is no letters stands for a mark. */
void tags_load(TagTable *table, const Model *model, const WordLists *lists) {
  const WordSet *pos = word_lists_get(lists, "tag_classes"), *form = word_lists_get(lists, "tag_forms");
  for (guint i = 0; i < model->tags; i++) {
    const char *tag = model->tag[i];
    bool mark = !g_ascii_isalpha(tag[0]);
    table->pos[i] = mark ? POS_MARK : value_of(pos, tag, classes, G_N_ELEMENTS(classes));
    table->form[i] = value_of(form, tag, forms, G_N_ELEMENTS(forms));
  }
}
