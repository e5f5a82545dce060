/* pairfeature.h -- the features by which the antecedent of a pronoun is chosen: those of a pair, a pronoun and an
 * entity that it may refer to.
 *
 * A feature has a value, mostly 1, and a weight for each kind of pronoun.  `make naming` learns the weights from gold
 * coreference; a feature that their file does not name weighs 0. */
#ifndef DATELINE_NAMING_PAIRFEATURE_H
#define DATELINE_NAMING_PAIRFEATURE_H

#include "naming/entity.h"

/* Kinds of pronouns that are learnt apart. */
typedef enum { PRONOUN_PERSON, PRONOUN_IT, PRONOUN_THEY, PRONOUN_KINDS } PronounKind;

enum { PAIRFEATURES_ALL = 128, PAIRFEATURES_MOST = 48 };

typedef struct {
  guint n;
  struct {
    guint8 feature;
    float value;
  } of[PAIRFEATURES_MOST];
} PairFeatures;

typedef struct {
  float of[PRONOUN_KINDS][PAIRFEATURES_ALL];
} PairWeights;

/* The features of pronoun mention i and an entity.  rank: how many other candidates were mentioned since. */
PairFeatures pairfeatures_of(const Entities *entities, guint i, guint entity, guint rank);

/* The features of pronoun i having no antecedent. */
PairFeatures pairfeatures_of_none(const Entities *entities, guint i);

/* Is the entity the subject of the verb of which the pronoun is the object ("The king dismissed him")?  Then it cannot
 * be the antecedent. */
bool pairfeatures_forbid(const Entities *entities, guint i, guint entity);

/* The sum of weight times value; the likelihood of an antecedent is a softmax over these (antecedent.h). */
double pairfeatures_score(const PairWeights *weights, PronounKind kind, const PairFeatures *features);

/* Weights from a file, `[he] feature=72 ...` in hundredths, and back to one (new string). */
PairWeights pairfeatures_read(const WordLists *file);
char *pairfeatures_write(const PairWeights *weights);

#endif
