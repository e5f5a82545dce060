/* clue.c -- see clue.h. */
#include "naming/clue.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "parse/sense.h"

/* Which, by the names that the file has for them. */
// clang-format off
#define CLUES(X) \
  X(none) X(none_starts) X(none_subject) X(none_object) X(none_told) X(none_quoted) X(none_paragraph) \
  X(same_sentence) X(previous_sentence) X(second_sentence) X(further) X(rank) X(paragraph) X(name) \
  X(definite) X(indefinite) X(owned) X(bare) X(pronoun) X(same_pronoun) X(subject) X(object) X(preposition) \
  X(owner) X(modifier) X(other_role) X(same_role) X(owner_again) X(starts_previous) X(starts_same) \
  X(main_previous) X(main_same) X(in_place) X(joined) X(frequency) X(frequent) X(first) X(subject_share) \
  X(person) X(organisation) X(place) X(thing) X(unknown) X(gender_same) X(gender_unknown) X(plural) \
  X(singular) X(reporting) X(across_quote) X(bound) X(named) X(named_person) X(no_verb_between) \
  X(one_verb_between) X(more_verbs_between) X(unsure) X(group) X(older_noun) X(titled) X(after_and)
// clang-format on

enum {
#define CLUE(name) CLUE_##name,
  CLUES(CLUE)
#undef CLUE
      CLUE_SENSE /* and the 27 classes of nouns */
};
enum { SENSES = 27, SENSE_OF_GROUP = 12 };
G_STATIC_ASSERT(CLUE_SENSE + SENSES <= CLUES_ALL);

static const char *const clue_names[] = {
#define CLUE(name) #name,
    CLUES(CLUE)
#undef CLUE
};
static const char *const kind_names[PRONOUN_KINDS] = {"he", "it", "they"};

static void add(Clues *clues, guint clue, double value) {
  if (value != 0 && clues->n < CLUES_MOST) {
    clues->of[clues->n].clue = (guint8)clue;
    clues->of[clues->n++].value = (float)value;
  }
}

/* A pronoun, and an entity by its last mention. */
typedef struct {
  const Entities *entities;
  const Script *script;
  const Mention *pronoun, *last;
  const Entity *entity;
} Pair;

static void add_distance(const Pair *pair, guint rank, Clues *clues) {
  guint sentences = pair->pronoun->sentence - pair->last->sentence;
  add(clues,
      sentences == 0   ? CLUE_same_sentence
      : sentences == 1 ? CLUE_previous_sentence
      : sentences == 2 ? CLUE_second_sentence
                       : CLUE_further,
      sentences > 2 ? log(sentences) : 1);
  add(clues, CLUE_rank, log(1 + rank));
  guint here = script_sentence(pair->script, pair->pronoun->sentence)->paragraph;
  add(clues, CLUE_paragraph, script_sentence(pair->script, pair->last->sentence)->paragraph != here);
}

