/* naming.c -- see naming.h. */
#include "naming/naming.h"

#include <string.h>

#include "naming/alias.h"
#include "naming/antecedent.h"
#include "naming/form.h"
#include "naming/interview.h"
#include "naming/label.h"
#include "naming/late.h"
#include "naming/noun.h"
#include "naming/tables.h"

struct Naming {
  const NamingTables *tables;
  Script *script;
  GArray *mentions;
  Clusters *clusters;
  GArray *spellings;
  Entities *entities;
  GPtrArray *phrases; /* of char*, names of what has none */
  char **names;       /* per cluster, NULL: not asked for */
  Heroes heroes;
  char *hero_name;      /* in full; NULL: there is none */
  GHashTable *answers;  /* word + 1 -> Answer */
  GHashTable *subjects; /* sentence + 1 -> name of the subject that it leaves out */
};

/* What a word stands for. */
typedef struct {
  const char *name;
  double confidence;
  guint first; /* word from which on it is replaced */
} Answer;

static const char *name_of(Naming *naming, guint cluster) {
  if (!naming->names[cluster]) {
    naming->names[cluster] = form_write(naming->script, naming->mentions, naming->clusters, naming->spellings, cluster,
                                        cluster == naming->heroes.life.cluster);
  }
  return naming->names[cluster];
}

/* As it was first told of; below a heading "Harbour School" as it was last. */
static const char *phrase_of(Naming *naming, const Entity *entity, bool owner) {
  const WordLists *words = naming->tables->words;
  char *phrase = form_phrase(words, naming->script, naming->mentions, entity->first, owner);
  phrase = phrase ? phrase : form_phrase(words, naming->script, naming->mentions, entity->noun, owner);
  if (phrase) {
    g_ptr_array_add(naming->phrases, phrase);
  }
  return phrase;
}

/* Does the name tell a person?  A single word that nothing else says is one may be anything, as "the Red Hill" may;
 * "Maid of Moss" may be a ship. */
static bool tells_person(const Naming *naming, guint cluster) {
  const NameCluster *bearer = clusters_at(naming->clusters, cluster);
  guint usual = g_array_index(naming->spellings, Spelling, cluster).usual;
  const NameForm *form = clusters_form(naming->clusters, usual);
  return bearer->class == CLASS_PERSON ||
         (bearer->class == CLASS_UNKNOWN && (bearer->full || form->words > 1) && !form->articles);
}

/* May a name be written for a pronoun?  "Senators" are not always the same; "he" or "she" that is surely "Ravna" may be
 * that, whatever it is. */
static bool suits(const Naming *naming, const Mention *mention, guint cluster, double sure) {
  static const double sure_of_word = 0.9;
  const NameCluster *bearer = clusters_at(naming->clusters, cluster);
  if (mention->gender) {
    return tells_person(naming, cluster) || (bearer->class == CLASS_UNKNOWN && sure >= sure_of_word);
  }
  return bearer->class != CLASS_PERSON && (mention->refers != REFERS_THEY || !bearer->plural);
}

/* Does the text tell of some there for the first time, and not only what others are: "became [friends]"? */
static bool comes_up(const Naming *naming, const Mention *first) {
  const Word *before = first->first ? script_word(naming->script, first->first - 1) : NULL;
  bool told = before && before->facts.is & IS_EMPTY_VERB;
  return first->kind == MENTION_INDEFINITE || (first->plural && first->kind == MENTION_BARE && !told);
}

/* May a noun phrase be written for a pronoun?  "He" may be many a man, "they" many men, but not where the text has just
 * told of one or of some, or they are surely "the officers". */
static bool may_stand(const Naming *naming, const Mention *mention, const Entity *entity, double sure) {
  static const double sure_of_noun = 0.85;
  const Mention *first = &g_array_index(naming->mentions, Mention, entity->first);
  bool they = mention->refers == REFERS_THEY, noun = first->kind == MENTION_DEFINITE;
  return (!mention->gender && !they) || (noun && ((they && mention->role == ROLE_OWNER) || sure >= sure_of_noun)) ||
         comes_up(naming, first);
}

static void keep(Naming *naming, const Mention *mention, const char *name, double confidence) {
  Answer made = {name, confidence, mention->first};
  g_hash_table_insert(naming->answers, GUINT_TO_POINTER(mention->head + 1), g_memdup2(&made, sizeof made));
}

/* "He", of a man whom only the next sentences name. */
static bool answer_late(Naming *naming, const Mention *mention, const Entity *entity, double sure) {
  static const double likely = 0.5, sure_of_late = 0.85;
  bool asked = mention->gender && entity->cluster == G_MAXUINT && sure >= likely;
  guint cluster = asked ? late_find(naming->script, naming->mentions, naming->clusters, entity->first) : G_MAXUINT;
  char gender = cluster == G_MAXUINT ? 0 : clusters_at(naming->clusters, cluster)->gender;
  if (cluster == G_MAXUINT || (gender && gender != mention->gender)) {
    return false;
  }
  keep(naming, mention, name_of(naming, cluster), sure_of_late);
  return true;
}

