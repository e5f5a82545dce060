/* antecedent.h -- which entity a pronoun means: left to right, the likeliest of those mentioned before, or none.
 *
 * Softmax over the candidates' clues.  A pronoun that is given to an entity is a mention of it from then on, so what is
 * sure of the next one is sure of no more than both. */
#ifndef DATELINE_NAMING_ANTECEDENT_H
#define DATELINE_NAMING_ANTECEDENT_H

#include "naming/clue.h"
#include "naming/hero.h"

enum { CANDIDATES_MOST = 60 };

typedef struct {
  guint mention; /* the pronoun */
  PronounKind kind;
  guint n; /* candidates; the last is none */
  guint entity[CANDIDATES_MOST + 1];
  Clues clues[CANDIDATES_MOST + 1];
} Question;

/* Index of the candidate that is meant; *sure: how likely. */
typedef guint (*AntecedentChooser)(void *data, const Entities *entities, const Question *question, double *sure);

typedef struct {
  guint entity; /* G_MAXUINT: none, or it was not asked for */
  double sure;
} Antecedent;

/* Per mention, new.  The hero's pronouns are his unless the chooser knows better: then nobody's.  entities: empty,
 * filled here. */
Antecedent *antecedents_find(Entities *entities, const Hero *hero, AntecedentChooser choose, void *data);

/* Chooses by weights (`data`: ClueWeights). */
guint antecedent_choose(void *data, const Entities *entities, const Question *question, double *sure);

/* What each candidate of a question is likely, of a sum of 1. */
void antecedent_likelihood(const ClueWeights *weights, const Question *question, double *p);

#endif
