/* doubt.h -- how likely the title chosen can be printed as it is. */
#ifndef DATELINE_TITLE_DOUBT_H
#define DATELINE_TITLE_DOUBT_H

#include "title/option.h"

/* The features of the best of ranked options with what speaks of the choice itself. */
FeatureVector doubt_features(const GArray *options);

/* 0..1 */
double doubt_confidence(const TitleWeights *weights, const FeatureVector *features);

#endif
