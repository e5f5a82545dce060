/* pairfeature.c -- see pairfeature.h. */
#include "naming/pairfeature.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "parse/sense.h"

/* Which, by the names that the file has for them. */
// clang-format off
#define FEATURES(X) \
  X(none) X(none_starts) X(none_subject) X(none_object) X(none_told) X(none_empty) X(none_does) X(none_quoted) X(none_paragraph) \
  X(same_sentence) X(previous_sentence) X(second_sentence) X(further) X(rank) X(paragraph) X(name) \
  X(definite) X(indefinite) X(owned) X(bare) X(pronoun) X(same_pronoun) X(subject) X(object) X(preposition) \
  X(owner) X(modifier) X(other_role) X(same_role) X(owner_again) X(starts_previous) X(starts_same) \
  X(main_previous) X(main_same) X(in_place) X(joined) X(frequency) X(frequent) X(first) X(subject_share) \
  X(person) X(organisation) X(place) X(thing) X(unknown) X(gender_same) X(gender_unknown) X(plural) \
  X(singular) X(reporting) X(across_quote) X(bound) X(named) X(named_person) X(no_verb_between) \
  X(one_verb_between) X(more_verbs_between) X(unsure) X(group) X(older_noun) X(titled) X(after_and)
// clang-format on

enum {
#define FEATURE(name) FEATURE_##name,
  FEATURES(FEATURE)
#undef FEATURE
      FEATURE_SENSE /* and the 27 classes of nouns */
};
enum { SENSES = 27 };
G_STATIC_ASSERT(FEATURE_SENSE + SENSES <= PAIRFEATURES_ALL);

static const char *const feature_names[] = {
#define FEATURE(name) #name,
    FEATURES(FEATURE)
#undef FEATURE
};
static const char *const kind_names[PRONOUN_KINDS] = {"he", "it", "they"};

static void add(PairFeatures *features, guint feature, double value) {
  if (value != 0 && features->n < PAIRFEATURES_MOST) {
    features->of[features->n].feature = (guint8)feature;
    features->of[features->n++].value = (float)value;
  }
}

/* A pronoun, and an entity by its last mention. */
typedef struct {
  const Entities *entities;
  const Script *script;
  const Mention *pronoun, *last;
  const Entity *entity;
} Pair;

static void add_distance(const Pair *pair, guint rank, PairFeatures *features) {
  guint sentences = pair->pronoun->sentence - pair->last->sentence;
  add(features,
      sentences == 0   ? FEATURE_same_sentence
      : sentences == 1 ? FEATURE_previous_sentence
      : sentences == 2 ? FEATURE_second_sentence
                       : FEATURE_further,
      sentences > 2 ? log(sentences) : 1);
  add(features, FEATURE_rank, log(1 + rank));
  guint here = script_sentence(pair->script, pair->pronoun->sentence)->paragraph;
  add(features, FEATURE_paragraph, script_sentence(pair->script, pair->last->sentence)->paragraph != here);
}

static void add_last_mention(const Pair *pair, PairFeatures *features) {
  static const guint8 kinds[] = {[MENTION_NAME] = FEATURE_name,   [MENTION_DEFINITE] = FEATURE_definite,
                                 [MENTION_OWNED] = FEATURE_owned, [MENTION_INDEFINITE] = FEATURE_indefinite,
                                 [MENTION_BARE] = FEATURE_bare,   [MENTION_PRONOUN] = FEATURE_pronoun};
  static const guint8 roles[] = {
      [ROLE_OTHER] = FEATURE_other_role,        [ROLE_SUBJECT] = FEATURE_subject, [ROLE_OBJECT] = FEATURE_object,
      [ROLE_PREPOSITION] = FEATURE_preposition, [ROLE_OWNER] = FEATURE_owner,     [ROLE_MODIFIER] = FEATURE_modifier};
  const Mention *last = pair->last, *pronoun = pair->pronoun;
  add(features, kinds[last->kind], 1);
  add(features, roles[last->role], 1);
  add(features, FEATURE_same_pronoun, last->kind == MENTION_PRONOUN && last->refers == pronoun->refers);
  add(features, FEATURE_same_role, last->role == ROLE_SUBJECT && pronoun->role == ROLE_SUBJECT);
  add(features, FEATURE_owner_again, last->role == ROLE_OWNER && pronoun->role == ROLE_OWNER);
  add(features, FEATURE_in_place, last->in_place);
  add(features, FEATURE_joined, last->joined);
  add(features, FEATURE_titled, last->titled);
}

/* Is mention i the first of its sentence, or the first that is a subject? */
static bool comes_first(const Entities *entities, guint i, bool subject) {
  guint sentence = entities_mention(entities, i)->sentence;
  while (i > 0 && entities_mention(entities, i - 1)->sentence == sentence) {
    i--;
    if (!subject || entities_mention(entities, i)->role == ROLE_SUBJECT) {
      return false;
    }
  }
  return true;
}

