/* option.h -- the candidates of one event as texts with their features and scores, the best first. */
#ifndef DATELINE_TITLE_OPTION_H
#define DATELINE_TITLE_OPTION_H

#include "text/trees.h"
#include "title/feature.h"

typedef struct {
  TitleCandidate candidate;
  TitleName name;
  char *text;
  FeatureVector features;
  bool sound; /* else none of the sentence's is: claimed (truth.h), spliced, cut or beyond its date (scope.h) */
  double score, share; /* share: of the probability that the scores spread over all */
} TitleOption;

/* GArray of TitleOption; empty where the sentence has no run for it. */
GArray *options_of(const TitleSource *source);

/* Sets their scores. */
void options_score(GArray *options, const Trees *choice);

/* Scores and sorts them. */
void options_rank(GArray *options, const Trees *choice);

#endif
