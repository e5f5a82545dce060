/* hero.c -- see hero.h.  The measure is that of a prototype on the lives of ../shared; scores are per last word of the
 * name, for relatives are named with their first. */
#include "naming/hero.h"

#include "parse/sense.h"

enum { SENSE_OF_LOCATION = 13, LONGEST_INITIALS = 5 };
static const double subject_counts = 2, place_counts = -0.7; /* beside 1 for a mention */
static const double least_score = 4, least_pronouns = 6, pronouns_per_sentence = 0.3;
static const double least_lead = 1.5, most_too_early = 0.1; /* before the next candidate; of pronouns before the name */

typedef struct {
  double score;
  guint subjects, first; /* first: mention */
  guint cluster, count;  /* the cluster that has this last word most */
} Candidate;

static bool may_be_hero(const Script *script, const Clusters *clusters, const Mention *mention) {
  const NameCluster *cluster = clusters_at(clusters, mention->cluster);
  const Word *last = script_word(script, mention->last);
  bool initials = last->casing == CASE_CAPS && last->length <= LONGEST_INITIALS && mention->last == mention->name;
  bool place = sense_noun(last->sense) == SENSE_OF_LOCATION && cluster->class != CLASS_PERSON;
  bool person = cluster->class == CLASS_UNKNOWN || cluster->class == CLASS_PERSON;
  return person && !mention->has_article && !initials && !place;
}

static void weigh(const Mention *mention, const Clusters *clusters, Candidate *candidate) {
  const NameCluster *cluster = clusters_at(clusters, mention->cluster);
  candidate->score += 1 + (mention->role == ROLE_SUBJECT ? subject_counts : 0) + (mention->in_place ? place_counts : 0);
  candidate->subjects += mention->role == ROLE_SUBJECT;
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

Hero hero_find(const Script *script, const GArray *mentions, Clusters *clusters) {
  guint he = 0, she = 0;
  for (guint i = 0; i < mentions->len; i++) {
    const Mention *mention = &g_array_index(mentions, Mention, i);
    he += mention->refers == REFERS_HE;
    she += mention->refers == REFERS_SHE;
  }
  bool life = he + she >= least_pronouns && he + she >= pronouns_per_sentence * script->sentences->len;
  Candidate best = life ? best_of(script, mentions, clusters) : (Candidate){0};
  if (best.score < least_score || best.subjects < 2) {
    return (Hero){G_MAXUINT, REFERS_NOT};
  }
  Refers refers = he >= she ? REFERS_HE : REFERS_SHE;
  bool late = comes_late(mentions, refers, best.first, MAX(he, she));
  if (late) {
    return (Hero){G_MAXUINT, REFERS_NOT};
  }
  NameCluster *cluster = &g_array_index(clusters->clusters, NameCluster, best.cluster);
  cluster->class = CLASS_PERSON;
  cluster->gender = refers == REFERS_HE ? 'm' : 'f';
  return (Hero){best.cluster, refers};
}
