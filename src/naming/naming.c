/* naming.c -- see naming.h. */
#include "naming/naming.h"

#include <string.h>

#include "naming/alias.h"
#include "naming/answer.h"
#include "naming/form.h"
#include "naming/interview.h"

struct Naming {
  Cast cast;
  char *hero_name; /* in full; NULL: there is none */
  Answers *answers;
};

/* "Petitioner" is no name to head a timeline with. */
static bool is_party(const Naming *naming, guint cluster) {
  const Mention *mention =
      &g_array_index(naming->cast.mentions, Mention, clusters_at(naming->cast.clusters, cluster)->mention);
  return script_word(naming->cast.script, mention->last)->facts.is & IS_PARTY;
}

static char *hero_name(const Naming *naming) {
  const Hero *life = &naming->cast.heroes.life;
  bool named = life->refers && !is_party(naming, life->cluster);
  return named ? form_full(naming->cast.script, naming->cast.mentions, naming->cast.clusters, life->cluster) : NULL;
}

static void find_cast(Cast *cast, const NamingTables *tables, TaggedText *tagged) {
  cast->tables = tables;
  cast->script = script_new(tables->words, tagged);
  cast->mentions = mentions_find(cast->script);
  cast->clusters = clusters_new(cast->script, cast->mentions);
  cast->entities = entities_new(cast->script, cast->mentions, cast->clusters);
  bool asks = interview_is(cast->script, cast->mentions);
  cast->heroes = asks ? heroes_none(cast->script) : heroes_find(cast->script, cast->mentions, cast->clusters);
  cast->spellings = forms_choose(cast->script, cast->mentions, cast->clusters, &cast->heroes);
}

Naming *naming_new(const NamingTables *tables, TaggedText *tagged) {
  Naming *naming = g_new0(Naming, 1);
  find_cast(&naming->cast, tables, tagged);
  naming->hero_name = hero_name(naming);
  naming->answers = answers_new(&naming->cast);
  return naming;
}

void naming_free(Naming *naming) {
  if (!naming) {
    return;
  }
  answers_free(naming->answers);
  g_free(naming->hero_name);
  heroes_clear(&naming->cast.heroes);
  g_array_unref(naming->cast.spellings);
  entities_free(naming->cast.entities);
  clusters_free(naming->cast.clusters);
  g_array_unref(naming->cast.mentions);
  script_free(naming->cast.script);
  g_free(naming);
}

const char *naming_of(const Naming *naming, gsize byte, double *confidence) {
  guint word = naming ? script_find(naming->cast.script, byte) : G_MAXUINT;
  const Answer *found = word == G_MAXUINT ? NULL : answers_of(naming->answers, word);
  if (found && confidence) {
    *confidence = found->confidence;
  }
  return found ? found->name : NULL;
}

const char *naming_subject(const Naming *naming, gsize byte, double *confidence) {
  static const double sure = 0.85;
  guint word = naming ? script_find(naming->cast.script, byte) : G_MAXUINT;
  const char *name =
      word == G_MAXUINT ? NULL : answers_subject(naming->answers, script_sentence_of(naming->cast.script, word));
  if (name && confidence) {
    *confidence = sure;
  }
  return name;
}

Span naming_span(const Naming *naming, gsize byte) {
  guint word = naming ? script_find(naming->cast.script, byte) : G_MAXUINT;
  const Answer *found = word == G_MAXUINT ? NULL : answers_of(naming->answers, word);
  if (!found) {
    return (Span){byte, 0};
  }
  gsize from = script_word(naming->cast.script, found->first)->offset;
  return (Span){from,
                script_word(naming->cast.script, word)->offset + script_word(naming->cast.script, word)->length - from};
}

const char *naming_hero(const Naming *naming) {
  return naming->hero_name;
}

/* The name that has a word at `byte`; NULL: none. */
static const Mention *name_at(const Naming *naming, gsize byte) {
  guint word = naming ? script_find(naming->cast.script, byte) : G_MAXUINT;
  guint i = word == G_MAXUINT ? naming->cast.mentions->len
                              : mentions_first(naming->cast.mentions, script_sentence_of(naming->cast.script, word));
  for (; i < naming->cast.mentions->len; i++) {
    const Mention *mention = &g_array_index(naming->cast.mentions, Mention, i);
    if (mention->first > word) {
      return NULL;
    }
    if (mention->kind == MENTION_NAME && word <= mention->last) {
      return mention;
    }
  }
  return NULL;
}

int naming_person(const Naming *naming, gsize byte) {
  const Mention *mention = name_at(naming, byte);
  guint8 class = mention ? clusters_at(naming->cast.clusters, mention->cluster)->class : CLASS_THING;
  return class == CLASS_PERSON ? 1 : class == CLASS_UNKNOWN ? 0 : -1;
}

bool naming_is_impersonal(const Naming *naming, gsize byte) {
  const Mention *mention = name_at(naming, byte);
  guint8 class = mention ? clusters_at(naming->cast.clusters, mention->cluster)->class : CLASS_UNKNOWN;
  return class == CLASS_ORGANISATION || class == CLASS_PLACE;
}

char *naming_spelled(const Naming *naming, gsize byte) {
  const Mention *mention = name_at(naming, byte);
  bool letters = mention && mention->stop > mention->last + 1;
  bool shouted = mention && alias_is_shouted(naming->cast.script, naming->cast.clusters, mention);
  return letters || shouted ? form_spell(naming->cast.script, mention) : NULL;
}

bool naming_holds(const char *text, gsize len, const char *name) {
  const char *last = strrchr(name, ' ');
  last = last ? last + 1 : name;
  gsize n = strlen(last);
  for (gsize i = 0; i + n <= len; i++) {
    bool starts = i == 0 || !g_ascii_isalnum(text[i - 1]), ends = i + n == len || !g_ascii_isalnum(text[i + n]);
    bool same = n && g_ascii_tolower(text[i]) == g_ascii_tolower(*last) && memcmp(text + i + 1, last + 1, n - 1) == 0;
    if (starts && ends && same) {
      return true;
    }
  }
  return false;
}
