/* tagger.h -- Penn Treebank tags by an averaged perceptron, left to right.
 *
 * Source of the method: Collins (2002); of the features: Honnibal (2013). */
#ifndef DATELINE_PARSE_TAGGER_H
#define DATELINE_PARSE_TAGGER_H

#include "parse/model.h"
#include "text/token.h"

#define TAGGER_FEATURES 23

/* The features of token i, whose left neighbours are tagged. */
void tagger_features(const Token *tokens, guint n, guint i, guint32 features[TAGGER_FEATURES]);

/* What the weights say of words by themselves, as far as they were asked. */
typedef struct TaggerMemo TaggerMemo;

TaggerMemo *tagger_memo_new(guint tags); /* g_free() */

typedef struct {
  Scorer scorer;
  guint tags;
  TaggerMemo *memo; /* of these weights; NULL: none is kept */
} Tagger;

/* Tag tokens[0..n); a date phrase keeps its own. */
void tagger_run(const Tagger *tagger, Token *tokens, guint n);

#endif
