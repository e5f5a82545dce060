/* merge.c -- see merge.h.
 *
 * Two entries of one subject, one deed and one date are the same only where their titles
 * agree ("Smith said" is said twice a day); a coarse date ("last month") before a finer one
 * ("Oct. 14") is how articles tell the same again.  In doubt both stay. */
#include "extract/event/merge.h"

#include <string.h>

typedef struct {
  const WordLists *lists;
  GHashTable *deeds; /* "subject|deed" -> GPtrArray of Event*: what was kept so far */
} Merger;

/* What [lemma] says, else the word without its ending. */
static char *lemma_of(const Merger *merger, const char *word) {
  WordSet *lemmas = word_lists_get(merger->lists, "lemma");
  const char *known = word_set_find(lemmas, word, strlen(word));
  char *lemma = g_utf8_strdown(known ? known : word, -1);
  static const char *const endings[] = {"ing", "ed", "es", "s", "e"};
  for (gsize i = 0; !known && i < G_N_ELEMENTS(endings); i++) {
    if (g_str_has_suffix(lemma, endings[i]) && strlen(lemma) > strlen(endings[i]) + 2) {
      lemma[strlen(lemma) - strlen(endings[i])] = '\0';
      break;
    }
  }
  return lemma;
}

static bool mentions(const Merger *merger, const char *title, const char *set) {
  g_auto(GStrv) words = g_strsplit(title, " ", -1);
  for (char **word = words; *word; word++) {
    if (word_set_has(word_lists_get(merger->lists, set), *word, strlen(*word))) {
      return true;
    }
  }
  return false;
}

/* "delivered a message" and "told" are one deed. */
static char *deed_of(const Merger *merger, const Event *event, const Citation *citation) {
  const char *head = citation->head.text;
  const char *reports = word_set_find(word_lists_get(merger->lists, "reporting"), head, strlen(head));
  if (reports && *reports) {
    return g_strdup(reports);
  }
  return mentions(merger, event->title, "telling") ? g_strdup("say") : lemma_of(merger, head);
}

/* The first word of a headline that is no article: who did it. */
static char *subject_of(const Merger *merger, const Event *event) {
  g_auto(GStrv) words = g_strsplit(event->title, " ", -1);
  char **word = words;
  while (*word && word_set_has(word_lists_get(merger->lists, "articles"), *word, strlen(*word))) {
    word++;
  }
  return g_utf8_strdown(*word ? g_strstrip(g_strdelimit(*word, ",;:", ' ')) : "", -1);
}

/* More than half of the words of `a`, the first apart, stand in `b`. */
static bool titles_agree(const char *a, const char *b) {
  g_auto(GStrv) words = g_strsplit(a, " ", -1);
  g_auto(GStrv) others = g_strsplit(b, " ", -1);
  guint n = g_strv_length(words), same = 0;
  for (guint i = 1; i < n; i++) {
    same += g_strv_contains((const char *const *)others, words[i]);
  }
  return n > 1 && same * 2 > n - 1;
}

static bool same_happening(const Event *a, const Event *b) {
  bool outer = date_contains(a->date, b->date), inner = date_contains(b->date, a->date);
  if ((a->kind == EVENT_PLANNED) != (b->kind == EVENT_PLANNED) || (!outer && !inner)) {
    return false;
  }
  return outer != inner || titles_agree(a->title, b->title) || titles_agree(b->title, a->title);
}

/* A whole year of saying, or an open stretch, is no one deed. */
static bool is_point(const Event *event) {
  return date_precision(event->date) > DATE_PREC_YEAR && date_min(event->date).kind == DATE_KNOWN &&
         date_max(event->date).kind == DATE_KNOWN;
}

static int64_t days_of(const Date *date) {
  return date_max(date).day - date_min(date).day;
}

static bool is_finer(const Event *a, const Event *b) {
  return days_of(a->date) < days_of(b->date);
}

static gsize title_cost(const Event *event) {
  enum { NEEDS_HAND = 1000, COMMA = 20 };
  gsize cost = strlen(event->title) + (event->needs_edit ? NEEDS_HAND : 0);
  return cost + (strchr(event->title, ',') ? COMMA : 0);
}

static void swap_titles(Event *a, Event *b) {
  char *title = a->title;
  bool needs_edit = a->needs_edit;
  a->title = b->title;
  a->needs_edit = b->needs_edit;
  b->title = title;
  b->needs_edit = needs_edit;
}

static void swap_dates(Event *a, Event *b) {
  Date *date = a->date;
  GPtrArray *citations = a->citations;
  a->date = b->date;
  a->citations = b->citations;
  b->date = date;
  b->citations = citations;
}

/* `other` goes into `kept` and is freed. */
static void join(Event *kept, Event *other) {
  enum { MOST = 5 };
  if (is_finer(other, kept)) {
    swap_dates(kept, other);
  }
  if (title_cost(other) < title_cost(kept)) {
    swap_titles(kept, other);
  }
  kept->importance = MIN(MAX(kept->importance, other->importance) + 1, MOST);
  kept->uncertain &= other->uncertain;
  while (other->citations->len) {
    g_ptr_array_add(kept->citations, g_ptr_array_steal_index(other->citations, 0));
  }
  event_free(other);
}

static GPtrArray *bucket_of(Merger *merger, const Event *event) {
  const Citation *citation = g_ptr_array_index(event->citations, 0);
  g_autofree char *deed = deed_of(merger, event, citation);
  g_autofree char *subject = subject_of(merger, event);
  char *key = g_strconcat(subject, "|", deed, NULL);
  GPtrArray *bucket = g_hash_table_lookup(merger->deeds, key);
  if (!bucket) {
    bucket = g_ptr_array_new();
    g_hash_table_insert(merger->deeds, key, bucket);
  } else {
    g_free(key);
  }
  return bucket;
}

/* The event that `event` tells of again; NULL: it is new, and remembered. */
static Event *known_event(Merger *merger, Event *event) {
  const Citation *citation = event->citations->len ? g_ptr_array_index(event->citations, 0) : NULL;
  if (!citation || !citation->head.text || !event->title || !is_point(event)) {
    return NULL;
  }
  GPtrArray *bucket = bucket_of(merger, event);
  for (guint i = 0; i < bucket->len; i++) {
    Event *other = g_ptr_array_index(bucket, i);
    if (same_happening(other, event)) {
      return other;
    }
  }
  g_ptr_array_add(bucket, event);
  return NULL;
}

void merge_events(Timeline *timeline, const WordLists *lists) {
  Merger merger = {lists, g_hash_table_new_full(g_str_hash, g_str_equal, g_free, (GDestroyNotify)g_ptr_array_unref)};
  gsize n;
  Event **events = (Event **)g_ptr_array_steal(timeline->events, &n);
  for (gsize i = 0; i < n; i++) {
    Event *known = known_event(&merger, events[i]);
    if (known) {
      join(known, events[i]);
    } else {
      g_ptr_array_add(timeline->events, events[i]);
    }
  }
  g_free(events);
  g_hash_table_unref(merger.deeds);
}
