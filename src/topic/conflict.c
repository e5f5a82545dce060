/* conflict.c -- see conflict.h.
 *
 * What happens daily is told in the same words, too.  So both texts must have been able to know of both days, their
 * figures must agree, and the days lie near each other. */
#include "topic/conflict.h"

#include <string.h>

#include "date/calendar.h"

enum { NEAR = 31 /* days */ };
static const double alike = 0.5;

/* A sentence and what it tells of one day. */
typedef struct {
  const TopicSentence *told;
  const Dating *dating;
} Claim;

struct Conflicts {
  const Corpus *corpus;
  GHashTable *claims;  /* trigger -> GArray of Claim, by day */
  GHashTable *settled; /* set of Dating: what an entry has told of as another date */
};

static bool knows(const Corpus *corpus, const TopicSentence *sentence, gint64 day, gint64 other) {
  const TopicText *text = corpus_text(corpus, sentence);
  return text->is_published && text->published >= MAX(day, other);
}

static bool is_told_of(const TopicSentence *sentence, gint64 day) {
  bool told = false;
  for (guint i = 0; i < sentence->n_datings; i++) {
    told |= sentence->datings[i].is_day && sentence->datings[i].day == day;
  }
  return told;
}

typedef struct {
  const char *other;
  bool all;
} Figures;

static void find_figure(const char *word, gsize n, bool caps, void *data) {
  Figures *figures = data;
  (void)n, (void)caps;
  figures->all &= !g_ascii_isdigit(word[0]) || strstr(figures->other, word);
}

/* But for the date, has `other` each figure of the sentence? */
static bool figures_agree(const Dating *dating, const char *quote, const char *other) {
  const char *phrase = dating->citation->phrase.text, *at = phrase ? strstr(quote, phrase) : NULL;
  Figures figures = {other, true};
  bag_each_word(quote, at ? (gsize)(at - quote) : strlen(quote), find_figure, &figures);
  if (at) {
    bag_each_word(at + strlen(phrase), strlen(at + strlen(phrase)), find_figure, &figures);
  }
  return figures.all;
}

static bool contradicts(const Corpus *corpus, const Claim *claim, const Claim *other) {
  gint64 day = claim->dating->day, another = other->dating->day;
  return another != day && other->told->text != claim->told->text && knows(corpus, other->told, day, another) &&
         knows(corpus, claim->told, day, another) && !is_told_of(other->told, day) &&
         bag_cosine(&other->told->bag, &claim->told->bag) >= alike &&
         figures_agree(other->dating, other->told->quote, claim->told->quote) &&
         figures_agree(claim->dating, claim->told->quote, other->told->quote);
}

static void add(Event *event, const Corpus *corpus, const TopicSentence *sentence, gint64 day) {
  CalendarDay civil = calendar_from_day(day);
  g_autoptr(Date) date = date_new_day(civil.year, civil.month, civil.day);
  for (guint i = 0; i < event->coverage.conflicts->len; i++) {
    Conflict *known = event->coverage.conflicts->pdata[i];
    if (date_compare(known->date, date) == 0) {
      known->mentions++;
      return;
    }
  }
  Conflict *conflict = conflict_new();
  conflict->date = g_steal_pointer(&date);
  conflict->mentions = 1;
  conflict->doc = g_strdup(corpus_text(corpus, sentence)->doc);
  conflict->quote = g_strdup(sentence->quote);
  g_ptr_array_add(event->coverage.conflicts, conflict);
}

/* The first claim of that day or a later one. */
static guint first_from(const GArray *claims, gint64 day) {
  guint low = 0, high = claims->len;
  while (low < high) {
    guint middle = low + (high - low) / 2;
    bool before = g_array_index(claims, Claim, middle).dating->day < day;
    low = before ? middle + 1 : low;
    high = before ? high : middle;
  }
  return low;
}

