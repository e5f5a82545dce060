/* doubt.h -- how likely the title chosen can be printed as it is. */
#ifndef DATELINE_TITLE_DOUBT_H
#define DATELINE_TITLE_DOUBT_H

#include "title/option.h"

/* The features of one of ranked options with what speaks of its being chosen; 0 is the best. */
FeatureVector doubt_features(const GArray *options, guint chosen);

/* 0..1 */
double doubt_confidence(const TitleWeights *weights, const FeatureVector *features);

#endif
