/* icsrepeat.h -- when a recurring event of a calendar takes place within a stretch of time. */
#ifndef DATELINE_READ_FOREIGN_ICSREPEAT_H
#define DATELINE_READ_FOREIGN_ICSREPEAT_H

#include "date/date.h"
#include "read/foreign/ical.h"

/* One occurrence; `end` may be libical's null time. */
typedef struct {
  struct icaltimetype start, end;
} IcsTime;

enum { ICSREPEAT_MOST = 1000 };

/* The occurrences of a recurring event, the first at `first`, between two dates, without exceptions and those that are
 * moved by an event of their own (`moved`: set of icsrepeat_key()).  GArray of IcsTime, new, at most ICSREPEAT_MOST. */
GArray *icsrepeat_times(icalcomponent *component, IcsTime first, const Date *from, const Date *to, GHashTable *moved);

/* A key of the occurrence that a separate event replaces.  New string. */
char *icsrepeat_key(const char *uid, struct icaltimetype start);

#endif
