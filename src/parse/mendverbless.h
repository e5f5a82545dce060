/* mendverbless.h -- the verb of a sentence in which the tagger saw none. */
#ifndef DATELINE_EXTRACT_MENDVERBLESS_H
#define DATELINE_EXTRACT_MENDVERBLESS_H

#include "parse/clause.h"

/* Before the lists of dependents are made. */
void mend_verbless(Clause *clause);

#endif
