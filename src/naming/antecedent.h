/* antecedent.h -- which entity a pronoun means: left to right, the likeliest of those mentioned before, or none.
 *
 * Softmax over the candidates' features.  A resolved pronoun is a mention of its entity from then on; the confidence of
 * the next one is multiplied by its own. */
#ifndef DATELINE_NAMING_ANTECEDENT_H
#define DATELINE_NAMING_ANTECEDENT_H

#include "naming/hero.h"
#include "naming/pairfeature.h"

enum { CANDIDATES_MOST = 60 };

typedef struct {
  guint mention; /* the pronoun */
  PronounKind kind;
  guint n; /* candidates; the last is none */
  guint entity[CANDIDATES_MOST + 1];
  PairFeatures features[CANDIDATES_MOST + 1];
} Question;

/* Returns the index of the candidate that is meant; *sure: its probability. */
typedef guint (*AntecedentChooser)(void *data, const Entities *entities, const Question *question, double *sure);

typedef struct {
  guint entity; /* G_MAXUINT: none, or the mention is no pronoun */
  double sure;
} Antecedent;

/* Resolve all pronouns: one Antecedent for each mention, new, and `entities`, empty before, filled.  Pronouns that fit
 * a hero are the hero's; where the chooser contradicts, nobody's. */
Antecedent *antecedents_find(Entities *entities, const Heroes *heroes, AntecedentChooser choose, void *data);

/* Chooses by weights (`data`: PairWeights). */
guint antecedent_choose(void *data, const Entities *entities, const Question *question, double *sure);

/* Fill p[0..question->n) with the probabilities of the candidates, which sum to 1. */
void antecedent_likelihood(const PairWeights *weights, const Question *question, double *p);

#endif
