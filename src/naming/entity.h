/* entity.h -- who and what a text has spoken of up to a word, the last first.
 *
 * An entity is its mentions so far: a cluster of names, a noun and the same noun with "the", and the pronouns that were
 * given to it. */
#ifndef DATELINE_NAMING_ENTITY_H
#define DATELINE_NAMING_ENTITY_H

#include "naming/cluster.h"

typedef struct {
  guint first, last;     /* mentions */
  guint noun;            /* last mention that is no pronoun */
  guint cluster;         /* G_MAXUINT: it has no name */
  guint count, subjects; /* mentions */
  guint8 class;          /* MentionClass */
  char gender;           /* 'm', 'f', 0 */
  bool plural;
  double sure;        /* that its last mention is one of it */
  guint newer, older; /* entities by last mention; G_MAXUINT: none */
} Entity;

typedef struct {
  const Script *script;
  const GArray *mentions;
  const Clusters *clusters;
  GArray *all;         /* of Entity, by first mention */
  guint newest;        /* entity, G_MAXUINT: none */
  guint *of_cluster;   /* entity + 1 */
  GHashTable *of_noun; /* head word -> entity + 1 */
} Entities;

Entities *entities_new(const Script *script, const GArray *mentions, const Clusters *clusters);
void entities_free(Entities *entities);

static inline Entity *entities_at(const Entities *entities, guint i) {
  return &g_array_index(entities->all, Entity, i);
}

static inline const Mention *entities_mention(const Entities *entities, guint i) {
  return &g_array_index(entities->mentions, Mention, i);
}

/* Mention i is that entity's. */
void entities_join(Entities *entities, guint i, guint entity, double sure);

/* Mention i, a name or a noun, is the entity's with that name or, with "the", that noun; else a new one's. */
guint entities_add(Entities *entities, guint i);

#endif
