/* mendname.h -- rows of names, and what people are before their names. */
#ifndef DATELINE_EXTRACT_MENDNAME_H
#define DATELINE_EXTRACT_MENDNAME_H

#include "parse/clause.h"

/* Before the lists of dependents are made. */
void mend_names(Clause *clause);

#endif
