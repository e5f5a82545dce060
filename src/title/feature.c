/* feature.c -- see feature.h. */
#include "title/feature.h"

#include <math.h>
#include <string.h>

#include "text/trees.h"
#include "title/plain.h"

static const char *const pos_names[] = {
    "other",     "verb",   "modal",       "noun",        "name",       "pronoun",      "owner", "wh",
    "adjective", "adverb", "preposition", "conjunction", "determiner", "number",       "to",    "mark",
    "comma",     "stop",   "edge",        "date",        "finite",     "subordinator", "quote", NULL};
static const char *const rel_names[] = {
    "other", "root",  "nsubj",  "nsubjpass", "expl", "obj",   "iobj", "obl", "time",      "nmod",  "poss",
    "appos", "amod",  "nummod", "det",       "case", "mark",  "aux",  "cop", "advmod",    "prt",   "compound",
    "flat",  "xcomp", "ccomp",  "advcl",     "acl",  "relcl", "conj", "cc",  "parataxis", "punct", NULL};
static const char *const kind_names[] = {"run",        "aside", "subject_tree", "subject_near", "subject_first",
                                         "antecedent", "owner", "object",       "behind",       "list",
                                         NULL};

enum { KIND_LIST = CANDIDATE_SUBJECT + FOUND_BEHIND }; /* after those of subjects */
static const struct {
  const char *name;
  const char *const *values;
} families[FAMILIES] = {
    [FAMILY_PLAIN] = {"plain", plain_names},
    [FAMILY_FIRST_POS] = {"first_pos", pos_names},
    [FAMILY_LAST_POS] = {"last_pos", pos_names},
    [FAMILY_FIRST_REL] = {"first_rel", rel_names},
    [FAMILY_LAST_REL] = {"last_rel", rel_names},
    [FAMILY_BEFORE] = {"before", pos_names},
    [FAMILY_BEHIND] = {"behind", pos_names},
    [FAMILY_TOP_REL] = {"top_rel", rel_names},
    [FAMILY_OUT_LEFT] = {"out_left", rel_names},
    [FAMILY_OUT_RIGHT] = {"out_right", rel_names},
    [FAMILY_UP_LEFT] = {"up_left", rel_names},
    [FAMILY_UP_RIGHT] = {"up_right", rel_names},
    [FAMILY_SUBJECT_IN] = {"subject_in", pos_names},
    [FAMILY_SUBJECT_OUT] = {"subject_out", pos_names},
    [FAMILY_KIND] = {"kind", kind_names},
    [FAMILY_CROSSED] = {"crossed", rel_names},
};

char *feature_name(guint at) {
  guint family = at / FEATURE_VALUES, value = at % FEATURE_VALUES;
  if (family >= FAMILIES) {
    return NULL;
  }
  guint n = g_strv_length((char **)families[family].values);
  return value < n ? g_strdup_printf("%s.%s", families[family].name, families[family].values[value]) : NULL;
}

GHashTable *features_by_name(void) {
  GHashTable *indexes = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
  for (guint at = 0; at < FEATURES_ALL; at++) {
    char *name = feature_name(at);
    if (name) {
      g_hash_table_insert(indexes, name, GUINT_TO_POINTER(at));
    }
  }
  return indexes;
}

gint32 feature_units(const Feature *feature) {
  return (gint32)lrint(TREES_UNIT * (double)feature->value);
}

void features_spread(const FeatureVector *features, gint32 values[FEATURES_ALL]) {
  memset(values, 0, FEATURES_ALL * sizeof(gint32));
  for (guint i = 0; i < features->n; i++) {
    values[features->of[i].at] = feature_units(&features->of[i]);
  }
}

static void append(FeatureVector *v, FeatureFamily family, guint value, double amount) {
  if (v->n < FEATURE_MOST && amount != 0) {
    v->of[v->n++] = (Feature){(guint16)(family * FEATURE_VALUES + value), (float)amount};
  }
}

/* Of another family than the plain ones, which come first. */
static void add(FeatureVector *v, FeatureFamily family, guint value, double amount) {
  guint16 at = (guint16)(family * FEATURE_VALUES + value);
  for (guint i = v->n; i > 0 && v->of[i - 1].at >= FEATURE_VALUES; i--) {
    if (v->of[i - 1].at == at) {
      v->of[i - 1].value += (float)amount;
      return;
    }
  }
  append(v, family, value, amount);
}

