/* tables.h -- what naming knows of a language. */
#ifndef DATELINE_NAMING_TABLES_H
#define DATELINE_NAMING_TABLES_H

#include "naming/clue.h"
#include "naming/naming.h"

struct NamingTables {
  WordLists *words;            /* naming_words.txt */
  ClueWeights clues;           /* naming.txt */
  double least[PRONOUN_KINDS]; /* from what confidence on a name is given */
  double least_phrase;         /* and what has no name, as "the delegates" */
};

#endif
