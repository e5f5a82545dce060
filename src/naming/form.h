/* form.h -- how a name is written in a line that stands alone.
 *
 * A person by the last name, if the text itself does so and nobody else has it; else in full with the office, as first
 * written.  Anything else by its most usual form, with the article that it mostly has. */
#ifndef DATELINE_NAMING_FORM_H
#define DATELINE_NAMING_FORM_H

#include "naming/cluster.h"

typedef struct {
  guint alone; /* form: a part of the full name that stands for it; G_MAXUINT: none does */
  guint usual; /* form */
  bool shared; /* somebody else has that part of the name too */
} Spelling;

/* Per cluster; GArray of Spelling. */
GArray *forms_choose(const Clusters *clusters);

/* The name of a cluster; new string.  hero: the text is about him, so a last name that others have too is his. */
char *form_write(const Script *script, const GArray *mentions, const Clusters *clusters, const GArray *spellings,
                 guint cluster, bool hero);

/* The name of a cluster as the text has it most fully, without what goes before it ("President"); new string. */
char *form_full(const Script *script, const GArray *mentions, const Clusters *clusters, guint cluster);

/* What a noun phrase is when it is spoken of again: "a company" becomes "the company"; with what follows "of".  NULL:
 * it has no article, or says too little.  New string. */
char *form_phrase(const WordLists *words, const Script *script, const GArray *mentions, guint mention);

#endif
