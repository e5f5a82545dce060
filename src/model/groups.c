/* groups.c -- the groups of a timeline: those that only events name, and those that stand within others. */
#include <string.h>

#include "model/timeline.h"

static void list_groups(GPtrArray *groups, GHashTable *known, const GPtrArray *events) {
  for (guint i = 0; i < events->len; i++) {
    const Event *event = g_ptr_array_index(events, i);
    if (event->group && g_hash_table_add(known, event->group)) {
      Group *group = g_new0(Group, 1);
      group->id = g_strdup(event->group);
      g_ptr_array_add(groups, group);
    }
  }
}

static const char *name_of(const Group *group) {
  return group->title ? group->title : group->id ? group->id : "";
}

/* Where the last part of the name is cut off; NULL: it has one part.  The part goes to *part. */
static const char *cut_of(const char *name, const char **part) {
  static const char *const marks[] = {" > ", " » ", " :: ", " / ", "/"};
  for (gsize i = 0; i < G_N_ELEMENTS(marks); i++) {
    const char *cut = g_strrstr(name, marks[i]);
    *part = cut ? cut + strlen(marks[i]) : NULL;
    if (cut && cut > name && **part) {
      return cut;
    }
  }
  return NULL;
}

/* How many groups each name has within it; the group of that name itself counts as one. */
static GHashTable *count_within(const GPtrArray *groups) {
  GHashTable *counts = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
  for (guint i = 0; i < groups->len; i++) {
    const char *name = name_of(groups->pdata[i]), *part, *cut = cut_of(name, &part);
    char *key = cut ? g_strndup(name, (gsize)(cut - name)) : g_strdup(name);
    guint n = GPOINTER_TO_UINT(g_hash_table_lookup(counts, key));
    g_hash_table_insert(counts, key, GUINT_TO_POINTER(n + 1));
  }
  return counts;
}

/* One name with a stroke in it ("and/or") proves nothing; two that begin alike do. */
static void nest(const GPtrArray *groups) {
  g_autoptr(GHashTable) counts = count_within(groups);
  for (guint i = 0; i < groups->len; i++) {
    Group *group = groups->pdata[i];
    const char *name = name_of(group), *part, *cut = cut_of(name, &part);
    g_autofree char *within = cut ? g_strndup(name, (gsize)(cut - name)) : NULL;
    g_clear_pointer(&group->within, g_free);
    g_clear_pointer(&group->part, g_free);
    if (within && GPOINTER_TO_UINT(g_hash_table_lookup(counts, within)) > 1) {
      group->within = g_steal_pointer(&within);
      group->part = g_strdup(part);
    }
  }
}

static const char *family_of(const Group *group) {
  return group->within ? group->within : name_of(group);
}

/* Each after the last of its family. */
static void gather_families(GPtrArray *groups) {
  g_autoptr(GHashTable) first = g_hash_table_new(g_str_hash, g_str_equal);
  g_autoptr(GPtrArray) families = g_ptr_array_new_with_free_func((GDestroyNotify)g_ptr_array_unref);
  for (guint i = 0; i < groups->len; i++) {
    GPtrArray *family = g_hash_table_lookup(first, family_of(groups->pdata[i]));
    if (!family) {
      family = g_ptr_array_new();
      g_ptr_array_add(families, family);
      g_hash_table_insert(first, (gpointer)family_of(groups->pdata[i]), family);
    }
    g_ptr_array_add(family, groups->pdata[i]);
  }
  for (guint f = 0, at = 0; f < families->len; f++) {
    const GPtrArray *family = families->pdata[f];
    for (guint i = 0; i < family->len; i++) {
      groups->pdata[at++] = family->pdata[i];
    }
  }
}

void timeline_list_groups(Timeline *timeline) {
  g_autoptr(GHashTable) known = g_hash_table_new(g_str_hash, g_str_equal);
  bool listed = timeline->groups->len;
  for (guint i = 0; i < timeline->groups->len; i++) {
    Group *group = g_ptr_array_index(timeline->groups, i);
    if (group->id) {
      g_hash_table_add(known, group->id);
    }
  }
  list_groups(timeline->groups, known, timeline->events);
  list_groups(timeline->groups, known, timeline->undated);
  nest(timeline->groups);
  if (!listed) {
    gather_families(timeline->groups);
  }
}
