/* eventkey.h -- classify the keys of an event's mapping: fields, or the date of the short form `DATE: TITLE`. */
#ifndef DATELINE_READ_CONFORM_EVENTKEY_H
#define DATELINE_READ_CONFORM_EVENTKEY_H

#include "read/tree/node.h"

/* Is the key a field, an x-* field, or one that the YAML reader has reported already?  The fields of Coverage (summary,
 * score ...) count as fields beside `mentions` only: elsewhere people mean other things by these names. */
bool eventkey_is_own(const Node *event, const Node *key);

/* The key that is the date; NULL: none.  Where no key is a date, the one with a digit was meant to be. */
const Node *eventkey_date(const ReadInput *input, const Node *event);

#endif
