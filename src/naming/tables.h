/* tables.h -- the data of a language for naming; private to this room. */
#ifndef DATELINE_NAMING_TABLES_H
#define DATELINE_NAMING_TABLES_H

#include "naming/naming.h"
#include "naming/pairfeature.h"

struct NamingTables {
  WordLists *words;                    /* naming_words.txt */
  PairWeights weights;                 /* naming.txt */
  double least_name[PRONOUN_KINDS][2]; /* the least confidence with which a name is given; [1]: for a possessive .. */
  double least_noun[PRONOUN_KINDS][2]; /* .. and with which a noun phrase is, "the delegates" .. */
  double least_quoted;                 /* .. and either within quotation marks */
};

#endif
