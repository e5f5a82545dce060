/* entity.h -- the entities mentioned so far, the most recent first.
 *
 * An entity is a set of mentions: a cluster of names, or a noun and the same noun with "the", and the pronouns that
 * were resolved to it. */
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
  double sure;        /* 0..1, that its last mention does refer to it */
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

/* Add mention i to the entity. */
void entities_join(Entities *entities, guint i, guint entity, double sure);

/* Add mention i, a name or a noun, to the entity of that name or, with "the", of that noun, else to a new one; returns
 * it. */
guint entities_add(Entities *entities, guint i);

#endif
