/* compare.h -- "rose to $9 million from $7 million a year earlier": a time that something is compared with dates
 * nothing of its own. */
#ifndef DATELINE_EVENT_COMPARE_H
#define DATELINE_EVENT_COMPARE_H

#include "parse/clause.h"

/* Is the phrase, tokens first to last, a time that something is compared with? */
bool compare_is_earlier(const Clause *clause, gint32 first, gint32 last);

/* Does token i end what leads to the other side of a comparison: "from", "compared with"? */
bool compare_leads(const Clause *clause, gint32 i);

#endif
