/* credit.c -- see credit.h. */
#include "model/credit.h"

#include <string.h>

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

char *credit_place(const Citation *citation, const char *page, bool whole) {
  const char *slash = citation->doc && !whole ? strrchr(citation->doc, '/') : NULL;
  if (!citation->doc) {
    return NULL;
  }
  GString *out = g_string_new(slash ? slash + 1 : citation->doc);
  if (citation->part) {
    g_string_append_printf(out, ", %s", citation->part);
  }
  if (citation->page) {
    g_string_append_printf(out, ", %s %" G_GSIZE_FORMAT, page, citation->page);
  }
  return g_string_free(out, FALSE);
}