/* seen: texts and days that count already. */
static void look(Conflicts *conflicts, const Claim *claim, GHashTable *seen, Event *event) {
  const GArray *claims = g_hash_table_lookup(conflicts->claims, GUINT_TO_POINTER(claim->dating->trigger));
  gint64 day = claim->dating->day;
  for (guint i = claims ? first_from(claims, day - NEAR) : 0; claims && i < claims->len; i++) {
    const Claim *other = &g_array_index(claims, Claim, i);
    if (other->dating->day > day + NEAR) {
      return;
    }
    gint64 key = other->dating->day * (gint64)conflicts->corpus->texts->len + other->told->text;
    if (!contradicts(conflicts->corpus, claim, other)) {
      continue;
    }
    g_hash_table_add(conflicts->settled, (gpointer)other->dating);
    if (g_hash_table_add(seen, g_memdup2(&key, sizeof key))) {
      add(event, conflicts->corpus, other->told, other->dating->day);
    }
  }
}

bool conflicts_settled(const Conflicts *conflicts, const TopicSentence *sentence, gint64 day) {
  bool settled = false;
  for (guint i = 0; i < sentence->n_datings; i++) {
    const Dating *dating = &sentence->datings[i];
    settled |= dating->is_day && dating->day == day && g_hash_table_contains(conflicts->settled, dating);
  }
  return settled;
}

void conflicts_find(Conflicts *conflicts, const TopicDay *day, Event *event) {
  g_autoptr(GHashTable) seen = g_hash_table_new_full(g_int64_hash, g_int64_equal, g_free, NULL);
  for (guint i = 0; i < day->sentences->len; i++) {
    guint index = g_array_index(day->sentences, guint, i);
    const TopicSentence *sentence = &g_array_index(conflicts->corpus->sentences, TopicSentence, index);
    for (guint k = 0; k < sentence->n_datings && sentence->strength > 0; k++) {
      if (sentence->datings[k].is_day && sentence->datings[k].day == day->day) {
        look(conflicts, &(Claim){sentence, &sentence->datings[k]}, seen, event);
        break;
      }
    }
  }
}

/* ---- index ---------------------------------------------------------------------------------- */

static int by_day(gconstpointer left, gconstpointer right) {
  const Claim *a = left, *b = right;
  return a->dating->day != b->dating->day ? (a->dating->day > b->dating->day) - (a->dating->day < b->dating->day)
                                          : (a->told > b->told) - (a->told < b->told);
}

static void add_claim(GHashTable *claims, const Claim *claim) {
  gpointer trigger = GUINT_TO_POINTER(claim->dating->trigger);
  GArray *list = g_hash_table_lookup(claims, trigger);
  if (!list) {
    list = g_array_new(FALSE, FALSE, sizeof(Claim));
    g_hash_table_insert(claims, trigger, list);
  }
  g_array_append_vals(list, claim, 1);
}

static void sort_claims(gpointer trigger, gpointer claims, gpointer data) {
  (void)trigger, (void)data;
  g_array_sort(claims, by_day);
}

Conflicts *conflicts_new(const Corpus *corpus) {
  Conflicts *conflicts = g_new0(Conflicts, 1);
  conflicts->corpus = corpus;
  conflicts->settled = g_hash_table_new(NULL, NULL);
  conflicts->claims = g_hash_table_new_full(NULL, NULL, NULL, (GDestroyNotify)g_array_unref);
  for (guint i = 0; i < corpus->sentences->len; i++) {
    const TopicSentence *sentence = &g_array_index(corpus->sentences, TopicSentence, i);
    for (guint k = 0; k < sentence->n_datings; k++) {
      const Dating *dating = &sentence->datings[k];
      if (dating->is_day && dating->trigger) {
        add_claim(conflicts->claims, &(Claim){sentence, dating});
      }
    }
  }
  g_hash_table_foreach(conflicts->claims, sort_claims, NULL);
  return conflicts;
}

void conflicts_free(Conflicts *conflicts) {
  if (conflicts) {
    g_hash_table_unref(conflicts->claims);
    g_hash_table_unref(conflicts->settled);
    g_free(conflicts);
  }
}
