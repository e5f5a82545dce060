/* antecedent.c -- see antecedent.h. */
#include "naming/antecedent.h"

#include <math.h>

/* How far back one looks, in sentences and in entities; what is mentioned often is never too far. */
enum { FAR_PERSON = 10, FAR_THING = 6, OFTEN = 4, LOOKS_MOST = 400 };

static bool kind_of(const Mention *mention, PronounKind *kind) {
  *kind = mention->refers == REFERS_IT ? PRONOUN_IT : mention->refers == REFERS_THEY ? PRONOUN_THEY : PRONOUN_PERSON;
  return mention->refers >= REFERS_HE && mention->refers <= REFERS_THEY;
}

/* May he or she be meant?  "Washington" may be a man too, unless one is in it. */
static bool may_be_person(const Entities *entities, const Entity *entity, char gender) {
  bool named = entity->cluster != G_MAXUINT && entity->class != CLASS_ORGANISATION;
  bool place = entity->class == CLASS_PLACE && entities_mention(entities, entity->last)->in_place;
  return !entity->plural && (!entity->gender || entity->gender == gender) &&
         (entity->class == CLASS_PERSON || (named && !place));
}

/* Can number, gender and class agree? */
static bool agrees(const Entities *entities, const Entity *entity, PronounKind kind, char gender) {
  switch (kind) {
  case PRONOUN_PERSON:
    return may_be_person(entities, entity, gender);
  case PRONOUN_IT:
    return !entity->plural && entity->class != CLASS_PERSON && !entity->gender;
  default:
    return true;
  }
}

static bool is_near(const Entities *entities, const Entity *entity, guint sentence, PronounKind kind) {
  guint far = sentence - entities_mention(entities, entity->last)->sentence;
  return far <= (kind == PRONOUN_PERSON ? FAR_PERSON : FAR_THING) || entity->count >= OFTEN;
}

static void ask(const Entities *entities, guint i, Question *question) {
  const Mention *pronoun = entities_mention(entities, i);
  question->mention = i;
  question->n = 0;
  guint looks = 0;
  for (guint e = entities->newest; e != G_MAXUINT && question->n < CANDIDATES_MOST && looks < LOOKS_MOST; looks++) {
    const Entity *entity = entities_at(entities, e);
    if (agrees(entities, entity, question->kind, pronoun->gender) &&
        is_near(entities, entity, pronoun->sentence, question->kind) && !pairfeatures_forbid(entities, i, e)) {
      question->entity[question->n] = e;
      question->features[question->n] = pairfeatures_of(entities, i, e, question->n);
      question->n++;
    }
    e = entity->older;
  }
  question->entity[question->n] = G_MAXUINT;
  question->features[question->n++] = pairfeatures_of_none(entities, i);
}

void antecedent_likelihood(const PairWeights *weights, const Question *question, double *p) {
  double most = -HUGE_VAL, sum = 0;
  for (guint c = 0; c < question->n; c++) {
    p[c] = pairfeatures_score(weights, question->kind, &question->features[c]);
    most = MAX(most, p[c]);
  }
  for (guint c = 0; c < question->n; c++) {
    sum += p[c] = exp(p[c] - most);
  }
  for (guint c = 0; c < question->n; c++) {
    p[c] /= sum;
  }
}

guint antecedent_choose(void *data, const Entities *entities, const Question *question, double *sure) {
  double p[CANDIDATES_MOST + 1] = {0};
  antecedent_likelihood(data, question, p);
  guint best = 0;
  for (guint c = 1; c < question->n; c++) {
    best = p[c] > p[best] ? c : best;
  }
  guint entity = question->entity[best];
  bool pronoun =
      entity != G_MAXUINT && entities_mention(entities, entities_at(entities, entity)->last)->kind == MENTION_PRONOUN;
  *sure = p[best] * (pronoun ? entities_at(entities, entity)->sure : 1);
  return best;
}

/* The hero's entity, for his pronoun; G_MAXUINT: he is not named yet, or it is not his. */
static guint hero_entity(const Entities *entities, const Heroes *heroes, const Mention *pronoun) {
  guint cluster = heroes_at(heroes, pronoun->sentence, pronoun->refers);
  guint known = cluster == G_MAXUINT ? 0 : entities->of_cluster[cluster];
  return known ? known - 1 : G_MAXUINT;
}

/* Is it what the text is about? */
static bool is_thing(const Entities *entities, const Heroes *heroes, guint entity) {
  return heroes->thing != G_MAXUINT && entity != G_MAXUINT && entities_at(entities, entity)->cluster == heroes->thing;
}

