/* mendsubject.h -- subjects that a parser without much training loses. */
#ifndef DATELINE_EXTRACT_MENDSUBJECT_H
#define DATELINE_EXTRACT_MENDSUBJECT_H

#include "parse/clause.h"

/* dated: per token, in which date phrase it is (0: none); NULL: no token is. */
void mend_subjects(Clause *clause, const guint8 *dated);

#endif
