/* role.h -- the grammatical role of a mention, by the words around it. */
#ifndef DATELINE_NAMING_ROLE_H
#define DATELINE_NAMING_ROLE_H

#include "naming/mention.h"

/* Set the mention's role, where it is ROLE_OTHER, in_place and joined. */
void role_settle(const Script *script, Mention *mention);

#endif
