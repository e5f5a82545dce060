/* doubt.c -- see doubt.h. */
#include "title/doubt.h"

#include <math.h>

#include "title/plain.h"

static void set(FeatureVector *v, PlainFeature feature, double value) {
  if (v->n < FEATURE_MOST && value != 0) {
    v->of[v->n++] = (Feature){(guint16)(FAMILY_PLAIN * FEATURE_VALUES + feature), (float)value};
  }
}

/* The probability of all options that open, or end, with the same token as the one chosen. */
static double agreeing(const GArray *options, guint chosen, bool left) {
  const TitleCandidate *best = &g_array_index(options, TitleOption, chosen).candidate;
  double sum = 0;
  for (guint i = 0; i < options->len; i++) {
    const TitleOption *option = &g_array_index(options, TitleOption, i);
    bool same =
        left ? candidate_opens(&option->candidate) == candidate_opens(best) : option->candidate.last == best->last;
    sum += same ? option->share : 0;
  }
  return sum;
}

/* Of all features those that speak of a title being fit at all, not only of its being the best there is. */
static bool tells(guint at) {
  static const guint telling[] = {
      PLAIN_pronoun_first,
      PLAIN_unnamed_other,
      PLAIN_gaps,
      PLAIN_no_verb,
      PLAIN_top_says_nothing,
      PLAIN_governor_out,
      PLAIN_subject_cut,
      PLAIN_named,
      PLAIN_quoted_part,
      PLAIN_head_purity,
      PLAIN_head_sure,
      PLAIN_bare_first,
      FAMILY_BEHIND * FEATURE_VALUES + PLACE_COMMA,
      FAMILY_OUT_RIGHT * FEATURE_VALUES + REL_APPOSITION,
  };
  for (guint i = 0; i < G_N_ELEMENTS(telling); i++) {
    if (at == telling[i]) {
      return true;
    }
  }
  return false;
}

/* The probability of all options that begin with a pronoun that nobody has named. */
static double pronouns(const GArray *options) {
  double sum = 0;
  for (guint i = 0; i < options->len; i++) {
    const TitleOption *option = &g_array_index(options, TitleOption, i);
    for (guint k = 0; k < option->features.n; k++) {
      bool unnamed = option->features.of[k].at == FAMILY_PLAIN * FEATURE_VALUES + PLAIN_pronoun_first;
      sum += unnamed ? option->share : 0;
    }
  }
  return sum;
}

FeatureVector doubt_features(const GArray *options, guint chosen) {
  const TitleOption *best = &g_array_index(options, TitleOption, chosen);
  FeatureVector v = {.n = 0};
  for (guint i = 0; i < best->features.n; i++) {
    if (tells(best->features.of[i].at)) {
      v.of[v.n++] = best->features.of[i];
    }
  }
  set(&v, PLAIN_always, 1);
  set(&v, PLAIN_best_share, best->share);
  set(&v, PLAIN_best_score, best->score);
  set(&v, PLAIN_left_agrees, agreeing(options, chosen, true));
  set(&v, PLAIN_right_agrees, agreeing(options, chosen, false));
  set(&v, PLAIN_pronouns, pronouns(options));
  return v;
}

double doubt_confidence(const TitleWeights *weights, const FeatureVector *features) {
  return 1 / (1 + exp(-rank_score(weights->doubt, features)));
}
