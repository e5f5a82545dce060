/* answer.c -- see answer.h. */
#include "naming/answer.h"

#include <string.h>

#include "naming/alias.h"
#include "naming/antecedent.h"
#include "naming/couple.h"
#include "naming/form.h"
#include "naming/interview.h"
#include "naming/label.h"
#include "naming/late.h"
#include "naming/noun.h"

struct Answers {
  const Cast *cast;
  GPtrArray *phrases;   /* of char*, names of what has none */
  char **names;         /* per cluster, NULL: not asked for */
  GHashTable *of_word;  /* word + 1 -> Answer */
  GHashTable *subjects; /* sentence + 1 -> name of the subject that it leaves out */
};

static const char *name_of(Answers *answers, guint cluster) {
  const Cast *cast = answers->cast;
  if (!answers->names[cluster]) {
    answers->names[cluster] = form_write(cast->script, cast->mentions, cast->clusters, cast->spellings, cluster,
                                         cluster == cast->heroes.life.cluster);
  }
  return answers->names[cluster];
}

/* As it was first told of; below a heading "Harbour School" as it was last. */
static const char *phrase_of(Answers *answers, const Entity *entity, bool owner) {
  const Cast *cast = answers->cast;
  const WordLists *words = cast->tables->words;
  char *phrase = form_phrase(words, cast->script, cast->mentions, entity->first, owner);
  phrase = phrase ? phrase : form_phrase(words, cast->script, cast->mentions, entity->noun, owner);
  if (phrase) {
    g_ptr_array_add(answers->phrases, phrase);
  }
  return phrase;
}

/* Does the name tell a person?  A single word that nothing else says is one may be anything, as "the Red Hill" may;
 * "Maid of Moss" may be a ship. */
static bool tells_person(const Answers *answers, guint cluster) {
  const Cast *cast = answers->cast;
  const NameCluster *bearer = clusters_at(cast->clusters, cluster);
  guint usual = g_array_index(cast->spellings, Spelling, cluster).usual;
  const NameForm *form = clusters_form(cast->clusters, usual);
  return bearer->class == CLASS_PERSON ||
         (bearer->class == CLASS_UNKNOWN && (bearer->full || form->words > 1) && !form->articles);
}

/* May a name be written for a pronoun?  "Senators" are not always the same; "he" or "she" that is surely "Ravna" may be
 * that, whatever it is. */
static bool suits(const Answers *answers, const Mention *mention, guint cluster, double sure) {
  static const double sure_of_word = 0.9;
  const NameCluster *bearer = clusters_at(answers->cast->clusters, cluster);
  if (mention->gender) {
    return tells_person(answers, cluster) || (bearer->class == CLASS_UNKNOWN && sure >= sure_of_word);
  }
  return bearer->class != CLASS_PERSON && (mention->refers != REFERS_THEY || !bearer->plural);
}

/* Does the text tell of some there for the first time, and not only what others are: "became [friends]"? */
static bool comes_up(const Answers *answers, const Mention *first) {
  const Word *before = first->first ? script_word(answers->cast->script, first->first - 1) : NULL;
  bool told = before && before->facts.is & IS_EMPTY_VERB;
  return first->kind == MENTION_INDEFINITE || (first->plural && first->kind == MENTION_BARE && !told);
}

/* May a noun phrase be written for a pronoun?  "He" may be many a man, "they" many men, but not where the text has just
 * told of one or of some, or they are surely "the officers". */
static bool may_stand(const Answers *answers, const Mention *mention, const Entity *entity, double sure) {
  static const double sure_of_noun = 0.85;
  const Mention *first = &g_array_index(answers->cast->mentions, Mention, entity->first);
  bool they = mention->refers == REFERS_THEY, noun = first->kind == MENTION_DEFINITE;
  return (!mention->gender && !they) || (noun && ((they && mention->role == ROLE_OWNER) || sure >= sure_of_noun)) ||
         comes_up(answers, first);
}

