/* noun.h -- the name to which a bare noun refers: "the Brenn Treaty ... The treaty was signed".
 *
 * A noun alone may mean anything of its kind, so it is resolved only where exactly one name of the text ends in it, and
 * that name stands close before; or where exactly one of the paragraph ends in what is called so ("Railway": "the
 * line"). */
#ifndef DATELINE_NAMING_NOUN_H
#define DATELINE_NAMING_NOUN_H

#include "naming/mention.h"

/* For each mention the mention of the name to which it refers; G_MAXUINT: none, or it is no bare noun.  New array. */
guint *nouns_find(const Script *script, const GArray *mentions);

/* The words of that name, from *first up to the one returned, with its possessor and its "of" phrase. */
guint noun_name(const Script *script, const Mention *mention, guint *first);

#endif
