/* undated.c -- see undated.h. */
#include "gather/undated.h"

#include "gather/join.h"

/* Its sentence, phrase and word; NULL: one that a person edited, or that has none of these.  New string. */
static char *undated_key(const Event *event) {
  const Citation *first = event->citations->len ? event->citations->pdata[0] : NULL;
  bool whole = first && first->quote && first->head.text && !event->pinned;
  return whole ? g_strjoin("\n", first->quote, first->head.text, first->phrase.text ? first->phrase.text : "", NULL)
               : NULL;
}

void undated_join(Timeline *timeline) {
  g_autoptr(GHashTable) seen = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
  gsize n;
  Event **events = (Event **)g_ptr_array_steal(timeline->undated, &n);
  for (gsize i = 0; i < n; i++) {
    char *key = undated_key(events[i]);
    Event *same = key ? g_hash_table_lookup(seen, key) : NULL;
    if (same) {
      join_events(same, events[i], join_has_better_title(events[i], same));
      g_free(key);
      continue;
    }
    g_ptr_array_add(timeline->undated, events[i]);
    if (key) {
      g_hash_table_insert(seen, key, events[i]);
    }
  }
  g_free(events);
}
