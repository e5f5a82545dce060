/* vitals.h -- the events of births and deaths that a text gives by convention (event/vital.h). */
#ifndef DATELINE_EXTRACT_VITALS_H
#define DATELINE_EXTRACT_VITALS_H

#include "extract/build.h"

enum { VITALS_MOST = 2 };

/* The events that passage->timexes[k] gives so, of a range those of both its ends, with the phrase of each; returns how
 * many.  *defined: the sentence, or the text, is about whom they tell of. */
guint vitals_build(const Passage *passage, const BuildTools *tools, guint k, Event *events[VITALS_MOST],
                   const Timex *phrases[VITALS_MOST], bool *defined);

#endif