/* What stands at a place beside the run. */
static guint place_of(const TitleSource *s, gint32 i) {
  const Clause *c = s->clause;
  if (i < s->from || i > s->to) {
    return PLACE_EDGE;
  }
  if (s->gone[i]) {
    return PLACE_DATE;
  }
  if (s->quoted[i] == SOURCE_QUOTE_MARK) {
    return PLACE_QUOTE;
  }
  if (source_is_mark(c, i, ",") && s->chunks.kind[i] == CHUNK_NONE) {
    return PLACE_COMMA;
  }
  if (source_is_mark(c, i, ".;:!?")) {
    return PLACE_STOP;
  }
  if (clause_in(c, i, "subordinators")) {
    return PLACE_SUBORDINATOR;
  }
  return chunk_is_finite(c, i) ? PLACE_FINITE : c->pos[i];
}

static void add_edges(const TitleSource *s, const TitleCandidate *t, FeatureVector *v) {
  const Clause *c = s->clause;
  gint32 first = candidate_opens(t);
  add(v, FAMILY_FIRST_POS, c->pos[first], 1);
  add(v, FAMILY_FIRST_REL, c->rel[first], 1);
  add(v, FAMILY_LAST_POS, c->pos[t->last], 1);
  add(v, FAMILY_LAST_REL, c->rel[t->last], 1);
  add(v, FAMILY_BEFORE, place_of(s, first - 1), 1);
  add(v, FAMILY_BEHIND, place_of(s, t->last + 1), 1);
  add(v, FAMILY_KIND,
      t->kind == CANDIDATE_SUBJECT ? (guint)(CANDIDATE_SUBJECT + t->found - FOUND_TREE)
      : t->kind == CANDIDATE_LIST  ? KIND_LIST
                                   : t->kind,
      1);
}

/* The arcs between what is printed and what is not, on each side. */
static void add_arcs(const TitleSource *s, const TitleCandidate *t, gint32 top, FeatureVector *v) {
  const Clause *c = s->clause;
  for (gint32 i = s->from; i <= s->to; i++) {
    gint32 above = c->tokens[i].head;
    bool in = candidate_holds(s, t, i), above_in = above >= s->from && above <= s->to && candidate_holds(s, t, above);
    if (s->gone[i] || c->rel[i] == REL_PUNCT || in == above_in) {
      continue;
    }
    if (!in && above_in) {
      add(v, i < above ? FAMILY_OUT_LEFT : FAMILY_OUT_RIGHT, c->rel[i], 1);
    } else if (in && i != top && above >= 0 && !s->gone[above]) {
      add(v, above < i ? FAMILY_UP_LEFT : FAMILY_UP_RIGHT, c->rel[i], 1);
    }
  }
}

/* From the event up to what the run tells of first. */
static void add_way_up(const TitleSource *s, gint32 top, FeatureVector *v) {
  const Clause *c = s->clause;
  gint32 i = s->ask.head;
  for (gint32 steps = s->depth[i] - s->depth[top]; steps > 0 && i >= 0 && i != top; steps--, i = c->tokens[i].head) {
    add(v, FAMILY_CROSSED, c->rel[i], 1);
  }
}

void features_of(const TitleSource *s, const TitleCandidate *t, const TitleName *name, FeatureVector *v) {
  const Clause *c = s->clause;
  v->n = 0;
  double plain[PLAIN_COUNT] = {0};
  gint32 top = plain_measure(s, t, name, plain);
  for (guint i = 0; i < PLAIN_COUNT; i++) {
    append(v, FAMILY_PLAIN, i, plain[i]);
  }
  add_edges(s, t, v);
  add_arcs(s, t, top, v);
  if (top >= 0) {
    gint32 subject = source_subject(s, top);
    add(v, FAMILY_TOP_REL, c->rel[top], 1);
    add_way_up(s, top, v);
    if (subject >= 0) {
      add(v, candidate_holds(s, t, subject) ? FAMILY_SUBJECT_IN : FAMILY_SUBJECT_OUT, c->pos[subject], 1);
    }
  }
}
