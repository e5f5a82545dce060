/* comparison.h -- times of comparison: in "rose to $9 million from $7 million a year earlier", "a year earlier" dates
 * no event. */
#ifndef DATELINE_EVENT_COMPARISON_H
#define DATELINE_EVENT_COMPARISON_H

#include "parse/clause.h"

/* Is the phrase, tokens first to last, the time of the other side of a comparison? */
bool comparison_is_earlier(const Clause *clause, gint32 first, gint32 last);

/* Is token i the last word of what introduces the other side of a comparison: "from", "compared with"? */
bool comparison_leads(const Clause *clause, gint32 i);

#endif
