/* credit.c -- see credit.h. */
#include "model/credit.h"

#include "model/link.h"

GHashTable *credit_index(const Timeline *timeline) {
  GHashTable *index = g_hash_table_new(g_str_hash, g_str_equal);
  for (guint i = timeline->sources->len; i-- > 0;) { /* of two with one id, the first */
    Source *source = g_ptr_array_index(timeline->sources, i);
    if (source->id) {
      g_hash_table_insert(index, source->id, source);
    }
  }
  return index;
}

Credit credit_of(GHashTable *index, const Event *event) {
  const Source *source = event->source ? g_hash_table_lookup(index, event->source) : NULL;
  if (!source) {
    return (Credit){event->source, NULL};
  }
  return (Credit){source->title ? source->title : source->id, link_is_safe(source->link) ? source->link : NULL};
}