static void add_last_mention(const Pair *pair, Clues *clues) {
  static const guint8 kinds[] = {[MENTION_NAME] = CLUE_name,   [MENTION_DEFINITE] = CLUE_definite,
                                 [MENTION_OWNED] = CLUE_owned, [MENTION_INDEFINITE] = CLUE_indefinite,
                                 [MENTION_BARE] = CLUE_bare,   [MENTION_PRONOUN] = CLUE_pronoun};
  static const guint8 roles[] = {
      [ROLE_OTHER] = CLUE_other_role,        [ROLE_SUBJECT] = CLUE_subject, [ROLE_OBJECT] = CLUE_object,
      [ROLE_PREPOSITION] = CLUE_preposition, [ROLE_OWNER] = CLUE_owner,     [ROLE_MODIFIER] = CLUE_modifier};
  const Mention *last = pair->last, *pronoun = pair->pronoun;
  add(clues, kinds[last->kind], 1);
  add(clues, roles[last->role], 1);
  add(clues, CLUE_same_pronoun, last->kind == MENTION_PRONOUN && last->refers == pronoun->refers);
  add(clues, CLUE_same_role, last->role == ROLE_SUBJECT && pronoun->role == ROLE_SUBJECT);
  add(clues, CLUE_owner_again, last->role == ROLE_OWNER && pronoun->role == ROLE_OWNER);
  add(clues, CLUE_in_place, last->in_place);
  add(clues, CLUE_joined, last->joined);
  add(clues, CLUE_titled, last->titled);
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

static void add_place(const Pair *pair, Clues *clues) {
  guint sentences = pair->pronoun->sentence - pair->last->sentence;
  if (sentences > 1) {
    return;
  }
  bool starts = comes_first(pair->entities, pair->entity->last, false);
  bool main = pair->last->role == ROLE_SUBJECT && comes_first(pair->entities, pair->entity->last, true);
  add(clues, sentences ? CLUE_starts_previous : CLUE_starts_same, starts);
  add(clues, sentences ? CLUE_main_previous : CLUE_main_same, main);
}

/* Verbs with a tense, and marks, in words from..to. */
static guint verbs_between(const Script *script, guint from, guint to) {
  guint verbs = 0;
  for (guint i = from; i < to; i++) {
    verbs += script_word(script, i)->tag == WORD_FINITE;
  }
  return verbs;
}

static void add_between(const Pair *pair, Clues *clues) {
  const Mention *last = pair->last, *pronoun = pair->pronoun;
  if (last->sentence != pronoun->sentence) {
    return;
  }
  guint verbs = verbs_between(pair->script, last->end, pronoun->first);
  add(clues, verbs == 0 ? CLUE_no_verb_between : verbs == 1 ? CLUE_one_verb_between : CLUE_more_verbs_between, 1);
  bool below = pronoun->role == ROLE_OBJECT || pronoun->role == ROLE_PREPOSITION;
  add(clues, CLUE_bound, below && verbs <= 1 && last->role != ROLE_OWNER && last->role != ROLE_MODIFIER);
}

static bool reports(const Script *script, const Mention *mention) {
  guint end = script_sentence(script, mention->sentence)->end;
  const Word *next = mention->end < end ? script_word(script, mention->end) : NULL;
  return mention->role == ROLE_SUBJECT && next && next->facts.is & IS_REPORTING;
}

static void add_entity(const Pair *pair, Clues *clues) {
  static const guint8 classes[] = {[CLASS_UNKNOWN] = CLUE_unknown,
                                   [CLASS_PERSON] = CLUE_person,
                                   [CLASS_ORGANISATION] = CLUE_organisation,
                                   [CLASS_PLACE] = CLUE_place,
                                   [CLASS_THING] = CLUE_thing};
  const Entity *entity = pair->entity;
  const Word *head = script_word(pair->script, entities_mention(pair->entities, entity->noun)->head);
  bool named = entity->cluster != G_MAXUINT;
  add(clues, classes[entity->class], 1);
  add(clues, CLUE_named, named);
  add(clues, CLUE_named_person, named && entity->class == CLASS_PERSON);
  add(clues, CLUE_SENSE + MIN(sense_noun(head->sense), SENSES - 1), !named);
  add(clues, CLUE_group, !named && sense_noun(head->sense) == SENSE_OF_GROUP);
  add(clues, CLUE_frequency, log(entity->count));
  add(clues, CLUE_frequent, entity->count > 3);
  add(clues, CLUE_first, entity->first == 0);
  add(clues, CLUE_subject_share, (double)entity->subjects / entity->count);
  add(clues, CLUE_gender_same, entity->gender && entity->gender == pair->pronoun->gender);
  add(clues, CLUE_gender_unknown, !entity->gender);
  add(clues, entity->plural ? CLUE_plural : CLUE_singular, 1);
  add(clues, CLUE_unsure, -log(MAX(entity->sure, 0.01)));
}

Clues clues_of(const Entities *entities, guint i, guint entity, guint rank) {
  Pair pair = {entities, entities->script, entities_mention(entities, i), NULL, entities_at(entities, entity)};
  Clues clues = {0};
  pair.last = entities_mention(entities, pair.entity->last);
  add_distance(&pair, rank, &clues);
  add_last_mention(&pair, &clues);
  add_place(&pair, &clues);
  add_between(&pair, &clues);
  add_entity(&pair, &clues);
  add(&clues, CLUE_reporting, reports(pair.script, pair.last));
  bool quoted = script_word(pair.script, pair.last->head)->quoted;
  add(&clues, CLUE_across_quote, quoted != script_word(pair.script, pair.pronoun->head)->quoted);
  return clues;
}

bool clue_forbids(const Entities *entities, guint i, guint entity) {
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

Clues clues_of_none(const Entities *entities, guint i) {
  const Mention *pronoun = entities_mention(entities, i);
  const Sentence *sentence = script_sentence(entities->script, pronoun->sentence);
  Clues clues = {0};
  add(&clues, CLUE_none, 1);
  add(&clues, CLUE_none_starts, pronoun->first == sentence->first);
  add(&clues, CLUE_none_subject, pronoun->role == ROLE_SUBJECT);
  add(&clues, CLUE_none_object, pronoun->role == ROLE_OBJECT || pronoun->role == ROLE_PREPOSITION);
  add(&clues, CLUE_none_told, is_told(entities->script, pronoun));
  add(&clues, CLUE_none_quoted, script_word(entities->script, pronoun->head)->quoted);
  bool opens = pronoun->sentence == 0 ||
               script_sentence(entities->script, pronoun->sentence - 1)->paragraph != sentence->paragraph;
  add(&clues, CLUE_none_paragraph, opens);
  return clues;
}

double clues_weigh(const ClueWeights *weights, PronounKind kind, const Clues *clues) {
  double sum = 0;
  for (guint i = 0; i < clues->n; i++) {
    sum += weights->of[kind][clues->of[i].clue] * clues->of[i].value;
  }
  return sum;
}

/* With a stop between its words: in a word list "_" is a blank. */
static void name_of(guint clue, char name[32]) {
  if (clue < CLUE_SENSE) {
    g_strlcpy(name, clue_names[clue], 32);
  } else {
    g_snprintf(name, 32, "sense_%u", clue - CLUE_SENSE);
  }
  g_strdelimit(name, "_", '.');
}

ClueWeights clues_read(const WordLists *file) {
  ClueWeights weights = {{{0}}};
  for (guint kind = 0; kind < PRONOUN_KINDS; kind++) {
    const WordSet *set = word_lists_get(file, kind_names[kind]);
    for (guint clue = 0; clue < CLUE_SENSE + SENSES; clue++) {
      char name[32];
      name_of(clue, name);
      const char *value = word_set_find(set, name, strlen(name));
      weights.of[kind][clue] = value ? (float)strtol(value, NULL, 10) / 100 : 0;
    }
  }
  return weights;
}

char *clues_write(const ClueWeights *weights) {
  enum { WIDEST = 110 };
  GString *out = g_string_new(NULL);
  for (guint kind = 0; kind < PRONOUN_KINDS; kind++) {
    g_string_append_printf(out, "\n[%s]", kind_names[kind]);
    gsize line = 0;
    for (guint clue = 0; clue < CLUE_SENSE + SENSES; clue++) {
      char name[32];
      name_of(clue, name);
      long weight = lrint(100 * (double)weights->of[kind][clue]);
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
