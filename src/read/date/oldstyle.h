/* oldstyle.h -- converting days that a file gives in the Julian calendar. */
#ifndef DATELINE_READ_DATE_OLDSTYLE_H
#define DATELINE_READ_DATE_OLDSTYLE_H

#include "read/authored/fieldread.h"

/* Convert the event's date, which is as the file writes it, to the Gregorian calendar where `julian` is set or the
 * text of the date says so ("25 October 1917 (O.S.)"), and show both in its display date unless it has one.
 * `lang`: of the timeline, or NULL. */
void oldstyle_apply(const ReadInput *input, bool julian, const char *lang, Event *event);

#endif