static void answer(Naming *naming, const Mention *mention, const Antecedent *antecedent) {
  static const PronounKind kinds[] = {[REFERS_HE] = PRONOUN_PERSON,
                                      [REFERS_SHE] = PRONOUN_PERSON,
                                      [REFERS_IT] = PRONOUN_IT,
                                      [REFERS_THEY] = PRONOUN_THEY};
  const Entity *entity = entities_at(naming->entities, antecedent->entity);
  if (answer_late(naming, mention, entity, antecedent->sure)) {
    return;
  }
  bool named = entity->cluster != G_MAXUINT, owner = mention->role == ROLE_OWNER;
  const NamingTables *tables = naming->tables;
  double least = (named ? tables->least_name : tables->least_noun)[kinds[mention->refers]][owner];
  bool quoted = script_word(naming->script, mention->head)->quoted;
  if (antecedent->sure < MAX(least, quoted ? tables->least_quoted : 0) ||
      !(named ? suits(naming, mention, entity->cluster, antecedent->sure)
              : may_stand(naming, mention, entity, antecedent->sure))) {
    return;
  }
  const char *name = named ? name_of(naming, entity->cluster) : phrase_of(naming, entity, owner);
  if (name) {
    keep(naming, mention, name, antecedent->sure);
  }
}

/* "I", of an interview. */
static void answer_speaker(Naming *naming) {
  static const double sure = 0.9;
  guint cluster = interview_find(naming->script, naming->mentions, naming->clusters);
  for (guint i = 0; i < naming->mentions->len && cluster != G_MAXUINT; i++) {
    const Mention *mention = &g_array_index(naming->mentions, Mention, i);
    if (mention->refers == REFERS_I && !script_word(naming->script, mention->head)->quoted) {
      keep(naming, mention, name_of(naming, cluster), sure);
    }
  }
}

static void answer_all(Naming *naming) {
  PairWeights weights = naming->tables->weights;
  g_autofree Antecedent *found = antecedents_find(naming->entities, &naming->heroes, antecedent_choose, &weights);
  for (guint i = 0; i < naming->mentions->len; i++) {
    if (found[i].entity != G_MAXUINT) {
      answer(naming, &g_array_index(naming->mentions, Mention, i), &found[i]);
    }
  }
}

/* "The treaty", of which the text has one name. */
static void answer_nouns(Naming *naming) {
  static const double sure = 0.8;
  g_autofree guint *found = nouns_find(naming->script, naming->mentions);
  for (guint i = 0; i < naming->mentions->len; i++) {
    if (found[i] != G_MAXUINT) {
      guint first, end = noun_name(naming->script, &g_array_index(naming->mentions, Mention, found[i]), &first);
      char *name = form_words(naming->script, first, end);
      g_ptr_array_add(naming->phrases, name);
      keep(naming, &g_array_index(naming->mentions, Mention, i), name, sure);
    }
  }
}

/* A name that lines have in another form: "OTTO LUND" is "Otto Lund", "Marty" the "Lund" of other lines. */
static void answer_aliases(Naming *naming) {
  static const double sure = 0.95, sure_of_first = 0.9;
  for (guint i = 0; i < naming->mentions->len; i++) {
    const Mention *mention = &g_array_index(naming->mentions, Mention, i);
    if (alias_is_shouted(naming->script, naming->clusters, mention)) {
      char *name = form_spell(naming->script, mention);
      g_ptr_array_add(naming->phrases, name);
      keep(naming, mention, name, sure);
    } else if (alias_is_first(naming->script, naming->clusters, naming->spellings, mention)) {
      keep(naming, mention, name_of(naming, mention->cluster), sure_of_first);
    }
  }
}

static void find_subjects(Naming *naming) {
  for (guint i = 0; i < naming->script->sentences->len; i++) {
    guint label = label_find(naming->script, naming->mentions, i);
    if (label != G_MAXUINT) {
      const char *name = name_of(naming, g_array_index(naming->mentions, Mention, label).cluster);
      g_hash_table_insert(naming->subjects, GUINT_TO_POINTER(i + 1), (gpointer)name);
    }
  }
}

/* "Petitioner" is no name to head a timeline with. */
static bool is_party(const Naming *naming, guint cluster) {
  const Mention *mention = &g_array_index(naming->mentions, Mention, clusters_at(naming->clusters, cluster)->mention);
  return script_word(naming->script, mention->last)->facts.is & IS_PARTY;
}

