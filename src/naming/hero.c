/* hero.c -- see hero.h.  The measure is that of a prototype on the lives of ../shared; scores are per last word of the
 * name, for relatives are named with their first. */
#include "naming/hero.h"

#include "naming/introduction.h"
#include "parse/sense.h"

enum { LONGEST_INITIALS = 5, PRONOUNS_A_NAME = 8 };
static const double subject_counts = 2, place_counts = -0.7; /* beside 1 for a mention */
static const double least_score = 4, least_pronouns = 6, pronouns_per_sentence = 0.3;
static const double least_share = 0.67;                     /* of one gender among the pronouns */
static const double least_lead = 1.5, most_too_early = 0.1; /* before the next candidate; of pronouns before the name */

typedef struct {
  double score;
  guint subjects, first; /* first: mention */
  guint cluster, count;  /* the cluster that has this last word most */
  guint mentions;        /* of all that have it */
} Candidate;

static bool may_be_hero(const Script *script, const Clusters *clusters, const Mention *mention) {
  const NameCluster *cluster = clusters_at(clusters, mention->cluster);
  const Word *last = script_word(script, mention->last);
  bool initials = last->casing == CASE_CAPS && last->length <= LONGEST_INITIALS && mention->last == mention->name;
  bool place = sense_noun(last->sense) == SENSE_LOCATION && cluster->class != CLASS_PERSON;
  bool person = cluster->class == CLASS_UNKNOWN || cluster->class == CLASS_PERSON;
  return person && !mention->has_article && !initials && !place;
}

static void weigh(const Mention *mention, const Clusters *clusters, Candidate *candidate) {
  const NameCluster *cluster = clusters_at(clusters, mention->cluster);
  candidate->score += 1 + (mention->role == ROLE_SUBJECT ? subject_counts : 0) + (mention->in_place ? place_counts : 0);
  candidate->subjects += mention->role == ROLE_SUBJECT;
  candidate->mentions++;
  if (cluster->count > candidate->count) {
    candidate->count = cluster->count;
    candidate->cluster = mention->cluster;
  }
}

/* The best candidate, of equal ones that which is mentioned first; a score of 0: another comes too near. */
static Candidate best_of(const Script *script, const GArray *mentions, const Clusters *clusters) {
  g_autoptr(GHashTable) by_last = g_hash_table_new_full(NULL, NULL, NULL, g_free);
  g_autoptr(GPtrArray) order = g_ptr_array_new();
  for (guint i = 0; i < mentions->len; i++) {
    const Mention *mention = &g_array_index(mentions, Mention, i);
    if (mention->kind != MENTION_NAME || !may_be_hero(script, clusters, mention)) {
      continue;
    }
    gpointer key = GUINT_TO_POINTER(script_word(script, mention->last)->word);
    Candidate *candidate = g_hash_table_lookup(by_last, key);
    if (!candidate) {
      candidate = g_new0(Candidate, 1);
      candidate->first = i;
      g_hash_table_insert(by_last, key, candidate);
      g_ptr_array_add(order, candidate);
    }
    weigh(mention, clusters, candidate);
  }
  Candidate best = {0};
  double second = 0;
  for (guint i = 0; i < order->len; i++) {
    const Candidate *candidate = order->pdata[i];
    second = candidate->score > best.score ? best.score : MAX(second, candidate->score);
    best = candidate->score > best.score ? *candidate : best;
  }
  best.score = best.score >= second * least_lead ? best.score : 0;
  return best;
}

/* A text of several lives: the first are told before the hero of the last is named. */
static bool comes_late(const GArray *mentions, Refers refers, guint first, guint all) {
  guint before = 0;
  for (guint i = 0; i < first; i++) {
    before += g_array_index(mentions, Mention, i).refers == refers;
  }
  return before > most_too_early * all;
}

/* "He" and "she" in sentences first..end. */
static void count_pronouns(const GArray *mentions, guint first, guint end, guint *he, guint *she) {
  *he = *she = 0;
  for (guint i = mentions_first(mentions, first); i < mentions->len; i++) {
    const Mention *mention = &g_array_index(mentions, Mention, i);
    if (mention->sentence >= end) {
      break;
    }
    *he += mention->refers == REFERS_HE;
    *she += mention->refers == REFERS_SHE;
  }
}

