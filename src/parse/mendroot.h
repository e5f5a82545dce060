/* mendroot.h -- the main verb, where a noun, a date or a lesser verb was put on top of a sentence. */
#ifndef DATELINE_EXTRACT_MENDROOT_H
#define DATELINE_EXTRACT_MENDROOT_H

#include "parse/clause.h"

/* dated: per token, in which date phrase it is (0: none); NULL: no token is. */
void mend_roots(Clause *clause, const guint8 *dated);

#endif
