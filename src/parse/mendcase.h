/* mendcase.h -- small words that bear a noun, where the noun should bear them. */
#ifndef DATELINE_EXTRACT_MENDCASE_H
#define DATELINE_EXTRACT_MENDCASE_H

#include "parse/clause.h"

/* Before the lists of dependents are made.  dated: as for clause_new(). */
void mend_case(Clause *clause, const guint8 *dated);

#endif
