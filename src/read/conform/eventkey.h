/* eventkey.h -- what the keys of an event's mapping are: fields, or a date in the short form `DATE: TITLE`. */
#ifndef DATELINE_READ_CONFORM_EVENTKEY_H
#define DATELINE_READ_CONFORM_EVENTKEY_H

#include "read/tree/node.h"

/* A field, an x-* field, or what the YAML reader has spoken of already.  What an entry out of many texts has (summary,
 * score ...) is a field beside its count only: elsewhere people mean other things by these names. */
bool eventkey_is_own(const Node *event, const Node *key);

/* The key that is the date; NULL: none.  Where no key is a date, the one with a digit was meant to be. */
const Node *eventkey_date(const ReadInput *input, const Node *event);

#endif
