/* timeline.c -- the sorted model: making, ordering, merging. */
#include <string.h>

#include "model/record.h"
#include "model/timeline.h"

void group_free(Group *group) {
  record_clear(&field_group, group);
  g_free(group->within);
  g_free(group->part);
  g_free(group);
}

void era_free(Era *era) {
  record_clear(&field_era, era);
  g_free(era);
}

void source_free(Source *source) {
  record_clear(&field_source, source);
  g_free(source);
}

Timeline *timeline_new(void) {
  Timeline *timeline = record_new(&field_timeline);
  timeline->articles = g_ptr_array_new_with_free_func((GDestroyNotify)article_free);
  timeline->extra = g_ptr_array_new_with_free_func(g_free);
  timeline->comments = g_ptr_array_new_with_free_func(g_free);
  return timeline;
}

void timeline_free(Timeline *timeline) {
  if (timeline) {
    record_clear(&field_timeline, timeline);
    g_ptr_array_unref(timeline->articles);
    g_ptr_array_unref(timeline->extra);
    g_ptr_array_unref(timeline->comments);
    g_free(timeline);
  }
}

static const char *first_doc(const Event *event) {
  const Citation *first = event->citations->len ? g_ptr_array_index(event->citations, 0) : NULL;
  return first && first->doc ? first->doc : "";
}

static int compare_offsets(gsize a, gsize b) {
  return (a > b) - (a < b);
}

/* By the words of the date, and where those are of a heading or a row above, by their own. */
static int compare_first(const Event *a, const Event *b) {
  const Citation *first = a->citations->len ? g_ptr_array_index(a->citations, 0) : NULL;
  const Citation *second = b->citations->len ? g_ptr_array_index(b->citations, 0) : NULL;
  if (!first || !second) {
    return (first != NULL) - (second != NULL);
  }
  int order = compare_offsets(first->phrase.offset, second->phrase.offset);
  return order ? order : compare_offsets(first->offset, second->offset);
}

/* What is left after the date: the place in the source, then the words, so that the
 * order of the inputs on the command line never shows. */
static int compare_source(const Event *a, const Event *b) {
  int order = g_strcmp0(first_doc(a), first_doc(b));
  return order ? order : compare_first(a, b);
}

static int compare_place(const Event *a, const Event *b) {
  int order = (a->place > b->place) - (a->place < b->place);
  return order ? order : compare_source(a, b);
}

static int compare_words(const Event *a, const Event *b) {
  int order = g_strcmp0(a->title, b->title);
  order = order ? order : g_strcmp0(a->text, b->text);
  return order ? order : g_strcmp0(a->id, b->id);
}

static int compare_events(const void *left, const void *right) {
  const Event *a = *(Event *const *)left, *b = *(Event *const *)right;
  int order = a->date && b->date ? date_compare(a->date, b->date) : 0;
  order = order ? order : compare_place(a, b);
  return order ? order : compare_words(a, b);
}

static int compare_undated(const void *left, const void *right) {
  return compare_place(*(Event *const *)left, *(Event *const *)right);
}

/* g_ptr_array_sort() is stable only by accident of the GLib version; compare_events()
 * is total but for events that are alike in all that is drawn. */
void timeline_sort(Timeline *timeline) {
  g_ptr_array_sort(timeline->events, compare_events);
  g_ptr_array_sort(timeline->undated, compare_undated);
}

static void number(GPtrArray *events) {
  for (guint i = 0; i < events->len; i++) {
    Event *event = g_ptr_array_index(events, i);
    event->place = event->citations->len ? 0 : i + 1;
  }
}

void timeline_number(Timeline *timeline) {
  number(timeline->events);
  number(timeline->undated);
}

/* "2024-10-14 Iran told ..." -> "2024-10-14-iran-told": letters and digits of any script,
 * at most 48 bytes of them. */
static char *slug(const Event *event) {
  enum { MAX_SLUG = 48 };
  GString *id = g_string_new(event->date ? date_edtf(event->date) : "undated");
  for (char *p = id->str; *p; p++) {
    *p = g_ascii_isalnum(*p) || *p == '-' ? *p : '_';
  }
  bool gap = true;
  for (const char *p = event->title ? event->title : ""; *p && id->len < MAX_SLUG; p = g_utf8_next_char(p)) {
    gunichar c = g_utf8_get_char(p);
    if (g_unichar_isalnum(c)) {
      g_string_append(id, gap ? "-" : "");
      g_string_append_unichar(id, g_unichar_tolower(c));
    }
    gap = !g_unichar_isalnum(c);
  }
  return g_string_free(id, FALSE);
}

/* `taken`: every id, and the number to try next after it, so that a thousand events of one name do not ask a
 * thousand times each. */
static void take(GHashTable *taken, const char *id, guint number) {
  g_hash_table_insert(taken, g_strdup(id), GUINT_TO_POINTER(number));
}