static void keep(Answers *answers, const Mention *mention, const char *name, double confidence) {
  Answer made = {name, confidence, mention->first};
  g_hash_table_insert(answers->of_word, GUINT_TO_POINTER(mention->head + 1), g_memdup2(&made, sizeof made));
}

/* "He", of a man whom only the next sentences name. */
static bool answer_late(Answers *answers, const Mention *mention, const Entity *entity, double sure) {
  const Cast *cast = answers->cast;
  static const double likely = 0.5, sure_of_late = 0.85;
  bool asked = mention->gender && entity->cluster == G_MAXUINT && sure >= likely;
  guint cluster = asked ? late_find(cast->script, cast->mentions, cast->clusters, entity->first) : G_MAXUINT;
  char gender = cluster == G_MAXUINT ? 0 : clusters_at(cast->clusters, cluster)->gender;
  if (cluster == G_MAXUINT || (gender && gender != mention->gender)) {
    return false;
  }
  keep(answers, mention, name_of(answers, cluster), sure_of_late);
  return true;
}

static void answer(Answers *answers, const Mention *mention, const Antecedent *antecedent) {
  const Cast *cast = answers->cast;
  static const PronounKind kinds[] = {[REFERS_HE] = PRONOUN_PERSON,
                                      [REFERS_SHE] = PRONOUN_PERSON,
                                      [REFERS_IT] = PRONOUN_IT,
                                      [REFERS_THEY] = PRONOUN_THEY};
  const Entity *entity = entities_at(cast->entities, antecedent->entity);
  if (answer_late(answers, mention, entity, antecedent->sure)) {
    return;
  }
  bool named = entity->cluster != G_MAXUINT, owner = mention->role == ROLE_OWNER;
  const NamingTables *tables = cast->tables;
  double least = (named ? tables->least_name : tables->least_noun)[kinds[mention->refers]][owner];
  bool quoted = script_word(cast->script, mention->head)->quoted;
  if (antecedent->sure < MAX(least, quoted ? tables->least_quoted : 0) ||
      !(named ? suits(answers, mention, entity->cluster, antecedent->sure)
              : may_stand(answers, mention, entity, antecedent->sure))) {
    return;
  }
  const char *name = named ? name_of(answers, entity->cluster) : phrase_of(answers, entity, owner);
  if (name) {
    keep(answers, mention, name, antecedent->sure);
  }
}

/* "I", of an interview. */
static void answer_speaker(Answers *answers) {
  const Cast *cast = answers->cast;
  static const double sure = 0.9;
  guint cluster = interview_find(cast->script, cast->mentions, cast->clusters);
  for (guint i = 0; i < cast->mentions->len && cluster != G_MAXUINT; i++) {
    const Mention *mention = &g_array_index(cast->mentions, Mention, i);
    if (mention->refers == REFERS_I && !script_word(cast->script, mention->head)->quoted) {
      keep(answers, mention, name_of(answers, cluster), sure);
    }
  }
}

static void answer_all(Answers *answers) {
  const Cast *cast = answers->cast;
  PairWeights weights = cast->tables->weights;
  g_autofree Antecedent *found = antecedents_find(cast->entities, &cast->heroes, antecedent_choose, &weights);
  for (guint i = 0; i < cast->mentions->len; i++) {
    if (found[i].entity != G_MAXUINT) {
      answer(answers, &g_array_index(cast->mentions, Mention, i), &found[i]);
    }
  }
}

/* Of a name, or of a pronoun that has one; NULL. */
static const char *name_for(Answers *answers, guint i) {
  const Mention *mention = &g_array_index(answers->cast->mentions, Mention, i);
  const Answer *known = answers_of(answers, mention->head);
  bool name = mention->cluster != G_MAXUINT;
  return name ? name_of(answers, mention->cluster) : known ? known->name : NULL;
}

