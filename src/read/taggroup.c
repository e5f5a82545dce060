/* taggroup.c -- see taggroup.h. */
#include "read/taggroup.h"

/* Are the first tags of the events the names of a few sorts of them? */
static bool is_sorted_by_tags(const GPtrArray *events) {
  enum { FEWEST = 2, MOST = 8 };
  g_autoptr(GHashTable) sorts = g_hash_table_new(g_str_hash, g_str_equal);
  guint tagged = 0;
  for (guint i = 0; i < events->len; i++) {
    const Event *event = events->pdata[i];
    if (event->group) {
      return false;
    }
    tagged += event->tags->len > 0;
    if (event->tags->len) {
      g_hash_table_add(sorts, event->tags->pdata[0]);
    }
  }
  guint n = g_hash_table_size(sorts);
  return n >= FEWEST && n <= MOST && 3 * tagged >= 2 * events->len && 3 * n <= 2 * tagged;
}

void taggroup_apply(const ReadInput *input, bool own, Timeline *out) {
  if (own || out->groups->len || !is_sorted_by_tags(out->events)) {
    return;
  }
  for (guint i = 0; i < out->events->len; i++) {
    Event *event = out->events->pdata[i];
    event->group = event->tags->len ? g_strdup(event->tags->pdata[0]) : NULL;
  }
  diag_add(input->diag, DIAG_NOTE, "tags-grouped", (DiagPlace){0},
           "no entry has a group, so the first tag of each is taken as its group");
}