static char *free_name(const char *base, GHashTable *taken) {
  guint number = GPOINTER_TO_UINT(g_hash_table_lookup(taken, base));
  char *id = g_strdup(base);
  while (g_hash_table_contains(taken, id)) {
    g_free(id);
    id = g_strdup_printf("%s-%u", base, number++);
  }
  take(taken, id, 2);
  take(taken, base, MAX(number, 2));
  return id;
}

static void name_event(Event *event, GHashTable *taken) {
  if (event->id) {
    return;
  }
  g_autofree char *base = slug(event);
  event->id = free_name(base, taken);
}

static void for_each_event(Timeline *timeline, void (*visit)(Event *, GHashTable *), GHashTable *taken) {
  for (guint i = 0; i < timeline->events->len; i++) {
    visit(g_ptr_array_index(timeline->events, i), taken);
  }
  for (guint i = 0; i < timeline->undated->len; i++) {
    visit(g_ptr_array_index(timeline->undated, i), taken);
  }
}

/* "2024-10-14-iran-told" and "2024-10-14-iran-told-2" are ids that name_event() makes. */
bool timeline_has_made_name(const Event *event) {
  g_autofree char *base = slug(event);
  if (!event->id || !g_str_has_prefix(event->id, base)) {
    return false;
  }
  const char *rest = event->id + strlen(base);
  bool numbered = rest[0] == '-' && rest[1] && strspn(rest + 1, "0123456789") == strlen(rest + 1);
  return !*rest || numbered;
}

static void forget_name(Event *event, GHashTable *unused) {
  (void)unused;
  if (timeline_has_made_name(event)) {
    g_clear_pointer(&event->id, g_free);
  }
}

/* What several files, or a calendar, call by one name has the name once, and then with a number. */
static void take_id(Event *event, GHashTable *taken) {
  if (!event->id || !g_hash_table_contains(taken, event->id)) {
    if (event->id) {
      take(taken, event->id, 2);
    }
    return;
  }
  g_autofree char *own = event->id;
  event->id = free_name(own, taken);
}

void timeline_name_events(Timeline *timeline) {
  g_autoptr(GHashTable) taken = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
  timeline_sort(timeline);
  for_each_event(timeline, take_id, taken);
  for_each_event(timeline, name_event, taken);
}

void timeline_forget_names(Timeline *timeline) {
  for_each_event(timeline, forget_name, NULL);
}

/* Moves the entries, leaves `from` empty but usable, so that timeline_free() frees it. */
static void move_all(GPtrArray *into, GPtrArray *from) {
  gsize n;
  gpointer *entries = g_ptr_array_steal(from, &n);
  for (gsize i = 0; i < n; i++) {
    g_ptr_array_add(into, entries[i]);
  }
  g_free(entries);
}

/* Move the entries of `from` whose id (the first member of Group and Source) `into` has
 * not; the others go. */
static void move_new(GPtrArray *into, GPtrArray *from) {
  g_autoptr(GHashTable) known = g_hash_table_new(g_str_hash, g_str_equal);
  for (guint i = 0; i < into->len; i++) {
    const char *id = *(const char **)g_ptr_array_index(into, i);
    if (id) {
      g_hash_table_add(known, (char *)id);
    }
  }
  gsize n;
  gpointer *entries = g_ptr_array_steal(from, &n);
  for (gsize i = 0; i < n; i++) {
    const char *id = *(const char **)entries[i];
    bool fresh = !id || g_hash_table_add(known, (char *)id);
    g_ptr_array_add(fresh ? into : from, entries[i]);
  }
  g_free(entries);
}

static void move_eras(GPtrArray *into, GPtrArray *from) {
  while (from->len > 0) {
    Era *era = g_ptr_array_steal_index(from, 0);
    bool known = false;
    for (guint i = 0; i < into->len && !known; i++) {
      const Era *other = g_ptr_array_index(into, i);
      known = g_strcmp0(era->title, other->title) == 0 && date_compare(era->date, other->date) == 0;
    }
    if (known) {
      era_free(era);
    } else {
      g_ptr_array_add(into, era);
    }
  }
}

void timeline_merge(Timeline *into, Timeline *from) {
  if (!into->title && !into->title_made) {
    into->title_made = g_steal_pointer(&from->title_made);
  }
  record_fill(&field_timeline, into, from);
  if (from->anchor && (!into->anchor || date_compare(into->anchor, from->anchor) < 0)) {
    date_unref(into->anchor);
    into->anchor = g_steal_pointer(&from->anchor);
    into->anchor_from = from->anchor_from;
  }
  move_new(into->groups, from->groups);
  move_new(into->sources, from->sources);
  move_eras(into->eras, from->eras);
  move_eras(into->lines, from->lines);
  move_all(into->events, from->events);
  move_all(into->undated, from->undated);
  move_all(into->articles, from->articles);
  move_all(into->style, from->style);
  move_all(into->extra, from->extra);
  move_all(into->comments, from->comments);
  timeline_free(from);
}
