/* alias.c -- see alias.h. */
#include "naming/alias.h"

static bool is_person(const Clusters *clusters, const Mention *mention) {
  return mention->kind == MENTION_NAME && clusters_at(clusters, mention->cluster)->class == CLASS_PERSON;
}

bool alias_is_shouted(const Script *script, const Clusters *clusters, const Mention *mention) {
  bool known = mention->last > mention->name || script_spelled(script, script_word(script, mention->last)->word);
  return is_person(clusters, mention) && known && script_is_shouted(script, mention->name) &&
         script_is_shouted(script, mention->last) && !script_sentence(script, mention->sentence)->headline;
}

/* Is it of one word, and not in somebody's words? */
static bool is_lone(const Script *script, const Mention *mention) {
  return mention->role != ROLE_MODIFIER && mention->name == mention->last && mention->first == mention->name &&
         !script_word(script, mention->name)->quoted;
}

bool alias_is_first(const Script *script, const Clusters *clusters, const GArray *spellings, const Mention *mention) {
  if (!is_person(clusters, mention) || !is_lone(script, mention)) {
    return false;
  }
  const Spelling *spelling = &g_array_index(spellings, Spelling, mention->cluster);
  const NameForm *usual = clusters_form(clusters, spelling->usual);
  const NameForm *alone = spelling->alone == G_MAXUINT ? usual : clusters_form(clusters, spelling->alone);
  guint32 word = script_word(script, mention->name)->word;
  return !spelling->shared && usual->words > 1 && usual->last != word && (alone->last != word || spelling->first);
}
