/* update.c -- see update.h. */
#include "model/update.h"

#include <string.h>

#include "model/made.h"

/* A citation of an event of the edited timeline. */
typedef struct {
  Event *event;
  guint citation;
} Known;

/* What a place is known by when the text before it has changed: not its offsets. */
static char *place_of(const Citation *citation) {
  const char *doc = citation->doc ? citation->doc : "", *slash = strrchr(doc, '/');
  return g_strjoin("\n", slash ? slash + 1 : doc, citation->quote ? citation->quote : "",
                   citation->phrase.text ? citation->phrase.text : "", citation->head.text ? citation->head.text : "",
                   NULL);
}

static void learn(GHashTable *known, const GPtrArray *events) {
  for (guint i = 0; i < events->len; i++) {
    Event *event = events->pdata[i];
    event_tidy_citations(event);
    for (guint c = 0; c < event->citations->len; c++) {
      char *place = place_of(event->citations->pdata[c]);
      if (g_hash_table_contains(known, place)) {
        g_free(place);
        continue;
      }
      Known *entry = g_new(Known, 1);
      *entry = (Known){event, c};
      g_hash_table_insert(known, place, entry);
    }
  }
}

/* "Last month" had no date and stood alone; now it is seen to tell of what `event` tells.  An entry that nobody has
 * touched goes into the other. */
static void absorb(Timeline *edited, GHashTable *known, Event *event, Event *other) {
  guint at;
  bool untouched = !other->date && !other->drop && timeline_has_made_name(other);
  if (other == event || !untouched || !g_ptr_array_find(edited->undated, other, &at)) {
    return;
  }
  for (guint c = 0; c < other->citations->len; c++) {
    g_autofree char *place = place_of(other->citations->pdata[c]);
    Known *entry = g_hash_table_lookup(known, place);
    *entry = (Known){event, event->citations->len + c};
  }
  g_ptr_array_extend_and_steal(event->citations, g_ptr_array_copy(other->citations, NULL, NULL));
  gsize n;
  g_free(g_ptr_array_steal(other->citations, &n));
  g_ptr_array_remove_index(edited->undated, at); /* frees it */
}

/* The edited event that cites a place of `fresh`; NULL: it is new.  Places known to both are brought up to date. */
static Event *find_known(Timeline *edited, GHashTable *known, const Event *fresh) {
  Event *found = NULL;
  for (guint c = 0; c < fresh->citations->len; c++) {
    g_autofree char *place = place_of(fresh->citations->pdata[c]);
    const Known *entry = g_hash_table_lookup(known, place);
    if (!entry) {
      continue;
    }
    found = found ? found : entry->event;
    Citation *old = entry->event->citations->pdata[entry->citation], *now = fresh->citations->pdata[c];
    Citation kept = *old;
    *old = *now;
    *now = kept; /* goes with `fresh` */
    absorb(edited, known, found, entry->event);
  }
  return found;
}

/* Places of `fresh` that no edited event has. */
static void add_places(GHashTable *known, Event *event, Event *fresh) {
  for (guint c = fresh->citations->len; c > 0; c--) {
    g_autofree char *place = place_of(fresh->citations->pdata[c - 1]);
    if (!g_hash_table_contains(known, place)) {
      g_ptr_array_add(event->citations, g_ptr_array_steal_index(fresh->citations, c - 1));
    }
  }
}

static void date_known(Timeline *edited, Event *event, const Event *fresh) {
  guint at;
  if (!event->date && fresh->date && g_ptr_array_find(edited->undated, event, &at)) {
    event->date = date_ref(fresh->date);
    g_ptr_array_add(edited->events, g_ptr_array_steal_index(edited->undated, at));
  }
}

static void take(Timeline *edited, GHashTable *known, GPtrArray *from, bool dated) {
  gsize n;
  Event **events = (Event **)g_ptr_array_steal(from, &n);
  for (gsize i = 0; i < n; i++) {
    Event *event = find_known(edited, known, events[i]);
    if (!event) {
      g_clear_pointer(&events[i]->id, g_free); /* names are given when all are there */
      g_ptr_array_add(dated ? edited->events : edited->undated, events[i]);
      continue;
    }
    date_known(edited, event, events[i]);
    add_places(known, event, events[i]);
    event_free(events[i]);
  }
  g_free(events);
}

/* The names of the texts that the events come from. */
static void add_texts(GHashTable *texts, const GPtrArray *events) {
  for (guint i = 0; i < events->len; i++) {
    const Event *event = events->pdata[i];
    for (guint c = 0; c < event->citations->len; c++) {
      const char *doc = ((const Citation *)event->citations->pdata[c])->doc, *slash = doc ? strrchr(doc, '/') : NULL;
      g_hash_table_add(texts, (char *)(slash ? slash + 1 : doc ? doc : ""));
    }
  }
}

static void drop_headline(Timeline *timeline) {
  if (made_has_headline(timeline)) {
    g_clear_pointer(&timeline->title, g_free);
  }
  g_clear_pointer(&timeline->title_made, g_free);
}

/* Of several texts none has the headline of all. */
static void weigh_headlines(Timeline *edited, Timeline *fresh) {
  g_autoptr(GHashTable) texts = g_hash_table_new(g_str_hash, g_str_equal);
  add_texts(texts, edited->events);
  add_texts(texts, edited->undated);
  add_texts(texts, fresh->events);
  add_texts(texts, fresh->undated);
  if (g_hash_table_size(texts) > 1) {
    drop_headline(edited);
    drop_headline(fresh);
  }
}

void timeline_update(Timeline *edited, Timeline *fresh) {
  weigh_headlines(edited, fresh);
  g_autoptr(GHashTable) known = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, g_free);
  learn(known, edited->events);
  learn(known, edited->undated);
  take(edited, known, fresh->events, true);
  take(edited, known, fresh->undated, false);
  timeline_merge(edited, fresh);
}