/* Is "he" said of "Mrs. Lund"? */
static bool clashes(const Clusters *clusters, guint cluster, Refers refers) {
  return clusters_at(clusters, cluster)->gender == (refers == REFERS_HE ? 'f' : 'm');
}

static Hero life_of(const Script *script, const GArray *mentions, const Clusters *clusters) {
  guint he, she;
  count_pronouns(mentions, 0, script->sentences->len, &he, &she);
  bool life = he + she >= least_pronouns && he + she >= pronouns_per_sentence * script->sentences->len;
  Candidate best = life ? best_of(script, mentions, clusters) : (Candidate){0};
  Refers refers = he >= she ? REFERS_HE : REFERS_SHE;
  if (best.score < least_score || best.subjects < 2 || best.count * 2 < best.mentions ||
      clashes(clusters, best.cluster, refers) || comes_late(mentions, refers, best.first, MAX(he, she))) {
    return (Hero){G_MAXUINT, REFERS_NOT};
  }
  return (Hero){best.cluster, refers};
}

static void make_person(Clusters *clusters, Hero hero) {
  NameCluster *cluster = &g_array_index(clusters->clusters, NameCluster, hero.cluster);
  cluster->class = CLASS_PERSON;
  cluster->gender = hero.refers == REFERS_HE ? 'm' : 'f';
}

/* Does somebody else whom the pronoun may mean come up more often in the sentences that would be told of the one
 * introduced?  Who has his life told is "he" more often than he is named. */
static bool has_rival(const Introduction *at, const GArray *mentions, const Clusters *clusters, Refers refers,
                      guint pronouns) {
  g_autoptr(GHashTable) counts = g_hash_table_new(NULL, NULL);
  char clash = refers == REFERS_HE ? 'f' : 'm';
  guint own = at->born ? 0 : pronouns / PRONOUNS_A_NAME, other = 0;
  for (guint i = mentions_first(mentions, at->first); i < mentions->len; i++) {
    const Mention *mention = &g_array_index(mentions, Mention, i);
    if (mention->sentence >= at->end) {
      break;
    }
    const NameCluster *cluster = mention->kind == MENTION_NAME ? clusters_at(clusters, mention->cluster) : NULL;
    if (cluster && cluster->class == CLASS_PERSON && cluster->gender != clash) {
      gpointer key = GUINT_TO_POINTER(mention->cluster);
      guint count = GPOINTER_TO_UINT(g_hash_table_lookup(counts, key)) + 1;
      g_hash_table_insert(counts, key, GUINT_TO_POINTER(count));
      other = mention->cluster == at->cluster ? other : MAX(other, count);
    }
    own += cluster && mention->cluster == at->cluster;
  }
  return other > own;
}

/* Who is introduced, by the pronouns that follow; *all: so many that they are his as far as nobody else comes up. */
static Hero introduced(const Introduction *at, const GArray *mentions, const Clusters *clusters, bool *all) {
  guint he, she;
  count_pronouns(mentions, at->first, at->end, &he, &she);
  bool life = at->top && at->dated; /* "Ada Lund (1901-1990) was a botanist" and no heading: the text tells it */
  *all = he + she >= pronouns_per_sentence * (at->end - at->first) &&
         (life || !has_rival(at, mentions, clusters, he > she ? REFERS_HE : REFERS_SHE, MAX(he, she)));
  if (!*all) {
    count_pronouns(mentions, at->first, at->near, &he, &she);
  }
  char gender = clusters_at(clusters, at->cluster)->gender;
  bool clear = MAX(he, she) >= least_share * (he + she) && he + she > !gender;
  Refers refers = !clear ? REFERS_NOT : he > she ? REFERS_HE : REFERS_SHE;
  bool clash = clashes(clusters, at->cluster, refers);
  clash |= at->thing && !(at->built && refers == REFERS_SHE);
  return (Hero){at->cluster, clash ? REFERS_NOT : refers};
}

