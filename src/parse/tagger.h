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

/* Tag tokens[0..n) with one of `tags` tags; a date phrase keeps its own. */
void tagger_run(Scorer scorer, guint tags, Token *tokens, guint n);

#endif
