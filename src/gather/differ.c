/* differ.c -- see differ.h. */
#include "gather/differ.h"

#include <string.h>

#include "event/signature.h"
#include "model/credit.h"

/* Events that an event is compared with, of those that share a trigger and a name: the nearest before it. */
enum { LOOK_BACK = 16, DAYS = 31, MOST_WORDS = 75 };

typedef struct {
  Event *event;
  Signature signature;
} Entry;

static bool says_when(const Event *event) {
  return date_precision(event->date) > DATE_PREC_YEAR && date_min(event->date).kind == DATE_KNOWN &&
         date_max(event->date).kind == DATE_KNOWN;
}

static bool asks(const Event *event) {
  const Citation *first = event->citations->len ? event->citations->pdata[0] : NULL;
  bool decided = event->drop || event->noise || (event->edited && strstr(event->edited, "date"));
  return first && first->doc && first->head.text && event->title && !decided && says_when(event);
}

static bool share_text(const Event *a, const Event *b) {
  for (guint i = 0; i < a->citations->len; i++) {
    for (guint k = 0; k < b->citations->len; k++) {
      const Citation *one = a->citations->pdata[i], *other = b->citations->pdata[k];
      if (g_strcmp0(one->doc, other->doc) == 0) {
        return true;
      }
    }
  }
  return false;
}

static bool exclude_each_other(const Date *a, const Date *b) {
  DateBound from = date_min(a), other = date_min(b);
  gint64 apart = other.day - from.day;
  return !date_contains(a, b) && !date_contains(b, a) && ABS(apart) <= DAYS;
}

static bool conflict(const Entry *a, const Entry *b) {
  guint names = signature_shared_names(&a->signature, &b->signature);
  bool names_differ = names < 2 && a->signature.n_names > names && b->signature.n_names > names;
  return !a->signature.says && !b->signature.says && names > 0 && !names_differ && a->event->kind == b->event->kind &&
         signature_shares_trigger(&a->signature, &b->signature) &&
         signature_overlap(&a->signature, &b->signature) >= MOST_WORDS &&
         exclude_each_other(a->event->date, b->event->date) && !share_text(a->event, b->event);
}

/* "2021-05-04 inbox.mbox#3": when another text says it was, and where. */
static void note(Event *event, const Event *other) {
  g_autofree char *place = credit_place(other->citations->pdata[0], "p.", false);
  char *said = g_strdup_printf("%s %s", date_edtf(other->date), place ? place : "");
  if (g_ptr_array_find_with_equal_func(event->elsewhere, said, g_str_equal, NULL)) {
    g_free(said);
    return;
  }
  g_ptr_array_add(event->elsewhere, said);
}

static GArray *bucket_of(GHashTable *buckets, guint32 trigger, guint32 name) {
  enum { HALF_WORD = 32 };
  guint64 key = ((guint64)trigger << HALF_WORD) | name;
  GArray *bucket = g_hash_table_lookup(buckets, &key);
  if (!bucket) {
    bucket = g_array_new(FALSE, FALSE, sizeof(guint));
    g_hash_table_insert(buckets, g_memdup2(&key, sizeof key), bucket);
  }
  return bucket;
}

static void look_back(const GArray *entries, guint at, GArray *bucket) {
  const Entry *entry = &g_array_index(entries, Entry, at);
  for (guint seen = 0; seen < MIN(bucket->len, LOOK_BACK); seen++) {
    const Entry *other = &g_array_index(entries, Entry, g_array_index(bucket, guint, bucket->len - 1 - seen));
    if (conflict(other, entry)) {
      note(other->event, entry->event);
      note(entry->event, other->event);
    }
  }
  g_array_append_val(bucket, at);
}

static GArray *entries_of(const Timeline *timeline, const WordLists *lists) {
  GArray *entries = g_array_new(FALSE, FALSE, sizeof(Entry));
  for (guint i = 0; i < timeline->events->len; i++) {
    Event *event = timeline->events->pdata[i];
    g_ptr_array_set_size(event->elsewhere, 0);
    if (asks(event)) {
      Entry entry = {event, signature_of(lists, event)};
      g_array_append_val(entries, entry);
    }
  }
  return entries;
}

guint differ_find(const Timeline *timeline, const WordLists *lists) {
  g_autoptr(GArray) entries = entries_of(timeline, lists);
  g_autoptr(GHashTable) buckets =
      g_hash_table_new_full(g_int64_hash, g_int64_equal, g_free, (GDestroyNotify)g_array_unref);
  for (guint i = 0; i < entries->len; i++) {
    const Signature *signature = &g_array_index(entries, Entry, i).signature;
    for (guint d = 0; d < signature->n_triggers; d++) {
      for (guint n = 0; n < signature->n_names; n++) {
        look_back(entries, i, bucket_of(buckets, signature->triggers[d], signature->names[n]));
      }
    }
  }
  guint found = 0;
  for (guint i = 0; i < timeline->events->len; i++) {
    found += ((const Event *)timeline->events->pdata[i])->elsewhere->len > 0;
  }
  return found;
}
