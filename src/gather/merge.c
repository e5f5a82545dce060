/* merge.c -- see merge.h.
 *
 * The finest dates go first, so that a coarse one ("last month") finds all that it may mean: one
 * entry, and it joins it; two on different days, and it says neither.  In doubt both stay. */
#include "gather/merge.h"

#include "gather/again.h"
#include "gather/elsewhere.h"
#include "gather/join.h"
#include "gather/telling.h"
#include "gather/undated.h"

/* Entries of a bucket that an event is compared with, the last ones: those of the nearest dates. */
enum { LOOK_BACK = 32 };

typedef struct {
  Event *event;
  Signature signature;
  int64_t days;  /* how long its date is */
  guint parent;  /* union-find: the root has the finest date */
  guint arrival; /* in canonical order */
  int pinned;    /* of a root: the entry of its group that a person edited; -1: none */
} Entry;

typedef struct {
  MergeScope scope;
  const WordLists *lists;
  Entry *entries;
  guint n;
  GHashTable *buckets; /* key -> GArray of guint: entries */
  GArray *matches;     /* of guint: roots that the entry at hand may join */
} Merger;

/* ---- what is the same ---------------------------------------------------------------------- */

static bool compatible(const Event *a, const Event *b) {
  return date_contains(a->date, b->date) || date_contains(b->date, a->date);
}

static bool same_happening(const Merger *merger, const Entry *a, const Entry *b) {
  bool planned = (a->event->kind == EVENT_PLANNED) != (b->event->kind == EVENT_PLANNED);
  if (planned || !compatible(a->event, b->event)) {
    return false;
  }
  return merger->scope == MERGE_ONE_TEXT ? again_told(a->event, &a->signature, b->event, &b->signature)
                                         : elsewhere_told(a->event, &a->signature, b->event, &b->signature);
}

/* ---- union-find ---------------------------------------------------------------------------- */

static guint root_of(Merger *merger, guint i) {
  while (merger->entries[i].parent != i) {
    merger->entries[i].parent = merger->entries[merger->entries[i].parent].parent;
    i = merger->entries[i].parent;
  }
  return i;
}

static void unite(Merger *merger, guint a, guint b) {
  a = root_of(merger, a);
  b = root_of(merger, b);
  merger->entries[MAX(a, b)].parent = MIN(a, b); /* entries stand finest first */
  merger->entries[MIN(a, b)].pinned = MAX(merger->entries[a].pinned, merger->entries[b].pinned);
}

static void add_match(Merger *merger, guint root) {
  for (guint i = 0; i < merger->matches->len; i++) {
    if (g_array_index(merger->matches, guint, i) == root) {
      return;
    }
  }
  g_array_append_val(merger->matches, root);
}

/* Would all that entry i matches be one happening?  What a person edited is no other than that. */
static bool agree(const Merger *merger, guint at) {
  guint pinned = merger->entries[at].pinned >= 0;
  for (guint i = 0; i < merger->matches->len; i++) {
    pinned += merger->entries[g_array_index(merger->matches, guint, i)].pinned >= 0;
  }
  for (guint i = 1; i < merger->matches->len; i++) {
    const Entry *one = &merger->entries[g_array_index(merger->matches, guint, i - 1)];
    const Entry *other = &merger->entries[g_array_index(merger->matches, guint, i)];
    if (!compatible(one->event, other->event)) {
      return false;
    }
  }
  return pinned < 2;
}

/* ---- buckets ------------------------------------------------------------------------------- */

static void look_up(Merger *merger, guint i, guint64 key) {
  GArray *bucket = g_hash_table_lookup(merger->buckets, &key);
  if (!bucket) {
    bucket = g_array_new(FALSE, FALSE, sizeof(guint));
    g_hash_table_insert(merger->buckets, g_memdup2(&key, sizeof key), bucket);
  }
  for (guint seen = 0; seen < MIN(bucket->len, LOOK_BACK); seen++) {
    guint other = g_array_index(bucket, guint, bucket->len - 1 - seen);
    if (same_happening(merger, &merger->entries[other], &merger->entries[i])) {
      add_match(merger, root_of(merger, other));
    }
  }
  g_array_append_val(bucket, i);
}

static guint64 key_of(guint32 high, guint32 low) {
  enum { HALF_WORD = 32 };
  return ((guint64)high << HALF_WORD) | low;
}

