/* noun.h -- the name that a bare noun speaks of again: "the Brenn Treaty ... The treaty was signed".
 *
 * A noun alone may be anything of its kind: it is named only where the text has one name that ends in it, and that
 * stands close before. */
#ifndef DATELINE_NAMING_NOUN_H
#define DATELINE_NAMING_NOUN_H

#include "naming/mention.h"

/* Per mention the one of the name that it speaks of again; G_MAXUINT: none, or it is no bare noun.  New. */
guint *nouns_find(const Script *script, const GArray *mentions);

/* The words of that name from *first up to the one returned; with what it is of and whose it is. */
guint noun_name(const Script *script, const Mention *mention, guint *first);

#endif
