/* comparison.h -- times of comparison, which date no event: "a year earlier" in "rose to $9 million from $7 million a
 * year earlier". */
#ifndef DATELINE_EVENT_COMPARISON_H
#define DATELINE_EVENT_COMPARISON_H

#include "parse/clause.h"

/* Is the phrase of tokens first..last the time of what something is compared with? */
bool comparison_is_earlier(const Clause *clause, gint32 first, gint32 last);

/* Is token i the last word of what introduces that: "from", "compared with"? */
bool comparison_leads(const Clause *clause, gint32 i);

#endif
