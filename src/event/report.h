/* report.h -- the lead of a news report: its first sentence.  Where it names no day, what it tells happened about the
 * day of publication. */
#ifndef DATELINE_EVENT_REPORT_H
#define DATELINE_EVENT_REPORT_H

#include "parse/clause.h"
#include "parse/tagged.h"

/* The index of the first whole sentence after headline and byline; -1: it has a date, or none of the first few
 * sentences is whole. */
gint32 report_sentence(const TaggedText *tagged);

/* The head of the event that the sentence reports; -1: it tells only a state, a plan, a doubt or a statement. */
gint32 report_head(const Clause *clause);

#endif
