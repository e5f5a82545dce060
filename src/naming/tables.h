/* tables.h -- the data of a language for naming; private to this room. */
#ifndef DATELINE_NAMING_TABLES_H
#define DATELINE_NAMING_TABLES_H

#include "naming/naming.h"
#include "naming/pairfeature.h"

struct NamingTables {
  WordLists *words;            /* naming_words.txt */
  PairWeights weights;         /* naming.txt */
  double least[PRONOUN_KINDS]; /* the least confidence with which a name is given .. */
  double least_phrase;         /* .. and with which a noun phrase is, "the delegates" */
};

#endif
