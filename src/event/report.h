/* report.h -- the lead of a news report: its first sentence, which happened about the day of publication where it names
 * no day. */
#ifndef DATELINE_EVENT_REPORT_H
#define DATELINE_EVENT_REPORT_H

#include "parse/clause.h"
#include "parse/tagged.h"

/* Index of the first whole sentence of the text, after headline and byline; -1: it has a date, or there is none among
 * the first few. */
gint32 report_sentence(const TaggedText *tagged);

/* The head of what the sentence reports as having happened; -1: it tells a state, plan, doubt or statement only. */
gint32 report_head(const Clause *clause);

#endif
