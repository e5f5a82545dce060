/* compare.h -- "rose to $9 million from $7 million a year earlier": what a time was compared with has a value of its
 * own. */
#ifndef DATELINE_EXTRACT_COMPARE_H
#define DATELINE_EXTRACT_COMPARE_H

#include "parse/clause.h"

/* Is the phrase, tokens first to last, a time that something is compared with? */
bool compare_is_earlier(const Clause *clause, gint32 first, gint32 last);

/* Does token i end what leads to the other side of a comparison: "from", "compared with"? */
bool compare_leads(const Clause *clause, gint32 i);

/* The first word of the value that stands before the phrase and belongs to it ("$7 million"); -1: there is none. */
gint32 compare_value(const Clause *clause, gint32 first, gint32 last);

/* Append "Net profit: $7 million", of what predicate root tells; false: it is not known what had the value. */
bool compare_append(const Clause *clause, const guint8 *dated, gint32 root, gint32 value, GString *out);

#endif
