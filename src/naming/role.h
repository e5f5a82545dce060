/* role.h -- what a mention does in its sentence, by what stands around it. */
#ifndef DATELINE_NAMING_ROLE_H
#define DATELINE_NAMING_ROLE_H

#include "naming/mention.h"

/* Set role (where it is ROLE_OTHER), in_place and joined. */
void role_settle(const Script *script, Mention *mention);

#endif
