/* hero.h -- whose life a text tells.
 *
 * A life speaks of one man or woman all along: of all names that a person may have, his is the one that is mentioned
 * most and is subject most, and the text is full of "he". */
#ifndef DATELINE_NAMING_HERO_H
#define DATELINE_NAMING_HERO_H

#include "naming/cluster.h"

typedef struct {
  guint cluster;
  Refers refers; /* REFERS_HE or REFERS_SHE; REFERS_NOT: the text is no life */
} Hero;

/* His cluster is a person's from then on. */
Hero hero_find(const Script *script, const GArray *mentions, Clusters *clusters);

#endif
