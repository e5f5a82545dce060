/* vitalname.h -- whose birth or death is told: the name before its bracket. */
#ifndef DATELINE_EVENT_VITALNAME_H
#define DATELINE_EVENT_VITALNAME_H

#include "event/vital.h"

/* Is token i of a name?  Names that are like words ("Nils") may be tagged as such. */
bool vitalname_is_word(const Clause *clause, gint32 i);

/* Fill in name, name_first, opens and defined of the name that ends with token `last`, or before it if that is a mark.
 */
void vitalname_find(const Clause *clause, gint32 last, Vital *vital);

/* "the Comet (d. 1990)" is nobody. */
bool vitalname_is_somebody(const Clause *clause, const Vital *vital);

#endif