static void add_place(const Pair *pair, PairFeatures *features) {
  guint sentences = pair->pronoun->sentence - pair->last->sentence;
  if (sentences > 1) {
    return;
  }
  bool starts = comes_first(pair->entities, pair->entity->last, false);
  bool main = pair->last->role == ROLE_SUBJECT && comes_first(pair->entities, pair->entity->last, true);
  add(features, sentences ? FEATURE_starts_previous : FEATURE_starts_same, starts);
  add(features, sentences ? FEATURE_main_previous : FEATURE_main_same, main);
}

/* Verbs with a tense, and marks, in words from..to. */
static guint verbs_between(const Script *script, guint from, guint to) {
  guint verbs = 0;
  for (guint i = from; i < to; i++) {
    verbs += script_word(script, i)->tag == WORD_FINITE;
  }
  return verbs;
}

static void add_between(const Pair *pair, PairFeatures *features) {
  const Mention *last = pair->last, *pronoun = pair->pronoun;
  if (last->sentence != pronoun->sentence) {
    return;
  }
  guint verbs = verbs_between(pair->script, last->end, pronoun->first);
  add(features,
      verbs == 0   ? FEATURE_no_verb_between
      : verbs == 1 ? FEATURE_one_verb_between
                   : FEATURE_more_verbs_between,
      1);
  bool below = pronoun->role == ROLE_OBJECT || pronoun->role == ROLE_PREPOSITION;
  add(features, FEATURE_bound, below && verbs <= 1 && last->role != ROLE_OWNER && last->role != ROLE_MODIFIER);
}

static bool reports(const Script *script, const Mention *mention) {
  guint end = script_sentence(script, mention->sentence)->end;
  const Word *next = mention->end < end ? script_word(script, mention->end) : NULL;
  return mention->role == ROLE_SUBJECT && next && next->facts.is & IS_REPORTING;
}

static void add_entity(const Pair *pair, PairFeatures *features) {
  static const guint8 classes[] = {[CLASS_UNKNOWN] = FEATURE_unknown,
                                   [CLASS_PERSON] = FEATURE_person,
                                   [CLASS_ORGANISATION] = FEATURE_organisation,
                                   [CLASS_PLACE] = FEATURE_place,
                                   [CLASS_THING] = FEATURE_thing};
  const Entity *entity = pair->entity;
  const Word *head = script_word(pair->script, entities_mention(pair->entities, entity->noun)->head);
  bool named = entity->cluster != G_MAXUINT;
  add(features, classes[entity->class], 1);
  add(features, FEATURE_named, named);
  add(features, FEATURE_named_person, named && entity->class == CLASS_PERSON);
  add(features, FEATURE_SENSE + MIN(sense_noun(head->sense), SENSES - 1), !named);
  add(features, FEATURE_group, !named && sense_noun(head->sense) == SENSE_GROUP);
  add(features, FEATURE_frequency, log(entity->count));
  add(features, FEATURE_frequent, entity->count > 3);
  add(features, FEATURE_first, entity->first == 0);
  add(features, FEATURE_subject_share, (double)entity->subjects / entity->count);
  add(features, FEATURE_gender_same, entity->gender && entity->gender == pair->pronoun->gender);
  add(features, FEATURE_gender_unknown, !entity->gender);
  add(features, entity->plural ? FEATURE_plural : FEATURE_singular, 1);
  add(features, FEATURE_unsure, -log(MAX(entity->sure, 0.01)));
}

PairFeatures pairfeatures_of(const Entities *entities, guint i, guint entity, guint rank) {
  Pair pair = {entities, entities->script, entities_mention(entities, i), NULL, entities_at(entities, entity)};
  PairFeatures features = {0};
  pair.last = entities_mention(entities, pair.entity->last);
  add_distance(&pair, rank, &features);
  add_last_mention(&pair, &features);
  add_place(&pair, &features);
  add_between(&pair, &features);
  add_entity(&pair, &features);
  add(&features, FEATURE_reporting, reports(pair.script, pair.last));
  bool quoted = script_word(pair.script, pair.last->head)->quoted;
  add(&features, FEATURE_across_quote, quoted != script_word(pair.script, pair.pronoun->head)->quoted);
  return features;
}

bool pairfeatures_forbid(const Entities *entities, guint i, guint entity) {
  const Mention *pronoun = entities_mention(entities, i);
  const Mention *last = entities_mention(entities, entities_at(entities, entity)->last);
  bool object = pronoun->role == ROLE_OBJECT && last->role == ROLE_SUBJECT && last->sentence == pronoun->sentence;
  bool reflexive = script_word(entities->script, pronoun->head)->facts.is & IS_REFLEXIVE;
  return object && !reflexive && verbs_between(entities->script, last->end, pronoun->first) == 1;
}

