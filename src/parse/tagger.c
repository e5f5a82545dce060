/* tagger.c -- the tagger's features and its greedy run. */
#include "parse/tagger.h"

#include <string.h>

#include "parse/features.h"
#include "parse/sense.h"

#define OUTSIDE 0xFFu /* a tag, casing or word hash that no token has */

static const Token edge = {
    .word = OUTSIDE, .suffix = {OUTSIDE, OUTSIDE}, .prefix = OUTSIDE, .casing = OUTSIDE, .tag = OUTSIDE};

static const Token *at(const Token *tokens, guint n, gint64 i) {
  return i < 0 || i >= n ? &edge : &tokens[i];
}

/* What two words before it and two after say of a word. */
static void add_neighbours(FeatureList *f, const Token *a, const Token *b, const Token *w, const Token *c,
                           const Token *d) {
  guint32 kinds = sense_kinds(w->sense) | (guint32)sense_kind(w->sense) << 4 | (w->sense & SENSE_PAST);
  feature_add(f, b->tag, 0, 0);
  feature_add(f, b->tag, a->tag, w->word);
  feature_add(f, b->tag, w->suffix[1], 0);
  feature_add(f, b->tag, w->casing, c->suffix[1]);
  feature_add(f, b->tag, kinds, w->suffix[0]);
  feature_add(f, b->tag, kinds, c->casing);
  feature_add(f, a->word, 0, 0);
  feature_add(f, b->word, 0, 0);
  feature_add(f, c->word, 0, 0);
  feature_add(f, d->word, 0, 0);
  feature_add(f, b->word, w->word, 0);
  feature_add(f, c->suffix[1], 0, 0);
  feature_add(f, c->suffix[1], w->suffix[1], 0);
  feature_add(f, kinds, sense_kinds(c->sense), w->suffix[0]);
}

/* Of the source's templates and what came to them, those that could not be left out together without loss. */
void tagger_features(const Token *tokens, guint n, guint i, guint32 features[TAGGER_FEATURES]) {
  const Token *w = &tokens[i];
  FeatureList f = {features, 0};
  feature_add(&f, 0, 0, 0);
  feature_add(&f, w->word, w->casing, 0);
  feature_add(&f, w->casing, w->suffix[1], 0);
  feature_add(&f, w->suffix[1], 0, 0);
  feature_add(&f, w->suffix[0], 0, 0);
  feature_add(&f, w->prefix, w->casing, 0);
  feature_add(&f, w->casing, MIN(w->length, 8), i == 0);
  feature_add(&f, w->prefix, w->suffix[1], 0);
  feature_add(&f, w->sense, 0, 0);
  add_neighbours(&f, at(tokens, n, (gint64)i - 2), at(tokens, n, (gint64)i - 1), w, at(tokens, n, (gint64)i + 1),
                 at(tokens, n, (gint64)i + 2));
}

void tagger_run(Scorer scorer, guint tags, Token *tokens, guint n) {
  gint32 total[MODEL_MAX_CLASSES];
  guint32 features[TAGGER_FEATURES];
  for (guint i = 0; i < n; i++) {
    if (tokens[i].phrase) {
      continue;
    }
    memset(total, 0, model_lanes(tags) * sizeof *total);
    tagger_features(tokens, n, i, features);
    scorer.score(scorer.weights, features, TAGGER_FEATURES, total);
    tokens[i].tag = (guint8)model_best(total, tags);
  }
}
