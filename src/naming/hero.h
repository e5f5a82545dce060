/* hero.h -- the person whose life a text tells, or a part of it.
 *
 * A biography is about one person throughout: theirs is the name that is mentioned most and is the subject most often,
 * and the text is full of "he" or "she".  A short one may name them in its heading or first sentence alone, and a text
 * of several lives has a hero in each (introduction.h). */
#ifndef DATELINE_NAMING_HERO_H
#define DATELINE_NAMING_HERO_H

#include "naming/cluster.h"

typedef struct {
  guint cluster;
  Refers refers; /* REFERS_HE or REFERS_SHE; REFERS_NOT: the text is no life */
} Hero;

typedef struct {
  Hero life;    /* of the whole text */
  guint thing;  /* cluster of what the text begins with, if that is none; G_MAXUINT */
  guint *of[2]; /* per sentence whom "he" and "she" mean unless something tells otherwise: cluster + 1; 0: nobody */
} Heroes;

/* Find the heroes, whose clusters are marked as persons'. */
Heroes heroes_find(const Script *script, const GArray *mentions, Clusters *clusters);
Heroes heroes_none(const Script *script);
void heroes_clear(Heroes *heroes);

/* The hero's cluster for his pronoun; G_MAXUINT: there is none. */
guint heroes_at(const Heroes *heroes, guint sentence, Refers refers);

#endif
