/* clue.h -- the features by which the antecedent of a pronoun is chosen.
 *
 * A clue has a value, mostly 1, and a weight for each kind of pronoun, learnt from gold coreference by `make naming`;
 * one that is not in the file weighs nothing. */
#ifndef DATELINE_NAMING_CLUE_H
#define DATELINE_NAMING_CLUE_H

#include "naming/entity.h"

/* Kinds of pronouns that are learnt apart. */
typedef enum { PRONOUN_PERSON, PRONOUN_IT, PRONOUN_THEY, PRONOUN_KINDS } PronounKind;

enum { CLUES_ALL = 128, CLUES_MOST = 48 };

typedef struct {
  guint n;
  struct {
    guint8 clue;
    float value;
  } of[CLUES_MOST];
} Clues;

typedef struct {
  float of[PRONOUN_KINDS][CLUES_ALL];
} ClueWeights;

/* The clues of an entity for pronoun mention i.  rank: how many other candidates were mentioned since the entity was.
 */
Clues clues_of(const Entities *entities, guint i, guint entity, guint rank);

/* Is the entity the subject of the verb of which the pronoun is the object ("The king dismissed him")?  Then it cannot
 * be the antecedent. */
bool clue_forbids(const Entities *entities, guint i, guint entity);

/* The clues of pronoun i having no antecedent. */
Clues clues_of_none(const Entities *entities, guint i);

double clues_weigh(const ClueWeights *weights, PronounKind kind, const Clues *clues);

/* Weights from a file, `[he] clue=72 ...` in hundredths, and back to one (new string). */
ClueWeights clues_read(const WordLists *file);
char *clues_write(const ClueWeights *weights);

#endif
