/* icsplace.h -- where a calendar's events and properties stand in its text, which libical does not tell. */
#ifndef DATELINE_READ_FOREIGN_ICSPLACE_H
#define DATELINE_READ_FOREIGN_ICSPLACE_H

#include "read/read.h"

typedef struct IcsPlaces IcsPlaces;

/* Warns of events without an END: libical would take the next one for a part of them. */
IcsPlaces *icsplace_new(const ReadInput *input);
void icsplace_free(IcsPlaces *places);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(IcsPlaces, icsplace_free)

/* The place of a property's value in event number `event` (from 0); of the event's first line where it has no such
 * property or `name` is NULL.  *found, if not NULL: whether it has the property. */
DiagPlace icsplace_of(const IcsPlaces *places, guint event, const char *name, bool *found);

#endif