/* "They", of "Lund married Ann Moe". */
static void answer_couples(Answers *answers) {
  const Cast *cast = answers->cast;
  static const double sure = 0.8;
  const char *and = word_set_find(word_lists_get(cast->tables->words, "joined_names"), "two", strlen("two"));
  for (guint i = 0; i < cast->mentions->len; i++) {
    Couple couple;
    bool found = couple_find(cast->script, cast->mentions, i, &couple);
    const char *one = found ? name_for(answers, couple.one) : NULL;
    if (one && and) {
      guint with = g_array_index(cast->mentions, Mention, couple.other).cluster;
      g_autofree char *other = form_full(cast->script, cast->mentions, cast->clusters, with);
      char *both = g_strconcat(one, and, other, NULL);
      g_ptr_array_add(answers->phrases, both);
      keep(answers, &g_array_index(cast->mentions, Mention, i), both, sure);
    }
  }
}

/* "The treaty", of which the text has one name. */
static void answer_nouns(Answers *answers) {
  const Cast *cast = answers->cast;
  static const double sure = 0.8;
  g_autofree guint *found = nouns_find(cast->script, cast->mentions);
  for (guint i = 0; i < cast->mentions->len; i++) {
    if (found[i] != G_MAXUINT) {
      guint first, end = noun_name(cast->script, &g_array_index(cast->mentions, Mention, found[i]), &first);
      char *name = form_words(cast->script, first, end);
      g_ptr_array_add(answers->phrases, name);
      keep(answers, &g_array_index(cast->mentions, Mention, i), name, sure);
    }
  }
}

/* A name that lines have in another form: "OTTO LUND" is "Otto Lund", "Marty" the "Lund" of other lines. */
static void answer_aliases(Answers *answers) {
  const Cast *cast = answers->cast;
  static const double sure = 0.95, sure_of_first = 0.9;
  for (guint i = 0; i < cast->mentions->len; i++) {
    const Mention *mention = &g_array_index(cast->mentions, Mention, i);
    if (alias_is_shouted(cast->script, cast->clusters, mention)) {
      char *name = form_spell(cast->script, mention);
      g_ptr_array_add(answers->phrases, name);
      keep(answers, mention, name, sure);
    } else if (alias_is_first(cast->script, cast->clusters, cast->spellings, mention)) {
      keep(answers, mention, name_of(answers, mention->cluster), sure_of_first);
    }
  }
}

static void find_subjects(Answers *answers) {
  const Cast *cast = answers->cast;
  for (guint i = 0; i < cast->script->sentences->len; i++) {
    guint label = label_find(cast->script, cast->mentions, i);
    if (label != G_MAXUINT) {
      const char *name = name_of(answers, g_array_index(cast->mentions, Mention, label).cluster);
      g_hash_table_insert(answers->subjects, GUINT_TO_POINTER(i + 1), (gpointer)name);
    }
  }
}

Answers *answers_new(const Cast *cast) {
  Answers *answers = g_new0(Answers, 1);
  answers->cast = cast;
  answers->names = g_new0(char *, cast->clusters->clusters->len + 1);
  answers->phrases = g_ptr_array_new_with_free_func(g_free);
  answers->of_word = g_hash_table_new_full(NULL, NULL, NULL, g_free);
  answers->subjects = g_hash_table_new(NULL, NULL);
  answer_all(answers);
  answer_couples(answers);
  answer_speaker(answers);
  answer_nouns(answers);
  answer_aliases(answers);
  find_subjects(answers);
  return answers;
}

void answers_free(Answers *answers) {
  for (guint i = 0; i < answers->cast->clusters->clusters->len; i++) {
    g_free(answers->names[i]);
  }
  g_free(answers->names);
  g_hash_table_unref(answers->of_word);
  g_hash_table_unref(answers->subjects);
  g_ptr_array_unref(answers->phrases);
  g_free(answers);
}

const Answer *answers_of(const Answers *answers, guint word) {
  return g_hash_table_lookup(answers->of_word, GUINT_TO_POINTER(word + 1));
}

const char *answers_subject(const Answers *answers, guint sentence) {
  return g_hash_table_lookup(answers->subjects, GUINT_TO_POINTER(sentence + 1));
}
