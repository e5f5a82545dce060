/* tagger.c -- the tagger's features and its greedy run. */
#include "parse/tagger.h"

#include <stdbool.h>
#include <string.h>

#include "parse/features.h"
#include "parse/sense.h"

enum {
  TAGGER_OWN = 9,
  MEMO_SLOTS = 1024,
  LONG = 8
}; /* of the features those of the word itself; bytes of a long word */

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

/* What a word says of itself. */
static void add_own(FeatureList *f, const Token *w, bool first) {
  feature_add(f, 0, 0, 0);
  feature_add(f, w->word, w->casing, 0);
  feature_add(f, w->casing, w->suffix[1], 0);
  feature_add(f, w->suffix[1], 0, 0);
  feature_add(f, w->suffix[0], 0, 0);
  feature_add(f, w->prefix, w->casing, 0);
  feature_add(f, w->casing, MIN(w->length, LONG), first);
  feature_add(f, w->prefix, w->suffix[1], 0);
  feature_add(f, w->sense, 0, 0);
}

static void add_others(FeatureList *f, const Token *tokens, guint n, gint64 i) {
  add_neighbours(f, at(tokens, n, i - 2), at(tokens, n, i - 1), &tokens[i], at(tokens, n, i + 1), at(tokens, n, i + 2));
}

/* Of the source's templates and what came to them, those that could not be left out together without loss. */
void tagger_features(const Token *tokens, guint n, guint i, guint32 features[TAGGER_FEATURES]) {
  FeatureList f = {features, 0};
  add_own(&f, &tokens[i], i == 0);
  add_others(&f, tokens, n, i);
}

/* -- A text has each of its words many times: what they say of themselves is kept -- */

/* All that add_own() looks at; no word has only zeros. */
typedef struct {
  guint32 word, suffix[2], prefix, rest;
} OwnKey;

struct TaggerMemo {
  OwnKey key[MEMO_SLOTS];
  gint32 sums[]; /* for each slot those of all lanes */
};

TaggerMemo *tagger_memo_new(guint tags) {
  return g_malloc0(sizeof(TaggerMemo) + (gsize)MEMO_SLOTS * model_lanes(tags) * sizeof(gint32));
}

static OwnKey key_of(const Token *w, bool first) {
  guint32 length = (guint32)MIN(w->length, LONG), written = w->casing | length << 8 | (guint32)first << 14 | 1U << 15;
  return (OwnKey){w->word, {w->suffix[0], w->suffix[1]}, w->prefix, w->sense | written << 16};
}

static void score_own(const Tagger *tagger, const Token *w, bool first, gint32 *total) {
  guint lanes = model_lanes(tagger->tags);
  OwnKey key = key_of(w, first);
  guint slot = (key.word ^ key.rest >> 16) % MEMO_SLOTS;
  gint32 *sums = tagger->memo ? tagger->memo->sums + (gsize)slot * lanes : NULL;
  if (sums && memcmp(&tagger->memo->key[slot], &key, sizeof key) == 0) {
    memcpy(total, sums, lanes * sizeof *total);
    return;
  }
  guint32 features[TAGGER_OWN];
  FeatureList f = {features, 0};
  add_own(&f, w, first);
  memset(total, 0, lanes * sizeof *total);
  tagger->scorer.score(tagger->scorer.weights, features, TAGGER_OWN, total);
  if (sums) {
    memcpy(sums, total, lanes * sizeof *sums);
    tagger->memo->key[slot] = key;
  }
}

static void score_token(const Tagger *tagger, const Token *tokens, guint n, guint i, gint32 *total) {
  guint32 features[TAGGER_FEATURES];
  FeatureList f = {features, TAGGER_OWN};
  score_own(tagger, &tokens[i], i == 0, total);
  add_others(&f, tokens, n, i);
  tagger->scorer.score(tagger->scorer.weights, features + TAGGER_OWN, TAGGER_FEATURES - TAGGER_OWN, total);
}

void tagger_run(const Tagger *tagger, Token *tokens, guint n) {
  gint32 total[MODEL_MAX_CLASSES];
  for (guint i = 0; i < n; i++) {
    if (!tokens[i].phrase) {
      score_token(tagger, tokens, n, i, total);
      tokens[i].tag = (guint8)model_best(total, tagger->tags);
    }
  }
}
