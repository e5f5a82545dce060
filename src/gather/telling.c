/* telling.c -- see telling.h. */
#include "gather/telling.h"

void telling_keep(Event *event) {
  Citation *first = event->citations->pdata[0];
  Telling *told = &first->told;
  if (!told->title) {
    *told = (Telling){date_ref(event->date), g_strdup(event->title), event->importance, event->kind,
                      event->needs_edit,     event->uncertain,       event->confidence, told->alternatives};
    for (guint i = 0; i < event->alternatives->len; i++) {
      const Alternative *other = event->alternatives->pdata[i];
      g_ptr_array_add(told->alternatives, alternative_new(other->title, other->confidence));
    }
  }
}

static bool is_merged(const Event *event) {
  const Citation *first = event->citations->len ? event->citations->pdata[0] : NULL;
  return first && first->told.title && first->told.date;
}

/* The part that begins with the citation, which is taken. */
static Event *open_part(Citation *citation) {
  Event *part = event_new();
  Telling *told = &citation->told;
  part->date = g_steal_pointer(&told->date);
  part->title = g_steal_pointer(&told->title);
  part->importance = told->importance;
  part->kind = told->kind;
  part->needs_edit = told->needs_edit;
  part->uncertain = told->uncertain;
  part->confidence = told->confidence;
  g_ptr_array_extend_and_steal(part->alternatives, told->alternatives);
  told->alternatives = g_ptr_array_new();
  g_ptr_array_add(part->citations, citation);
  return part;
}

/* The first part keeps the name. */
static void split(Event *event, GPtrArray *out) {
  event_tidy_citations(event);
  char *id = g_steal_pointer(&event->id);
  gsize n;
  Citation **citations = (Citation **)g_ptr_array_steal(event->citations, &n);
  Event *part = NULL;
  for (gsize i = 0; i < n; i++) {
    if (citations[i]->told.title && citations[i]->told.date) {
      part = open_part(citations[i]);
      part->id = g_steal_pointer(&id);
      g_ptr_array_add(out, part);
    } else {
      g_ptr_array_add(part->citations, citations[i]);
    }
  }
  g_free(citations);
  g_free(id);
  event_free(event);
}

/* By what it says and where; NULL: it is not of a text. */
static char *key_of(const Event *event) {
  const Citation *first = event->citations->len ? event->citations->pdata[0] : NULL;
  return first && !event->pinned
             ? g_strdup_printf("%s\n%" G_GSIZE_FORMAT "\n%" G_GSIZE_FORMAT "\n%s\n%s", first->doc ? first->doc : "",
                               first->offset, first->phrase.offset, event->date ? date_edtf(event->date) : "",
                               event->title ? event->title : "")
             : NULL;
}

static void keep_once(GPtrArray *events, GHashTable *seen, Event *event) {
  char *key = key_of(event);
  if (key && !g_hash_table_add(seen, key)) {
    event_free(event);
    return;
  }
  g_ptr_array_add(events, event);
}

static void split_all(GPtrArray *events) {
  g_autoptr(GHashTable) seen = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
  g_autoptr(GPtrArray) parts = g_ptr_array_new();
  gsize n;
  Event **old = (Event **)g_ptr_array_steal(events, &n);
  for (gsize i = 0; i < n; i++) {
    if (is_merged(old[i]) && !old[i]->pinned) {
      split(old[i], parts);
    } else {
      g_ptr_array_add(parts, old[i]);
    }
  }
  for (guint i = 0; i < parts->len; i++) {
    keep_once(events, seen, parts->pdata[i]);
  }
  g_free(old);
}

void telling_split(Timeline *timeline) {
  split_all(timeline->events);
  split_all(timeline->undated);
}