Naming *naming_new(const NamingTables *tables, TaggedText *tagged) {
  Naming *naming = g_new0(Naming, 1);
  naming->tables = tables;
  naming->script = script_new(tables->words, tagged);
  naming->mentions = mentions_find(naming->script);
  naming->clusters = clusters_new(naming->script, naming->mentions);
  naming->spellings = forms_choose(naming->clusters);
  naming->entities = entities_new(naming->script, naming->mentions, naming->clusters);
  naming->names = g_new0(char *, naming->clusters->clusters->len + 1);
  naming->phrases = g_ptr_array_new_with_free_func(g_free);
  naming->answers = g_hash_table_new_full(NULL, NULL, NULL, g_free);
  bool asks = interview_is(naming->script, naming->mentions);
  naming->heroes = asks ? heroes_none(naming->script) : heroes_find(naming->script, naming->mentions, naming->clusters);
  if (naming->heroes.life.refers && !is_party(naming, naming->heroes.life.cluster)) {
    naming->hero_name = form_full(naming->script, naming->mentions, naming->clusters, naming->heroes.life.cluster);
  }
  answer_all(naming);
  answer_speaker(naming);
  answer_nouns(naming);
  answer_aliases(naming);
  naming->subjects = g_hash_table_new(NULL, NULL);
  find_subjects(naming);
  return naming;
}

void naming_free(Naming *naming) {
  if (!naming) {
    return;
  }
  for (guint i = 0; i < naming->clusters->clusters->len; i++) {
    g_free(naming->names[i]);
  }
  g_free(naming->names);
  g_free(naming->hero_name);
  heroes_clear(&naming->heroes);
  g_hash_table_unref(naming->answers);
  g_hash_table_unref(naming->subjects);
  g_ptr_array_unref(naming->phrases);
  g_array_unref(naming->spellings);
  entities_free(naming->entities);
  clusters_free(naming->clusters);
  g_array_unref(naming->mentions);
  script_free(naming->script);
  g_free(naming);
}

const char *naming_of(const Naming *naming, gsize byte, double *confidence) {
  guint word = naming ? script_find(naming->script, byte) : G_MAXUINT;
  const Answer *found = word == G_MAXUINT ? NULL : g_hash_table_lookup(naming->answers, GUINT_TO_POINTER(word + 1));
  if (found && confidence) {
    *confidence = found->confidence;
  }
  return found ? found->name : NULL;
}

const char *naming_subject(const Naming *naming, gsize byte, double *confidence) {
  static const double sure = 0.85;
  guint word = naming ? script_find(naming->script, byte) : G_MAXUINT;
  guint sentence = word == G_MAXUINT ? 0 : script_sentence_of(naming->script, word) + 1;
  const char *name = sentence ? g_hash_table_lookup(naming->subjects, GUINT_TO_POINTER(sentence)) : NULL;
  if (name && confidence) {
    *confidence = sure;
  }
  return name;
}

Span naming_span(const Naming *naming, gsize byte) {
  guint word = naming ? script_find(naming->script, byte) : G_MAXUINT;
  const Answer *found = word == G_MAXUINT ? NULL : g_hash_table_lookup(naming->answers, GUINT_TO_POINTER(word + 1));
  if (!found) {
    return (Span){byte, 0};
  }
  gsize from = script_word(naming->script, found->first)->offset;
  return (Span){from, script_word(naming->script, word)->offset + script_word(naming->script, word)->length - from};
}

const char *naming_hero(const Naming *naming) {
  return naming->hero_name;
}

/* The name that has a word at `byte`; NULL: none. */
static const Mention *name_at(const Naming *naming, gsize byte) {
  guint word = naming ? script_find(naming->script, byte) : G_MAXUINT;
  guint i = word == G_MAXUINT ? naming->mentions->len
                              : mentions_first(naming->mentions, script_sentence_of(naming->script, word));
  for (; i < naming->mentions->len; i++) {
    const Mention *mention = &g_array_index(naming->mentions, Mention, i);
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
  guint8 class = mention ? clusters_at(naming->clusters, mention->cluster)->class : CLASS_THING;
  return class == CLASS_PERSON ? 1 : class == CLASS_UNKNOWN ? 0 : -1;
}

bool naming_is_impersonal(const Naming *naming, gsize byte) {
  const Mention *mention = name_at(naming, byte);
  guint8 class = mention ? clusters_at(naming->clusters, mention->cluster)->class : CLASS_UNKNOWN;
  return class == CLASS_ORGANISATION || class == CLASS_PLACE;
}

char *naming_spelled(const Naming *naming, gsize byte) {
  const Mention *mention = name_at(naming, byte);
  bool letters = mention && mention->stop > mention->last + 1;
  bool shouted = mention && alias_is_shouted(naming->script, naming->clusters, mention);
  return letters || shouted ? form_spell(naming->script, mention) : NULL;
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
