/* merge.c -- see merge.h.
 *
 * The finest dates go first, so that a coarse one ("last month") finds all that it may mean: one
 * entry, and it joins it; two on different days, and it says neither.  In doubt both stay. */
#include "gather/merge.h"

#include <string.h>

#include "gather/again.h"
#include "gather/telling.h"
#include "model/record.h"

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

static const char *doc_of(const Event *event) {
  const Citation *citation = event->citations->pdata[0];
  return citation->doc ? citation->doc : "";
}

/* Each names what the other does not: two places bombed on one day. */
static bool names_differ(const Signature *a, const Signature *b) {
  guint same = signature_shared_names(a, b);
  return same < 2 && a->n_names > same && b->n_names > same;
}

/* Of two texts, each with words of its own.  Figures: shared words in hundredths. */
static bool told_elsewhere(const Entry *a, const Entry *b) {
  enum { SOME = 40, HALF = 50, MANY = 60, MOST = 75 };
  guint names = signature_shared_names(&a->signature, &b->signature),
        words = signature_overlap(&a->signature, &b->signature);
  bool trigger = signature_shares_trigger(&a->signature, &b->signature), same = again_same_dates(a->event, b->event);
  if (names_differ(&a->signature, &b->signature)) {
    return false;
  }
  if (!again_is_point(a->event) || !again_is_point(b->event)) {
    return same && trigger && words >= MOST;
  }
  if (a->signature.says || b->signature.says) {
    return trigger && words >= MANY && names > 0;
  }
  if (!trigger) {
    return same && words >= MOST && names > 0;
  }
  return same ? words >= MOST || (names > 0 && words >= HALF) || (names > 1 && words >= SOME)
              : (names > 0 && words >= MANY) || (names > 1 && words >= SOME);
}

static bool same_happening(const Merger *merger, const Entry *a, const Entry *b) {
  bool planned = (a->event->kind == EVENT_PLANNED) != (b->event->kind == EVENT_PLANNED);
  if (planned || !compatible(a->event, b->event)) {
    return false;
  }
  if (merger->scope == MERGE_ONE_TEXT) {
    return again_told(a->event, &a->signature, b->event, &b->signature);
  }
  return strcmp(doc_of(a->event), doc_of(b->event)) != 0 && told_elsewhere(a, b);
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

/* ---- the joined entry ---------------------------------------------------------------------- */

static gsize title_cost(const Event *event) {
  enum { NEEDS_HAND = 1000, COMMA = 20, DOUBT = 1, SURE = 100 };
  gsize cost = strlen(event->title) + (event->needs_edit ? NEEDS_HAND : 0);
  cost += event->confidence >= 0 ? DOUBT * (gsize)(SURE - event->confidence) : 0;
  return cost + (strchr(event->title, ',') ? COMMA : 0);
}

/* With what is known of them. */
static void swap_titles(Event *a, Event *b) {
  Event first = *a;
  a->title = b->title;
  a->needs_edit = b->needs_edit;
  a->confidence = b->confidence;
  a->alternatives = b->alternatives;
  b->title = first.title;
  b->needs_edit = first.needs_edit;
  b->confidence = first.confidence;
  b->alternatives = first.alternatives;
}

/* Words said of a whole life are none for its first day; what a person edited keeps its words. */
static bool has_better_title(const Event *other, const Event *kept) {
  bool dated = other->date && kept->date;
  bool longer = dated && date_form(other->date) == DATE_INTERVAL && date_form(kept->date) != DATE_INTERVAL;
  return !kept->pinned && !longer && title_cost(other) < title_cost(kept);
}

/* "Lund died" of a bracket, and the sentence that tells how. */
static bool says_more(const Entry *a, const Entry *b) {
  return b->signature.bare && a->signature.vital == b->signature.vital && !a->signature.bare && !a->event->needs_edit;
}

static bool is_better_told(const Entry *other, const Entry *kept) {
  bool more = says_more(other, kept) && !kept->event->pinned;
  return more || (!says_more(kept, other) && has_better_title(other->event, kept->event));
}

/* `other` goes into `kept` and is freed; `better`: its title stays. */
static void join(Event *kept, Event *other, bool better) {
  if (better) {
    swap_titles(kept, other);
  }
  kept->importance = kept->pinned ? kept->importance : MAX(kept->importance, other->importance);
  kept->uncertain &= other->uncertain;
  kept->noise &= other->noise;
  kept->id = kept->id ? kept->id : g_steal_pointer(&other->id);
  record_fill(&field_event, kept, other);
  while (other->citations->len) {
    g_ptr_array_add(kept->citations, g_ptr_array_steal_index(other->citations, 0));
  }
  event_free(other);
}

/* What is told again matters more; what many tell, more still. */
static void raise_importance(Event *event, guint members) {
  enum { MANY = 4, MOST = 5 };
  if (event->pinned) {
    return;
  }
  event->importance = MIN(event->importance + (members > 1) + (members >= MANY), MOST);
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

static void join_groups(Merger *merger, Timeline *timeline) {
  g_autofree guint *members = g_new0(guint, merger->n + 1);
  for (guint i = 0; i < merger->n; i++) {
    guint kept = kept_of(merger, i);
    members[kept] += kept == i || !again_in_sentence(merger->entries[kept].event, merger->entries[i].event);
    if (kept != i) {
      keep_parts(merger, merger->entries[kept].event);
      keep_parts(merger, merger->entries[i].event);
      join(merger->entries[kept].event, merger->entries[i].event,
           is_better_told(&merger->entries[i], &merger->entries[kept]));
    }
  }
  for (guint i = 0; i < merger->n; i++) {
    if (members[i]) {
      raise_importance(merger->entries[i].event, members[i]);
      g_ptr_array_add(timeline->events, merger->entries[i].event);
    }
  }
}

/* What no text dates is the same where its sentence, its phrase and its word are. */
static char *undated_key(const Event *event) {
  const Citation *first = event->citations->len ? event->citations->pdata[0] : NULL;
  bool whole = first && first->quote && first->head.text && !event->pinned;
  return whole ? g_strjoin("\n", first->quote, first->head.text, first->phrase.text ? first->phrase.text : "", NULL)
               : NULL;
}

static void join_undated(Timeline *timeline) {
  g_autoptr(GHashTable) seen = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
  gsize n;
  Event **events = (Event **)g_ptr_array_steal(timeline->undated, &n);
  for (gsize i = 0; i < n; i++) {
    char *key = undated_key(events[i]);
    Event *same = key ? g_hash_table_lookup(seen, key) : NULL;
    if (same) {
      join(same, events[i], has_better_title(events[i], same));
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
    join_undated(timeline);
  }
  g_hash_table_unref(merger.buckets);
  g_array_unref(merger.matches);
  g_free(merger.entries);
}
