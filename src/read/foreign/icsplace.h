/* icsplace.h -- where a calendar's events and properties stand in its text, which libical does not say. */
#ifndef DATELINE_READ_FOREIGN_ICSPLACE_H
#define DATELINE_READ_FOREIGN_ICSPLACE_H

#include "read/read.h"

typedef struct IcsPlaces IcsPlaces;

/* Says which events are not ended: libical would take the next one for a part of them. */
IcsPlaces *icsplace_new(const ReadInput *input);
void icsplace_free(IcsPlaces *places);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(IcsPlaces, icsplace_free)

/* The value of a property of the event that is number `event`, from 0, of the file; of its first line where it has
 * none.  *found, if not NULL: whether it has.  With `name` NULL the event's first line. */
DiagPlace icsplace_of(const IcsPlaces *places, guint event, const char *name, bool *found);

#endif
