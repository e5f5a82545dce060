/* entity.c -- see entity.h. */
#include "naming/entity.h"

Entities *entities_new(const Script *script, const GArray *mentions, const Clusters *clusters) {
  Entities *entities = g_new0(Entities, 1);
  entities->script = script;
  entities->mentions = mentions;
  entities->clusters = clusters;
  entities->all = g_array_new(FALSE, FALSE, sizeof(Entity));
  entities->newest = G_MAXUINT;
  entities->of_cluster = g_new0(guint, clusters->clusters->len + 1);
  entities->of_noun = g_hash_table_new(NULL, NULL);
  return entities;
}

void entities_free(Entities *entities) {
  if (!entities) {
    return;
  }
  g_array_unref(entities->all);
  g_free(entities->of_cluster);
  g_hash_table_unref(entities->of_noun);
  g_free(entities);
}

static void unlink_entity(Entities *entities, guint i) {
  const Entity *entity = entities_at(entities, i);
  if (entity->newer != G_MAXUINT) {
    entities_at(entities, entity->newer)->older = entity->older;
  }
  if (entity->older != G_MAXUINT) {
    entities_at(entities, entity->older)->newer = entity->newer;
  }
  entities->newest = entities->newest == i ? entity->older : entities->newest;
}

static void put_first(Entities *entities, guint i) {
  Entity *entity = entities_at(entities, i);
  entity->newer = G_MAXUINT;
  entity->older = entities->newest;
  if (entities->newest != G_MAXUINT) {
    entities_at(entities, entities->newest)->newer = i;
  }
  entities->newest = i;
}

void entities_join(Entities *entities, guint i, guint of, double sure) {
  const Mention *mention = entities_mention(entities, i);
  Entity *entity = entities_at(entities, of);
  entity->last = i;
  entity->noun = mention->kind == MENTION_PRONOUN ? entity->noun : i;
  entity->count++;
  entity->subjects += mention->role == ROLE_SUBJECT;
  entity->gender = entity->gender ? entity->gender : mention->gender;
  entity->sure = sure;
  unlink_entity(entities, of);
  put_first(entities, of);
}

static guint new_entity(Entities *entities, guint i) {
  const Mention *mention = entities_mention(entities, i);
  Entity entity = {.first = i, .last = i, .noun = i, .cluster = mention->cluster, .count = 1, .sure = 1};
  const NameCluster *cluster = mention->cluster == G_MAXUINT ? NULL : clusters_at(entities->clusters, mention->cluster);
  entity.subjects = mention->role == ROLE_SUBJECT;
  entity.class = cluster ? cluster->class : mention->class;
  entity.gender = cluster ? cluster->gender : mention->gender;
  entity.plural = cluster ? cluster->plural : mention->plural;
  g_array_append_val(entities->all, entity);
  put_first(entities, entities->all->len - 1);
  return entities->all->len - 1;
}

static guint known_noun(const Entities *entities, const Mention *mention) {
  gpointer key = GUINT_TO_POINTER(script_word(entities->script, mention->head)->word);
  guint known = GPOINTER_TO_UINT(g_hash_table_lookup(entities->of_noun, key));
  return mention->kind == MENTION_DEFINITE ? known : 0;
}

guint entities_add(Entities *entities, guint i) {
  const Mention *mention = entities_mention(entities, i);
  bool named = mention->cluster != G_MAXUINT;
  guint known = named ? entities->of_cluster[mention->cluster] : known_noun(entities, mention);
  if (known) {
    entities_join(entities, i, known - 1, 1);
    return known - 1;
  }
  guint entity = new_entity(entities, i);
  if (named) {
    entities->of_cluster[mention->cluster] = entity + 1;
  } else {
    gpointer key = GUINT_TO_POINTER(script_word(entities->script, mention->head)->word);
    g_hash_table_insert(entities->of_noun, key, GUINT_TO_POINTER(entity + 1));
  }
  return entity;
}
