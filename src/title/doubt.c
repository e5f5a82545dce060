/* doubt.c -- see doubt.h. */
#include "title/doubt.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "title/option.h"
#include "title/plain.h"

enum { UNITS = 100 };

static const char *const names[DOUBT_SIGNS] = {"always", "score", "left-agrees", "pronouns",
                                               "quoted", "comma", "object"};

static gint16 number_of(const WordLists *lists, const char *set, const char *name) {
  const char *value = word_set_find(word_lists_get(lists, set), name, strlen(name));
  return value ? (gint16)CLAMP(strtol(value, NULL, 10), G_MININT16, G_MAXINT16) : 0;
}

DoubtWeights doubt_read(const WordLists *lists) {
  DoubtWeights weights = {.cut = number_of(lists, "cut", "below")};
  for (guint i = 0; i < DOUBT_SIGNS; i++) {
    weights.of[i] = number_of(lists, "doubt", names[i]);
  }
  return weights;
}

char *doubt_write(const DoubtWeights *weights) {
  GString *out = g_string_new("[doubt]\n");
  for (guint i = 0; i < DOUBT_SIGNS; i++) {
    g_string_append_printf(out, "%s%s=%d", i ? " " : "", names[i], weights->of[i]);
  }
  g_string_append_printf(out, "\n\n[cut]\nbelow=%d\n", weights->cut);
  return g_string_free(out, FALSE);
}

/* The share of all options that open with the same token as the one chosen. */
static double agreeing(const GArray *options, guint chosen) {
  gint32 opens = candidate_opens(&g_array_index(options, TitleOption, chosen).candidate);
  double sum = 0;
  for (guint i = 0; i < options->len; i++) {
    const TitleOption *option = &g_array_index(options, TitleOption, i);
    sum += candidate_opens(&option->candidate) == opens ? option->share : 0;
  }
  return sum;
}

static bool has(const TitleOption *option, guint feature) {
  for (guint i = 0; i < option->features.n; i++) {
    if (option->features.of[i].at == feature) {
      return true;
    }
  }
  return false;
}

static double pronouns(const GArray *options) {
  double sum = 0;
  for (guint i = 0; i < options->len; i++) {
    const TitleOption *option = &g_array_index(options, TitleOption, i);
    sum += has(option, FAMILY_PLAIN * FEATURE_VALUES + PLAIN_pronoun_first) ? option->share : 0;
  }
  return sum;
}

DoubtSigns doubt_signs(const GArray *options, guint chosen) {
  const TitleOption *best = &g_array_index(options, TitleOption, chosen);
  return (DoubtSigns){{
      [DOUBT_ALWAYS] = 1,
      [DOUBT_SCORE] = best->score,
      [DOUBT_LEFT_AGREES] = agreeing(options, chosen),
      [DOUBT_PRONOUNS] = pronouns(options),
      [DOUBT_QUOTED] = has(best, FAMILY_PLAIN * FEATURE_VALUES + PLAIN_quoted_part),
      [DOUBT_COMMA] = has(best, FAMILY_BEHIND * FEATURE_VALUES + PLACE_COMMA),
      [DOUBT_OBJECT] = has(best, FAMILY_PLAIN * FEATURE_VALUES + PLAIN_object_in),
  }};
}

double doubt_confidence(const DoubtWeights *weights, const DoubtSigns *signs) {
  double sum = 0;
  for (guint i = 0; i < DOUBT_SIGNS; i++) {
    sum += weights->of[i] * signs->of[i];
  }
  return 1 / (1 + exp(-sum / UNITS));
}

bool doubt_is_grave(const DoubtWeights *weights, double confidence) {
  return confidence * UNITS < weights->cut;
}
