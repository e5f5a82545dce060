/* mendtops.h -- one sentence has one top. */
#ifndef DATELINE_EXTRACT_MENDTOPS_H
#define DATELINE_EXTRACT_MENDTOPS_H

#include "parse/clause.h"

/* Before the lists of dependents are made.  dated: as for clause_new(). */
void mend_tops(Clause *clause, const guint8 *dated);

#endif
