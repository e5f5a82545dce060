/* late.c -- see late.h. */
#include "naming/late.h"

enum { FIRST_SENTENCES = 4, SOON = 4 };

static const Mention *at(const GArray *mentions, guint i) {
  return &g_array_index(mentions, Mention, i);
}

static bool is_comma(const Script *script, const Sentence *sentence, guint i) {
  const Word *word = i < sentence->end ? script_word(script, i) : NULL;
  return word && word->casing == CASE_MARK && word->length == 1 && script->text[word->offset] == ',';
}

/* "Otto Lund, 58, ..." at the start of a sentence: how reports say who it was. */
static bool is_introduced(const Script *script, const Clusters *clusters, const Mention *name) {
  const Sentence *sentence = script_sentence(script, name->sentence);
  guint8 class = clusters_at(clusters, name->cluster)->class;
  bool age = name->stop + 2 < sentence->end && is_comma(script, sentence, name->stop) &&
             script_word(script, name->stop + 1)->casing == CASE_NUMBER && is_comma(script, sentence, name->stop + 2);
  return name->first == sentence->first && name->last > name->name && age &&
         (class == CLASS_PERSON || class == CLASS_UNKNOWN);
}

/* Is it the one person of its sentence, and the first of the text? */
static bool is_alone(const GArray *mentions, const Clusters *clusters, guint i) {
  guint sentence = at(mentions, i)->sentence;
  for (guint k = 0; k < mentions->len && at(mentions, k)->sentence <= sentence; k++) {
    const Mention *other = at(mentions, k);
    bool name = other->kind == MENTION_NAME && clusters_at(clusters, other->cluster)->class == CLASS_PERSON;
    bool noun = other->kind != MENTION_NAME && other->kind != MENTION_PRONOUN && other->class == CLASS_PERSON;
    if (k != i && (name || noun)) {
      return false;
    }
  }
  return true;
}

guint late_find(const Script *script, const GArray *mentions, const Clusters *clusters, guint i) {
  const Mention *mention = at(mentions, i);
  bool opens = mention->kind == MENTION_INDEFINITE && mention->class == CLASS_PERSON && !mention->plural &&
               mention->sentence < FIRST_SENTENCES && is_alone(mentions, clusters, i);
  guint found = G_MAXUINT;
  for (guint k = i + 1; opens && k < mentions->len && at(mentions, k)->sentence <= mention->sentence + SOON; k++) {
    const Mention *name = at(mentions, k);
    if (name->kind == MENTION_NAME && name->sentence > mention->sentence && is_introduced(script, clusters, name)) {
      opens = found == G_MAXUINT || found == name->cluster;
      found = name->cluster;
    }
  }
  return opens ? found : G_MAXUINT;
}
