/* hero.h -- the person whose life a text tells.
 *
 * A biography is about one person throughout: theirs is the name that is mentioned most and is the subject most often,
 * and the text is full of "he" or "she". */
#ifndef DATELINE_NAMING_HERO_H
#define DATELINE_NAMING_HERO_H

#include "naming/cluster.h"

typedef struct {
  guint cluster;
  Refers refers; /* REFERS_HE or REFERS_SHE; REFERS_NOT: the text is no life */
} Hero;

/* Find the hero, whose cluster is marked as a person's. */
Hero hero_find(const Script *script, const GArray *mentions, Clusters *clusters);

#endif