/* "The mill burned in 1857. It was rebuilt": does the pronoun begin its sentence, and the entity as a subject the one
 * before? */
static bool goes_on(const Entities *entities, guint i, guint entity) {
  const Mention *pronoun = entities_mention(entities, i);
  guint noun = entity == G_MAXUINT ? i : entities_at(entities, entity)->noun;
  const Mention *topic = entities_mention(entities, noun);
  bool known = topic->kind == MENTION_NAME || topic->kind == MENTION_DEFINITE;
  bool subject = pronoun->role == ROLE_SUBJECT || pronoun->role == ROLE_OWNER;
  guint here = pronoun->sentence;
  return noun != i && known && !topic->joined && topic->role == ROLE_SUBJECT && subject &&
         topic->sentence + 1 == here && mentions_first(entities->mentions, here - 1) == noun &&
         mentions_first(entities->mentions, here) == i &&
         script_sentence(entities->script, here - 1)->paragraph == script_sentence(entities->script, here)->paragraph;
}

/* May the name be somebody's, unlike that of "a Master's degree"? */
static bool is_somebody(const Entities *entities, const Entity *entity, char gender) {
  const Word *first = script_word(entities->script, entities_mention(entities, entity->last)->first);
  return may_be_person(entities, entity, gender) && first->facts.article != ARTICLE_INDEFINITE;
}

/* "After Ann Lund's death she succeeded [her]": whom the sentence names besides the hero; G_MAXUINT: nobody, or more
 * than one. */
static guint only_other(const Entities *entities, const Mention *pronoun, guint him) {
  guint only = G_MAXUINT, seen = 0, looks = 0;
  for (guint e = entities->newest; e != G_MAXUINT && looks < LOOKS_MOST; looks++, e = entities_at(entities, e)->older) {
    const Entity *entity = entities_at(entities, e);
    if (entities_mention(entities, entity->last)->sentence != pronoun->sentence) {
      break;
    }
    if (e != him && is_somebody(entities, entity, pronoun->gender)) {
      only = entity->cluster == G_MAXUINT ? G_MAXUINT : e;
      seen++;
    }
  }
  return seen == 1 ? only : G_MAXUINT;
}

static Antecedent resolve(Entities *entities, guint i, const Heroes *heroes, AntecedentChooser choose, void *data,
                          Question *question) {
  static const double sure_of_hero = 0.95, sure_of_thing = 0.8, likely_thing = 0.3, doubted = 0.5;
  static const double in_doubt = 0.6, in_doubt_of_introduced = 0.5, sure_of_only = 0.85;
  const Mention *mention = entities_mention(entities, i);
  Antecedent found = {G_MAXUINT, 0};
  if (!kind_of(mention, &question->kind)) {
    return found;
  }
  ask(entities, i, question);
  found.entity = question->entity[choose(data, entities, question, &found.sure)];
  bool thing = is_thing(entities, heroes, found.entity) || goes_on(entities, i, found.entity);
  if (question->kind == PRONOUN_IT && found.sure >= likely_thing && thing) {
    found.sure = MAX(found.sure, sure_of_thing);
  }
  guint him = hero_entity(entities, heroes, mention);
  if (him != G_MAXUINT && pairfeatures_forbid(entities, i, him)) {
    found = (Antecedent){only_other(entities, mention, him), sure_of_only};
  } else if (him != G_MAXUINT) {
    bool life = entities_at(entities, him)->cluster == heroes->life.cluster;
    bool other = found.entity != him && found.entity != G_MAXUINT &&
                 found.sure > (life ? in_doubt : in_doubt_of_introduced) &&
                 entities_at(entities, found.entity)->cluster != G_MAXUINT;
    found = (Antecedent){him, other ? doubted : sure_of_hero};
  }
  if (found.entity != G_MAXUINT) {
    entities_join(entities, i, found.entity, found.sure);
  }
  return found;
}

Antecedent *antecedents_find(Entities *entities, const Heroes *heroes, AntecedentChooser choose, void *data) {
  Antecedent *found = g_new(Antecedent, entities->mentions->len + 1);
  g_autofree Question *question = g_new(Question, 1);
  for (guint i = 0; i < entities->mentions->len; i++) {
    found[i] = (Antecedent){G_MAXUINT, 0};
    if (entities_mention(entities, i)->kind != MENTION_PRONOUN) {
      entities_add(entities, i);
    } else {
      found[i] = resolve(entities, i, heroes, choose, data, question);
    }
  }
  return found;
}
