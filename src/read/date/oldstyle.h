/* oldstyle.h -- days that a file gives by the Julian calendar. */
#ifndef DATELINE_READ_DATE_OLDSTYLE_H
#define DATELINE_READ_DATE_OLDSTYLE_H

#include "read/authored/fieldread.h"

/* The event has its date as the file writes it.  Where `julian` is set, or the text of the date
 * says so itself ("25 October 1917 (O.S.)"), the event gets the New Style date, and both are its display date
 * unless it has one.  `lang`: of the timeline, or NULL. */
void oldstyle_apply(const ReadInput *input, bool julian, const char *lang, Event *event);

#endif