/* "It is said that", "It took a year to": what "it" announces comes after. */
static bool is_told(const Script *script, const Mention *pronoun) {
  enum { FAR = 8 };
  guint end = script_sentence(script, pronoun->sentence)->end;
  for (guint i = pronoun->end; i < end && i < pronoun->end + FAR; i++) {
    const Word *word = script_word(script, i);
    if (word->facts.is & IS_TELLING) {
      return true;
    }
  }
  return false;
}

static guint behind_adverbs(const Script *script, guint i, guint end) {
  while (i < end && script_word(script, i)->tag == WORD_ADVERB) {
    i++;
  }
  return i;
}

/* The verb of the subject, behind "had been"; NULL: none follows it. */
static const Word *verb_of(const Script *script, const Mention *subject) {
  guint end = script_sentence(script, subject->sentence)->end;
  const Word *verb = NULL;
  for (guint i = behind_adverbs(script, subject->end, end); i < end; i = behind_adverbs(script, i + 1, end)) {
    const Word *word = script_word(script, i);
    if (word->tag < WORD_FINITE || word->tag > WORD_VERB) {
      break;
    }
    verb = word;
  }
  return verb;
}

PairFeatures pairfeatures_of_none(const Entities *entities, guint i) {
  const Mention *pronoun = entities_mention(entities, i);
  const Sentence *sentence = script_sentence(entities->script, pronoun->sentence);
  PairFeatures features = {0};
  add(&features, FEATURE_none, 1);
  add(&features, FEATURE_none_starts, pronoun->first == sentence->first);
  add(&features, FEATURE_none_subject, pronoun->role == ROLE_SUBJECT);
  add(&features, FEATURE_none_object, pronoun->role == ROLE_OBJECT || pronoun->role == ROLE_PREPOSITION);
  add(&features, FEATURE_none_told, is_told(entities->script, pronoun));
  const Word *verb = pronoun->role == ROLE_SUBJECT ? verb_of(entities->script, pronoun) : NULL;
  add(&features, FEATURE_none_empty, verb && verb->facts.is & IS_EMPTY_VERB);
  add(&features, FEATURE_none_does, verb && !(verb->facts.is & IS_EMPTY_VERB));
  add(&features, FEATURE_none_quoted, script_word(entities->script, pronoun->head)->quoted);
  bool opens = pronoun->sentence == 0 ||
               script_sentence(entities->script, pronoun->sentence - 1)->paragraph != sentence->paragraph;
  add(&features, FEATURE_none_paragraph, opens);
  return features;
}

double pairfeatures_score(const PairWeights *weights, PronounKind kind, const PairFeatures *features) {
  double sum = 0;
  for (guint i = 0; i < features->n; i++) {
    sum += weights->of[kind][features->of[i].feature] * features->of[i].value;
  }
  return sum;
}

/* With a stop between its words: in a word list "_" is a blank. */
static void name_of(guint feature, char name[32]) {
  if (feature < FEATURE_SENSE) {
    g_strlcpy(name, feature_names[feature], 32);
  } else {
    g_snprintf(name, 32, "sense_%u", feature - FEATURE_SENSE);
  }
  g_strdelimit(name, "_", '.');
}

PairWeights pairfeatures_read(const WordLists *file) {
  PairWeights weights = {{{0}}};
  for (guint kind = 0; kind < PRONOUN_KINDS; kind++) {
    const WordSet *set = word_lists_get(file, kind_names[kind]);
    for (guint feature = 0; feature < FEATURE_SENSE + SENSES; feature++) {
      char name[32];
      name_of(feature, name);
      const char *value = word_set_find(set, name, strlen(name));
      weights.of[kind][feature] = value ? (float)strtol(value, NULL, 10) / 100 : 0;
    }
  }
  return weights;
}

char *pairfeatures_write(const PairWeights *weights) {
  enum { WIDEST = 110 };
  GString *out = g_string_new(NULL);
  for (guint kind = 0; kind < PRONOUN_KINDS; kind++) {
    g_string_append_printf(out, "\n[%s]", kind_names[kind]);
    gsize line = 0;
    for (guint feature = 0; feature < FEATURE_SENSE + SENSES; feature++) {
      char name[32];
      name_of(feature, name);
      long weight = lrint(100 * (double)weights->of[kind][feature]);
      bool wraps = weight && (!line || out->len - line > WIDEST);
      line = wraps ? out->len + 1 : line;
      if (weight) {
        g_string_append_printf(out, "%c%s=%ld", wraps ? '\n' : ' ', name, weight);
      }
    }
    g_string_append_c(out, '\n');
  }
  return g_string_free(out, FALSE);
}
