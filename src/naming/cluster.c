/* cluster.c -- see cluster.h.  Forms are told apart by the hashes of their words. */
#include "naming/cluster.h"

#include "naming/joining.h"

/* Forms under way, and which mention has which. */
typedef struct {
  const Script *script;
  GArray *mentions;
  GArray *forms;
  guint *form_of;    /* per mention */
  guint *first_form; /* per form: the first of its bearer's */
} Clustering;

static Mention *mention_at(const Clustering *c, guint i) {
  return &g_array_index(c->mentions, Mention, i);
}

static NameForm *form_at(const Clustering *c, guint i) {
  return &g_array_index(c->forms, NameForm, i);
}

static guint64 hash_words(const Script *script, guint from, guint to) {
  guint64 hash = 0;
  for (guint i = from; i < to; i++) {
    hash = (hash ^ script_word(script, i)->word) * G_GUINT64_CONSTANT(0x9E3779B97F4A7C15);
    hash ^= hash >> 29;
  }
  return hash;
}

static guint find_form(Clustering *c, GHashTable *known, guint i) {
  const Mention *mention = mention_at(c, i);
  guint64 hash = hash_words(c->script, mention->name, mention->stop);
  gpointer at = g_hash_table_lookup(known, &hash);
  if (at) {
    return GPOINTER_TO_UINT(at) - 1;
  }
  NameForm form = {.mention = i, .words = mention->stop - mention->name};
  form.first = script_word(c->script, mention->name)->word;
  form.last = script_word(c->script, mention->last)->word;
  form.formal = script_word(c->script, mention->name)->facts.formal;
  g_array_append_val(c->forms, form);
  g_hash_table_insert(known, g_memdup2(&hash, sizeof hash), GUINT_TO_POINTER(c->forms->len));
  return c->forms->len - 1;
}

/* Is it written as names are not within a sentence? */
static bool is_shouted(const Clustering *c, const Mention *mention) {
  return script_is_shouted(c->script, mention->last) || script_sentence(c->script, mention->sentence)->headline;
}

/* The first with "the", but rather "the Applicant" than "the applicant". */
static bool is_better_article(const Clustering *c, const NameForm *form, guint i) {
  const Mention *mention = mention_at(c, i), *have = mention_at(c, form->with_article);
  bool small = form->articles && !word_has_capital(script_word(c->script, have->last));
  return mention->has_article &&
         (!form->articles || (small && word_has_capital(script_word(c->script, mention->last))));
}

static void collect_forms(Clustering *c) {
  g_autoptr(GHashTable) known = g_hash_table_new_full(g_int64_hash, g_int64_equal, g_free, NULL);
  c->form_of = g_new0(guint, c->mentions->len + 1);
  for (guint i = 0; i < c->mentions->len; i++) {
    if (mention_at(c, i)->kind == MENTION_NAME) {
      c->form_of[i] = find_form(c, known, i);
      NameForm *form = form_at(c, c->form_of[i]);
      bool shouted = is_shouted(c, mention_at(c, form->mention));
      form->mention = shouted ? i : form->mention;
      form->count++;
      form->with_article = is_better_article(c, form, i) ? i : form->with_article;
      form->articles += mention_at(c, i)->has_article;
    }
  }
}

static bool is_life_verb(const Script *script, const Mention *mention) {
  enum { FAR = 3 };
  guint end = script_sentence(script, mention->sentence)->end;
  for (guint i = mention->end; i < end && i < mention->end + FAR; i++) {
    const Word *word = script_word(script, i);
    if (word->facts.is & (IS_LIFE_VERB | IS_REPORTING)) {
      return true;
    }
    if (word->tag != WORD_ADVERB && word->tag != WORD_FINITE) {
      return false;
    }
  }
  return false;
}

static void count(const Clustering *c, NameCluster *cluster, const Mention *mention) {
  cluster->count++;
  cluster->subjects += mention->role == ROLE_SUBJECT;
  cluster->in_places += mention->in_place;
  cluster->titles += mention->titled;
  cluster->men += mention->gender == 'm';
  cluster->women += mention->gender == 'f';
  cluster->votes[mention->class]++;
  cluster->full += mention->last > mention->name;
  cluster->plural |= mention->plural && mention->class != CLASS_PERSON;
  cluster->life_verbs += mention->role == ROLE_SUBJECT && is_life_verb(c->script, mention);
}

/* Two things that only persons do are a person's, if the word is no country's; what a text is mostly "in" is a place.
 */
static void settle(NameCluster *cluster) {
  guint *votes = cluster->votes;
  bool full = cluster->full && votes[CLASS_PERSON]; /* "George Washington", "Washington" */
  votes[CLASS_PLACE] = full ? 0 : votes[CLASS_PLACE];
  guint least = votes[CLASS_PLACE] ? MAX(4, cluster->count / 2) : 2; /* Paris may be a woman, Iran is none */
  bool person = votes[CLASS_PERSON] > votes[CLASS_ORGANISATION] + votes[CLASS_PLACE];
  if (person || (cluster->life_verbs >= least && !votes[CLASS_ORGANISATION])) {
    cluster->class = CLASS_PERSON;
  } else if (votes[CLASS_ORGANISATION] || votes[CLASS_PLACE]) {
    cluster->class = votes[CLASS_ORGANISATION] >= votes[CLASS_PLACE] ? CLASS_ORGANISATION : CLASS_PLACE;
  } else if (cluster->in_places * 2 > cluster->count) {
    cluster->class = CLASS_PLACE;
  }
  cluster->gender = cluster->men > cluster->women ? 'm' : cluster->women > cluster->men ? 'f' : 0;
}

static guint cluster_of(const Clustering *c, Clusters *clusters, guint form) {
  NameForm *top = form_at(c, c->first_form[form]);
  if (top->cluster == G_MAXUINT) {
    NameCluster cluster = {0};
    top->cluster = clusters->clusters->len;
    g_array_append_val(clusters->clusters, cluster);
  }
  return form_at(c, form)->cluster = top->cluster;
}

static void make_clusters(const Clustering *c, Clusters *clusters) {
  for (guint i = 0; i < c->forms->len; i++) {
    form_at(c, i)->cluster = G_MAXUINT;
  }
  for (guint i = 0; i < c->mentions->len; i++) {
    Mention *mention = mention_at(c, i);
    if (mention->kind == MENTION_NAME) {
      mention->cluster = cluster_of(c, clusters, c->form_of[i]);
      NameCluster *cluster = &g_array_index(clusters->clusters, NameCluster, mention->cluster);
      cluster->mention = cluster->count ? cluster->mention : i;
      count(c, cluster, mention);
    }
  }
  for (guint i = 0; i < clusters->clusters->len; i++) {
    settle(&g_array_index(clusters->clusters, NameCluster, i));
  }
}

Clusters *clusters_new(const Script *script, GArray *mentions) {
  Clusters *clusters = g_new0(Clusters, 1);
  clusters->forms = g_array_new(FALSE, FALSE, sizeof(NameForm));
  clusters->clusters = g_array_new(FALSE, FALSE, sizeof(NameCluster));
  Clustering c = {script, mentions, clusters->forms, NULL, NULL};
  collect_forms(&c);
  c.first_form = joining_find(script, mentions, clusters->forms);
  make_clusters(&c, clusters);
  g_free(c.form_of);
  g_free(c.first_form);
  return clusters;
}

void clusters_free(Clusters *clusters) {
  if (!clusters) {
    return;
  }
  g_array_unref(clusters->forms);
  g_array_unref(clusters->clusters);
  g_free(clusters);
}
