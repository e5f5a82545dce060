/* governor.h -- which word of the sentence a date phrase dates. */
#ifndef DATELINE_EXTRACT_GOVERNOR_H
#define DATELINE_EXTRACT_GOVERNOR_H

#include "extract/event/clause.h"

/* Tokens first..last are the date phrase.  Index of the event's head; -1: the
 * sentence has none. */
gint32 governor_find(const Clause *clause, gint32 first, gint32 last);

#endif
