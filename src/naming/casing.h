/* casing.h -- a person's name as it is written within a sentence, where the text has it in capitals. */
#ifndef DATELINE_NAMING_CASING_H
#define DATELINE_NAMING_CASING_H

#include "naming/script.h"

/* Words first..end: "OTTO VAN DAEL" is "Otto van Dael", if the text has "van" elsewhere; but "JFK" stays.  New string.
 */
char *casing_write(const Script *script, guint first, guint end);

#endif