static void look_around(Merger *merger, guint i) {
  const Signature *signature = &merger->entries[i].signature;
  guint32 day = (guint32)date_min(merger->entries[i].event->date).day;
  g_array_set_size(merger->matches, 0);
  for (guint d = 0; d < signature->n_triggers; d++) {
    look_up(merger, i, key_of(signature->triggers[d], signature->subject));
    for (guint n = 0; n < signature->n_names; n++) {
      if (signature->names[n] != signature->subject) {
        look_up(merger, i, key_of(signature->triggers[d], signature->names[n]));
      }
    }
  }
  look_up(merger, i, key_of(~day, signature->subject));
  for (guint n = 0; n < signature->n_names; n++) {
    if (signature->names[n] != signature->subject) {
      look_up(merger, i, key_of(~day, signature->names[n]));
    }
  }
}

/* ---- all ----------------------------------------------------------------------------------- */

static bool mergeable(const Event *event) {
  const Citation *citation = event->citations->len ? event->citations->pdata[0] : NULL;
  return citation && citation->head.text && event->title && event->date;
}

static int64_t days_of(const Date *date) {
  DateBound from = date_min(date), to = date_max(date);
  return from.kind == DATE_KNOWN && to.kind == DATE_KNOWN ? to.day - from.day : G_MAXINT64;
}

static int finest_first(const void *left, const void *right) {
  const Entry *a = left, *b = right;
  int order = (a->days > b->days) - (a->days < b->days);
  return order ? order : (a->arrival > b->arrival) - (a->arrival < b->arrival);
}

/* Sorted entries of the events that can be merged; the others go back to the timeline. */
static void take_entries(Merger *merger, Timeline *timeline, const WordLists *lists) {
  gsize n;
  timeline_sort(timeline);
  Event **events = (Event **)g_ptr_array_steal(timeline->events, &n);
  merger->entries = g_new0(Entry, n + 1);
  for (gsize i = 0; i < n; i++) {
    if (!mergeable(events[i])) {
      g_ptr_array_add(timeline->events, events[i]);
      continue;
    }
    Entry *entry = &merger->entries[merger->n];
    *entry = (Entry){events[i], signature_of(lists, events[i]), days_of(events[i]->date), 0, merger->n, -1};
    merger->n++;
  }
  g_free(events);
  qsort(merger->entries, merger->n, sizeof(Entry), finest_first);
}

static void find_groups(Merger *merger) {
  for (guint i = 0; i < merger->n; i++) {
    merger->entries[i].parent = i;
    merger->entries[i].pinned = merger->entries[i].event->pinned ? (int)i : -1;
    look_around(merger, i);
    for (guint m = 0; agree(merger, i) && m < merger->matches->len; m++) {
      unite(merger, i, g_array_index(merger->matches, guint, m));
    }
  }
}

/* The entry that its group goes into. */
static guint kept_of(Merger *merger, guint i) {
  guint root = root_of(merger, i);
  return merger->entries[root].pinned >= 0 ? (guint)merger->entries[root].pinned : root;
}

static void keep_parts(const Merger *merger, Event *event) {
  if (merger->scope == MERGE_TEXTS && !event->pinned) {
    telling_keep(event);
  }
}

static void join_entries(const Merger *merger, const Entry *kept, const Entry *other) {
  keep_parts(merger, kept->event);
  keep_parts(merger, other->event);
  join_events(kept->event, other->event,
              join_is_better_told(other->event, &other->signature, kept->event, &kept->signature));
}

static void join_groups(Merger *merger, Timeline *timeline) {
  g_autofree guint *members = g_new0(guint, merger->n + 1);
  for (guint i = 0; i < merger->n; i++) {
    guint kept = kept_of(merger, i);
    members[kept] += kept == i || !again_in_sentence(merger->entries[kept].event, merger->entries[i].event);
    if (kept != i) {
      join_entries(merger, &merger->entries[kept], &merger->entries[i]);
    }
  }
  for (guint i = 0; i < merger->n; i++) {
    if (members[i]) {
      join_raise_importance(merger->entries[i].event, members[i]);
      g_ptr_array_add(timeline->events, merger->entries[i].event);
    }
  }
}

void merge_events(Timeline *timeline, const WordLists *lists, MergeScope scope) {
  Merger merger = {.scope = scope, .lists = lists};
  merger.buckets = g_hash_table_new_full(g_int64_hash, g_int64_equal, g_free, (GDestroyNotify)g_array_unref);
  merger.matches = g_array_new(FALSE, FALSE, sizeof(guint));
  if (scope == MERGE_TEXTS) {
    telling_split(timeline);
  }
  take_entries(&merger, timeline, lists);
  find_groups(&merger);
  join_groups(&merger, timeline);
  timeline_sort(timeline);
  if (scope == MERGE_TEXTS) {
    undated_join(timeline);
  }
  g_hash_table_unref(merger.buckets);
  g_array_unref(merger.matches);
  g_free(merger.entries);
}