/* "Theodora of Vessen", who is "Theodora" elsewhere? */
static bool is_same(const Script *script, const GArray *mentions, const Clusters *clusters, Hero hero, Hero other) {
  const Mention *one = &g_array_index(mentions, Mention, clusters_at(clusters, hero.cluster)->mention);
  const Mention *two = &g_array_index(mentions, Mention, clusters_at(clusters, other.cluster)->mention);
  bool lone = one->name == one->last || two->name == two->last;
  return lone && script_word(script, one->last)->word == script_word(script, two->last)->word;
}

static void fill(guint *of, guint first, guint end, guint value) {
  for (guint i = first; i < end; i++) {
    of[i] = value;
  }
}

/* Where another one than the text's hero is introduced, "he" is that one under his heading, and nobody's where that is
 * not sure. */
static void add_introduced(Heroes *heroes, const Introduction *at, Hero hero, bool all) {
  guint own = hero.refers == REFERS_SHE, value = hero.cluster + 1;
  bool rival = heroes->life.refers == hero.refers;
  if (rival) {
    fill(heroes->of[own], at->first, at->end, 0);
  }
  if (at->heading) {
    fill(heroes->of[!own], at->first, at->near, 0);
  }
  if (!rival || at->heading) {
    fill(heroes->of[own], at->first, rival || !all ? at->near : at->end, value);
  }
}

/* Of several with the hero's last name whom the text begins with: "Otto Lund (1901-1980) was a painter", though his
 * father and his son are each Karl Lund. */
static guint namesake_at_top(const Script *script, const GArray *mentions, const Clusters *clusters, Hero hero,
                             const GArray *introductions) {
  const Introduction *top = introductions->len ? &g_array_index(introductions, Introduction, 0) : NULL;
  bool may = top && top->top && top->dated && !top->built && !clashes(clusters, top->cluster, hero.refers);
  const Mention *own = &g_array_index(mentions, Mention, clusters_at(clusters, hero.cluster)->mention);
  const Mention *first = may ? &g_array_index(mentions, Mention, clusters_at(clusters, top->cluster)->mention) : NULL;
  bool same = may && script_word(script, own->last)->word == script_word(script, first->last)->word;
  return same ? top->cluster : hero.cluster;
}

static void add_all(Heroes *heroes, const Script *script, const GArray *mentions, Clusters *clusters,
                    const GArray *introductions) {
  for (guint i = 0; i < introductions->len; i++) {
    const Introduction *at = &g_array_index(introductions, Introduction, i);
    bool all;
    Hero hero = introduced(at, mentions, clusters, &all);
    bool known = heroes->life.refers && (at->top || at->born || heroes->life.cluster == hero.cluster ||
                                         is_same(script, mentions, clusters, heroes->life, hero));
    if (hero.refers && !known) {
      make_person(clusters, hero);
      add_introduced(heroes, at, hero, all);
    }
  }
}

Heroes heroes_none(const Script *script) {
  guint n = script->sentences->len + 1;
  return (Heroes){{G_MAXUINT, REFERS_NOT}, G_MAXUINT, {g_new0(guint, n), g_new0(guint, n)}};
}

Heroes heroes_find(const Script *script, const GArray *mentions, Clusters *clusters) {
  Heroes heroes = heroes_none(script);
  heroes.life = life_of(script, mentions, clusters);
  if (heroes.life.refers) {
    make_person(clusters, heroes.life);
  }
  g_autoptr(GArray) introductions = introductions_find(script, mentions, clusters);
  if (heroes.life.refers) {
    heroes.life.cluster = namesake_at_top(script, mentions, clusters, heroes.life, introductions);
    make_person(clusters, heroes.life);
    fill(heroes.of[heroes.life.refers == REFERS_SHE], 0, script->sentences->len, heroes.life.cluster + 1);
  }
  add_all(&heroes, script, mentions, clusters, introductions);
  heroes.thing = introductions_thing(script, mentions, clusters);
  return heroes;
}

void heroes_clear(Heroes *heroes) {
  g_free(heroes->of[0]);
  g_free(heroes->of[1]);
}

guint heroes_at(const Heroes *heroes, guint sentence, Refers refers) {
  bool person = refers == REFERS_HE || refers == REFERS_SHE;
  return person ? heroes->of[refers == REFERS_SHE][sentence] - 1 : G_MAXUINT;
}
