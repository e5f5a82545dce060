/* mendclause.h -- clauses below a verb: which describe a noun, which say what is said. */
#ifndef DATELINE_EXTRACT_MENDCLAUSE_H
#define DATELINE_EXTRACT_MENDCLAUSE_H

#include "parse/clause.h"

/* Before the lists of dependents are made.  dated: as for clause_new(). */
void mend_clauses(Clause *clause, const guint8 *dated);

#endif
