/* alias.h -- names of persons that a line has in another form than the text. */
#ifndef DATELINE_NAMING_ALIAS_H
#define DATELINE_NAMING_ALIAS_H

#include "naming/form.h"

/* "OTTO LUND FRS was born", but no headline. */
bool alias_is_shouted(const Script *script, const Clusters *clusters, const Mention *mention);

/* "Marty led it", of whom the text says "Lund" or "Marty Lund" elsewhere: a first name, or what is short for it. */
bool alias_is_first(const Script *script, const Clusters *clusters, const GArray *spellings, const Mention *mention);

#endif
