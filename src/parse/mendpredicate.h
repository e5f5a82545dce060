/* mendpredicate.h -- adjectives behind "was", and what follows them. */
#ifndef DATELINE_EXTRACT_MENDPREDICATE_H
#define DATELINE_EXTRACT_MENDPREDICATE_H

#include "parse/clause.h"

/* Before the lists of dependents are made. */
void mend_predicates(Clause *clause);

#endif
