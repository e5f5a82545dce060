/* report.h -- the undated lead of a news report as an event of the day of publication. */
#ifndef DATELINE_EXTRACT_REPORT_H
#define DATELINE_EXTRACT_REPORT_H

#include "extract/build.h"
#include "parse/tagged.h"

/* The event of the text's lead; NULL: there is none, or its publication is not known. */
Event *report_lead(TaggedText *tagged, const BuildTools *tools);

/* Insert `lead` (taken) before the document's other events, which begin at `from`, unless one of them tells the same.
 */
void report_add(const WordLists *lists, Event *lead, GPtrArray *events, guint from);

#endif
