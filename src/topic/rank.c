/* rank.c -- see rank.h.
 *
 * A text counts once for a day, and the more the longer after that day it still tells of it: what is remembered was
 * a turn of the story.  Figures were found on the half of Timeline17 (Tran et al., 2013) that may be looked at. */
#include "topic/rank.h"

#include <math.h>
#include <string.h>

static const double beside_topic = 0.3; /* what a sentence counts that has no word of the topic */
enum { LONGEST_STRETCH = 366, LONG_AFTER = 100 /* days: what is told of then is history */ };

typedef struct {
  const Corpus *corpus;
  const Date *from, *to;
  GHashTable *numbers; /* EDTF of the day or stretch -> one more than its index */
  GArray *found;       /* of TopicDay */
  GArray *last;        /* of Last, beside it */
} Ranking;

/* What the text at hand has counted for a day so far. */
typedef struct {
  guint text;
  double weight;
} Last;

static bool in_time(const Ranking *ranking, const Date *date) {
  return (!ranking->from || date_relation(date, ranking->from) != DATE_BEFORE) &&
         (!ranking->to || date_relation(date, ranking->to) != DATE_AFTER);
}

/* A month, or from one day to another. */
static bool is_stretch(const Date *date) {
  DateBound first = date_min(date), last = date_max(date);
  bool whole =
      date_form(date) == DATE_INTERVAL || (date_form(date) == DATE_SINGLE && date_precision(date) == DATE_PREC_MONTH);
  return whole && first.kind == DATE_KNOWN && last.kind == DATE_KNOWN && last.day - first.day < LONGEST_STRETCH &&
         last.day > first.day && !date_is_uncertain(date) && !date_is_approximate(date);
}

static TopicDay *day_of(Ranking *ranking, const Dating *dating) {
  const Date *date = dating->event->date;
  g_autofree char *key = dating->is_day ? g_strdup_printf("%" G_GINT64_FORMAT, dating->day) : g_strdup(date_edtf(date));
  guint number = GPOINTER_TO_UINT(g_hash_table_lookup(ranking->numbers, key));
  if (number == 0) {
    TopicDay day = {.day = dating->is_day ? dating->day : date_min(date).day,
                    .date = dating->is_day ? NULL : date,
                    .told_from = G_MAXINT64,
                    .told_to = G_MININT64};
    day.sentences = g_array_new(FALSE, FALSE, sizeof(guint));
    Last none = {G_MAXUINT, 0};
    g_array_append_val(ranking->found, day);
    g_array_append_val(ranking->last, none);
    number = ranking->found->len;
    g_hash_table_insert(ranking->numbers, g_steal_pointer(&key), GUINT_TO_POINTER(number));
  }
  return &g_array_index(ranking->found, TopicDay, number - 1);
}

static double weight_of(const TopicText *text, const TopicSentence *sentence, gint64 day) {
  double after = text->is_published ? (double)CLAMP(text->published - day, 0, LONG_AFTER) : 0;
  return (1 + log1p(after)) * (beside_topic + (1 - beside_topic) * sentence->strength);
}

static void count(Ranking *ranking, guint index, const Dating *dating) {
  const TopicSentence *sentence = &g_array_index(ranking->corpus->sentences, TopicSentence, index);
  const TopicText *text = corpus_text(ranking->corpus, sentence);
  TopicDay *day = day_of(ranking, dating);
  Last *last = &g_array_index(ranking->last, Last, day - (TopicDay *)ranking->found->data);
  double weight = weight_of(text, sentence, day->day);
  guint before = day->sentences->len ? g_array_index(day->sentences, guint, day->sentences->len - 1) : G_MAXUINT;
  if (before != index) {
    g_array_append_val(day->sentences, index);
  }
  if (last->text != sentence->text) {
    *last = (Last){sentence->text, 0};
    day->texts++;
  }
  day->score += MAX(weight - last->weight, 0);
  last->weight = MAX(weight, last->weight);
  if (text->is_published) {
    day->told_from = MIN(day->told_from, text->published);
    day->told_to = MAX(day->told_to, text->published);
  }
}

static int most_told_first(gconstpointer left, gconstpointer right) {
  const TopicDay *a = left, *b = right;
  if (a->score != b->score) {
    return a->score > b->score ? -1 : 1;
  }
  return a->day != b->day ? (a->day > b->day) - (a->day < b->day)
                          : strcmp(a->date ? date_edtf(a->date) : "", b->date ? date_edtf(b->date) : "");
}

static void day_clear(gpointer data) {
  g_array_unref(((TopicDay *)data)->sentences);
}

/* What a single text of many tells of long before any was written is mostly beside the topic, or misread. */
static bool is_stray(const Corpus *corpus, const TopicDay *day, gint64 first) {
  enum { MANY = 10, LONG = 30 /* days */ };
  return corpus->texts->len >= MANY && day->texts < 2 && day->day + LONG < first;
}

static gint64 first_published(const Corpus *corpus) {
  gint64 first = G_MAXINT64;
  for (guint i = 0; i < corpus->sentences->len; i++) {
    const TopicText *text = corpus_text(corpus, &g_array_index(corpus->sentences, TopicSentence, i));
    first = text->is_published ? MIN(first, text->published) : first;
  }
  return first < G_MAXINT64 ? first : G_MININT64;
}

static TopicRanks part(const Corpus *corpus, const GArray *found) {
  TopicRanks ranks = {g_array_new(FALSE, FALSE, sizeof(TopicDay)), g_array_new(FALSE, FALSE, sizeof(TopicDay))};
  gint64 first = first_published(corpus);
  for (guint i = 0; i < found->len; i++) {
    TopicDay *day = &g_array_index(found, TopicDay, i);
    if (is_stray(corpus, day, first)) {
      day_clear(day);
    } else {
      g_array_append_vals(day->date ? ranks.stretches : ranks.days, day, 1);
    }
  }
  g_array_sort(ranks.days, most_told_first);
  g_array_sort(ranks.stretches, most_told_first);
  g_array_set_clear_func(ranks.days, day_clear);
  g_array_set_clear_func(ranks.stretches, day_clear);
  return ranks;
}

TopicRanks rank_days(const Corpus *corpus, const Date *from, const Date *to) {
  Ranking ranking = {.corpus = corpus, .from = from, .to = to};
  ranking.numbers = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
  ranking.found = g_array_new(FALSE, TRUE, sizeof(TopicDay));
  ranking.last = g_array_new(FALSE, TRUE, sizeof(Last));
  for (guint i = 0; i < corpus->sentences->len; i++) {
    const TopicSentence *sentence = &g_array_index(corpus->sentences, TopicSentence, i);
    for (guint k = 0; k < sentence->n_datings; k++) {
      const Dating *dating = &sentence->datings[k];
      if ((dating->is_day || is_stretch(dating->event->date)) && in_time(&ranking, dating->event->date)) {
        count(&ranking, i, dating);
      }
    }
  }
  TopicRanks ranks = part(corpus, ranking.found);
  g_hash_table_unref(ranking.numbers);
  g_array_unref(ranking.found);
  g_array_unref(ranking.last);
  return ranks;
}

void rank_clear(TopicRanks *ranks) {
  g_array_unref(ranks->days);
  g_array_unref(ranks->stretches);
}
