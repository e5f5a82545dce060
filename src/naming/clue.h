/* clue.h -- what speaks for or against a pronoun meaning an entity.
 *
 * A clue has a value, mostly 1, and for each kind of pronoun a weight, learnt from gold coreference by `make naming`;
 * what is not in the file weighs nothing. */
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

/* Those of the entity for pronoun mention i; rank: how many that may be meant were mentioned since. */
Clues clues_of(const Entities *entities, guint i, guint entity, guint rank);

/* "The king dismissed him": does the entity do what is done to the pronoun?  Then it is not meant. */
bool clue_forbids(const Entities *entities, guint i, guint entity);

/* Those of meaning nothing that is named. */
Clues clues_of_none(const Entities *entities, guint i);

double clues_weigh(const ClueWeights *weights, PronounKind kind, const Clues *clues);

/* The weights of a file as `[he] clue=72 ...`, in hundredths, and back; the latter a new string. */
ClueWeights clues_read(const WordLists *file);
char *clues_write(const ClueWeights *weights);

#endif
