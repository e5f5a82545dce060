/* report.h -- the lead of a report: what a news text tells first, of the day of its publication if it names none. */
#ifndef DATELINE_EVENT_REPORT_H
#define DATELINE_EVENT_REPORT_H

#include "parse/clause.h"
#include "parse/tagged.h"

/* The first whole sentence of the text, after headline and byline; -1: it has a date, or there is none soon. */
gint32 report_sentence(const TaggedText *tagged);

/* The word of what it tells that has happened: no state, plan, doubt or mere word of somebody's.  -1: it tells no such
 * thing. */
gint32 report_head(const Clause *clause);

#endif
