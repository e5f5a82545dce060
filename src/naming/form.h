/* form.h -- how to write a name in a line that stands alone.
 *
 * A person by the last name, if the text does so and nobody else bears it, whom the text is about by the first too;
 * else in full with the office, as first written.  Anything else by its commonest form, with the article that it mostly
 * has. */
#ifndef DATELINE_NAMING_FORM_H
#define DATELINE_NAMING_FORM_H

#include "naming/hero.h"

typedef struct {
  guint alone; /* form: the part of the full name that the text uses alone; G_MAXUINT: none */
  guint usual; /* the commonest form */
  bool shared; /* another cluster has that part of the name too */
  bool first;  /* that part is the first name of somebody whom the text is not about */
} Spelling;

/* Per cluster; GArray of Spelling. */
GArray *forms_choose(const Script *script, const GArray *mentions, const Clusters *clusters, const Heroes *heroes);

/* The name of a cluster; new string.  hero: the text is about this person, so a shared last name still means him or
 * her. */
char *form_write(const Script *script, const GArray *mentions, const Clusters *clusters, const GArray *spellings,
                 guint cluster, bool hero);

/* A person's name as it is within a sentence, without what goes before it or after; new string. */
char *form_spell(const Script *script, const Mention *mention);

/* The name of a cluster as the text has it most fully, without what goes before it ("President"); new string. */
char *form_full(const Script *script, const GArray *mentions, const Clusters *clusters, guint cluster);

/* The definite form of a noun phrase, with its "of" phrase unless it is an owner's: "a company" becomes "the company",
 * "officials" stay.  New string; NULL: it has no article, or says too little. */
char *form_phrase(const WordLists *words, const Script *script, const GArray *mentions, guint mention, bool owner);

/* Words first..end as they stand within a sentence; new string. */
char *form_words(const Script *script, guint first, guint end);

#endif
