/* governorfeature.c -- see governorfeature.h. */
#include "event/governorfeature.h"

#include <stdlib.h>
#include <string.h>

#include "lang/lang.h"

enum { PARTS = 3 };
typedef const char *const *Names;

static const char *const sorts[] = {"verb", "report", "state", "predicate", "noun", NULL};
static const char *const words[] = {"verb", "noun", NULL};
static const char *const sides[] = {"left", "right", NULL};
static const char *const climbs[] = {"none", "direct", "first", "second", "third", "beyond", NULL};
static const char *const counts[] = {"none", "one", "more", NULL};
static const char *const marks[] = {"none", "comma", "break", NULL};
static const char *const ways[] = {"off", "up", NULL};
static const char *const intros[] = {"bare", "in", "for", "of", "other", "possessive", NULL};
static const char *const whens[] = {"left", "first", "later", NULL};
static const char *const yes[] = {"yes", NULL};
static const char *const times[] = {"past", "now", "future", NULL};
static const char *const tenses[] = {"open",       "past",   "perfect",    "present", "future",
                                     "infinitive", "gerund", "participle", NULL};
static const char *const units[] = {"other", "clock", "day", "week", "month", "quarter", "year", NULL};
static const char *const nouns[] = {"unknown", "top",        "act",           "animal",   "artifact", "attribute",
                                    "body",    "cognition",  "communication", "event",    "feeling",  "food",
                                    "group",   "location",   "motive",        "object",   "person",   "phenomenon",
                                    "plant",   "possession", "process",       "quantity", "relation", "shape",
                                    "state",   "substance",  "time",          NULL};
static const char *const verbs[] = {"unknown",     "body",        "change",     "cognition", "communication",
                                    "competition", "consumption", "contact",    "creation",  "emotion",
                                    "motion",      "perception",  "possession", "social",    "stative",
                                    "weather",     NULL};

static const char *const relations[] = {"root", "joined", "relative", "reduced", "adverbial", "complement",
                                        "open", "beside", "nominal",  "other",   NULL};
static const char *const rivals[] = {"none", "between", "on_it", "nearer", NULL};
static const char *const brackets[] = {"same", "left", "entered", NULL};
static const char *const fronts[] = {"main", "first", "later", NULL};

static const struct {
  const char *name;
  Names parts[PARTS];
} kinds[GOVERNOR_FEATURES] = {
    [GOVERNOR_CLIMB] = {"climb", {words, climbs}},
    [GOVERNOR_BETWEEN] = {"verbs_between", {words, sides, counts}},
    [GOVERNOR_MARK] = {"mark_between", {sides, marks}},
    [GOVERNOR_OPENER] = {"opener_between", {sides, ways}},
    [GOVERNOR_INTRO] = {"introduced", {sorts, intros}},
    [GOVERNOR_WHEN] = {"when_follows", {words, whens}},
    [GOVERNOR_DESCRIBED] = {"described", {yes}},
    [GOVERNOR_LISTED] = {"listed", {yes}},
    [GOVERNOR_TENSE] = {"tense", {times, tenses}},
    [GOVERNOR_UNIT] = {"unit", {sorts, units}},
    [GOVERNOR_NOUN] = {"noun", {nouns}},
    [GOVERNOR_VERB] = {"verb", {verbs}},
    [GOVERNOR_RELATION] = {"relation", {relations, sides}},
    [GOVERNOR_RIVAL] = {"rival_date", {words, rivals}},
    [GOVERNOR_BRACKET] = {"brackets", {brackets}},
    [GOVERNOR_FRONT] = {"date_first", {fronts}},
    [GOVERNOR_LEADING] = {"leads_clause", {words, whens}},
    [GOVERNOR_OPENS] = {"opens_clause", {words, whens}},
    [GOVERNOR_CLOSES] = {"closes_clause", {words, whens}},
    [GOVERNOR_NEXT] = {"next", {sorts, sides}},
};

static guint length(Names names) {
  return names ? g_strv_length((char **)names) : 1;
}

void governorfeatures_add(GovernorFeatures *features, GovernorFeature kind, guint a, guint b, guint c) {
  const Names *parts = kinds[kind].parts;
  guint value = (a * length(parts[1]) + b) * length(parts[2]) + c;
  g_assert(features->n < GOVERNOR_FEATURES_MOST && value < GOVERNOR_VALUES);
  features->at[features->n++] = (guint16)(kind * GOVERNOR_VALUES + value);
}

int governorfeatures_score(const GovernorWeights *weights, const GovernorFeatures *features) {
  int sum = 0;
  for (guint i = 0; i < features->n; i++) {
    sum += weights->of[features->at[i]];
  }
  return sum;
}

/* "verb.left.none"; NULL: the kind has no such value. */
static char *name_of(GovernorFeature kind, guint value) {
  const Names *parts = kinds[kind].parts;
  g_autoptr(GString) name = g_string_new(NULL);
  for (int p = PARTS - 1; p >= 0; p--) {
    guint n = length(parts[p]);
    if (parts[p]) {
      g_string_prepend(name, parts[p][value % n]);
      g_string_prepend_c(name, '.');
    }
    value /= n;
  }
  return value ? NULL : g_strdup(name->str + 1);
}

char *governorfeatures_name(guint16 at) {
  GovernorFeature kind = (GovernorFeature)(at / GOVERNOR_VALUES);
  g_autofree char *value = name_of(kind, at % GOVERNOR_VALUES);
  return g_strdup_printf("%s.%s", kinds[kind].name, value);
}

static GovernorWeights read_sets(const WordLists *sets) {
  GovernorWeights weights = {{0}};
  for (guint i = 0; i < GOVERNOR_FEATURES_ALL; i++) {
    GovernorFeature kind = (GovernorFeature)(i / GOVERNOR_VALUES);
    g_autofree char *name = name_of(kind, i % GOVERNOR_VALUES);
    const char *value = name ? word_set_find(word_lists_get(sets, kinds[kind].name), name, strlen(name)) : NULL;
    weights.of[i] = (gint16)(value ? strtol(value, NULL, 10) : 0);
  }
  return weights;
}

GovernorWeights governorfeatures_load(const char *lang) {
  g_autofree char *path = g_strdup_printf("lang/%s/governor.txt", lang);
  gsize len = 0;
  const char *text = lang_resource(path, &len);
  WordLists *sets = word_lists_new(text ? text : "", len);
  GovernorWeights weights = read_sets(sets);
  word_lists_free(sets);
  return weights;
}

static void write_kind(const GovernorWeights *weights, GovernorFeature kind, GString *out) {
  enum { WIDEST = 110 };
  gsize line = out->len;
  for (guint value = 0; value < GOVERNOR_VALUES; value++) {
    int weight = weights->of[kind * GOVERNOR_VALUES + value];
    if (weight) {
      g_autofree char *name = name_of(kind, value);
      g_string_append_printf(out, "%s%s=%d", out->len == line ? "" : " ", name, weight);
    }
    if (out->len - line > WIDEST) {
      g_string_append_c(out, '\n');
      line = out->len;
    }
  }
  if (out->len > line) {
    g_string_append_c(out, '\n');
  }
}

char *governorfeatures_write(const GovernorWeights *weights) {
  GString *out = g_string_new(NULL);
  for (GovernorFeature kind = 0; kind < GOVERNOR_FEATURES; kind++) {
    g_string_append_printf(out, "\n[%s]\n", kinds[kind].name);
    write_kind(weights, kind, out);
  }
  return g_string_free(out, FALSE);
}
