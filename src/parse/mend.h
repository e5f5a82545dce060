/* mend.h -- arcs that the parser gets wrong again and again, set right by form. */
#ifndef DATELINE_EXTRACT_MEND_H
#define DATELINE_EXTRACT_MEND_H

#include "parse/clause.h"

/* Before the lists of dependents are made.  dated: as for clause_new(). */
void mend_clause(Clause *clause, const guint8 *dated);

#endif
