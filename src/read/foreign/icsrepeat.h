/* icsrepeat.h -- when a recurring event of a calendar takes place within a stretch of time. */
#ifndef DATELINE_READ_FOREIGN_ICSREPEAT_H
#define DATELINE_READ_FOREIGN_ICSREPEAT_H

#include "date/date.h"
#include "read/foreign/ical.h"

/* When something takes place; the end may be null. */
typedef struct {
  struct icaltimetype start, end;
} IcsTime;

enum { ICSREPEAT_MOST = 1000 };

/* The times of an event, which takes place first at `first`, between two dates, but for those that are left out or
 * moved by an event of their own; of IcsTime, at most ICSREPEAT_MOST.  `moved`: set of icsrepeat_key(). */
GArray *icsrepeat_times(icalcomponent *component, IcsTime first, const Date *from, const Date *to, GHashTable *moved);

/* What an event of its own takes the place of.  New string. */
char *icsrepeat_key(const char *uid, struct icaltimetype start);

#endif
