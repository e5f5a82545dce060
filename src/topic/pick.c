/* pick.c -- see pick.h.
 *
 * Greedy centroid selection (Radev et al., 2004), as Gholipour Ghalandari and Ifrim (2020) use it for timelines. */
#include "topic/pick.h"

#include <math.h>

enum { LEAST_WORDS = 7, MOST_WORDS = 48, GOOD_WORDS = 22, DAYS_AFTER = 2 };
static const double alike = 0.6;             /* cosine from which sentences of two days tell the same */
static const double alike_here = 0.4;        /* those of one day, which have more words in common */
static const double least_strength = 0.5;    /* of that of the sentence that tells most of the topic */
static const double for_pointing_back = 0.1; /* taken off where a sentence begins with "he" */
static const double for_length = 0.04;       /* taken off for each GOOD_WORDS more than GOOD_WORDS */

struct Picker {
  const Corpus *corpus;
  guint most;
  GHashTable *leads; /* day -> GArray of guint: beginnings of the texts published then */
  GArray *taken;     /* of guint */
};

/* A sentence that may be picked. */
typedef struct {
  guint index;
  const TopicSentence *sentence;
  double near; /* product with the centre */
} Choice;

static const TopicSentence *sentence_at(const Picker *picker, guint index) {
  return &g_array_index(picker->corpus->sentences, TopicSentence, index);
}

static GArray *leads_of(const Picker *picker, gint64 day) {
  return g_hash_table_lookup(picker->leads, &day);
}

static void add_lead(Picker *picker, gint64 day, guint index) {
  GArray *leads = leads_of(picker, day);
  if (!leads) {
    leads = g_array_new(FALSE, FALSE, sizeof(guint));
    g_hash_table_insert(picker->leads, g_memdup2(&day, sizeof day), leads);
  }
  g_array_append_val(leads, index);
}

Picker *picker_new(const Corpus *corpus, guint most) {
  Picker *picker = g_new0(Picker, 1);
  picker->corpus = corpus;
  picker->most = most;
  picker->leads = g_hash_table_new_full(g_int64_hash, g_int64_equal, g_free, (GDestroyNotify)g_array_unref);
  picker->taken = g_array_new(FALSE, FALSE, sizeof(guint));
  for (guint i = 0; i < corpus->sentences->len; i++) {
    const TopicSentence *sentence = sentence_at(picker, i);
    const TopicText *text = corpus_text(corpus, sentence);
    if (sentence->lead && text->is_published) {
      add_lead(picker, text->published, i);
    }
  }
  return picker;
}

void picker_free(Picker *picker) {
  if (picker) {
    g_hash_table_unref(picker->leads);
    g_array_unref(picker->taken);
    g_free(picker);
  }
}

/* What papers of that day and of the next two begin with is mostly of that day. */
static GArray *told_of(const Picker *picker, const TopicDay *day) {
  GArray *told = g_array_copy(day->sentences);
  for (gint64 after = 0; after <= DAYS_AFTER && !day->date; after++) {
    const GArray *leads = leads_of(picker, day->day + after);
    if (leads) {
      g_array_append_vals(told, leads->data, leads->len);
    }
  }
  return told;
}

static WordBag centre_of(const Picker *picker, const GArray *told) {
  g_autofree const WordBag **bags = g_new(const WordBag *, told->len + 1);
  for (guint i = 0; i < told->len; i++) {
    bags[i] = &sentence_at(picker, g_array_index(told, guint, i))->bag;
  }
  return bag_centre(bags, told->len);
}

/* The sentences that can stand for the day, with how near each is to `centre`. */
static GArray *choices_of(const Picker *picker, const GArray *told, const WordBag *centre) {
  GArray *choices = g_array_new(FALSE, FALSE, sizeof(Choice));
  double most = 0;
  for (guint i = 0; i < told->len; i++) {
    most = MAX(most, sentence_at(picker, g_array_index(told, guint, i))->strength);
  }
  for (guint i = 0; i < told->len; i++) {
    guint index = g_array_index(told, guint, i);
    const TopicSentence *sentence = sentence_at(picker, index);
    if (sentence->strength > 0 && sentence->strength >= least_strength * most && sentence->n_words >= LEAST_WORDS &&
        sentence->n_words <= MOST_WORDS) {
      Choice choice = {index, sentence, bag_product(&sentence->bag, centre)};
      g_array_append_val(choices, choice);
    }
  }
  return choices;
}

static double penalty(const TopicSentence *sentence) {
  double back = sentence->points_back ? for_pointing_back : 0;
  return back + (sentence->n_words > GOOD_WORDS ? for_length * (sentence->n_words - GOOD_WORDS) / GOOD_WORDS : 0);
}

/* Cosine of what is picked and the sentence together to the centre, less for a long one. */
static double value_of(const Choice *choice, const WordBag *sum, double near, const WordBag *centre) {
  const WordBag *bag = &choice->sentence->bag;
  double length = bag->norm * bag->norm + (sum->n ? sum->norm * sum->norm + 2 * bag_product(bag, sum) : 0);
  return length > 0 ? (near + choice->near) / (sqrt(length) * centre->norm) - penalty(choice->sentence) : 0;
}

static bool is_alike(const Picker *picker, const TopicSentence *sentence, const GArray *others, double limit) {
  bool found = false;
  for (guint i = 0; i < others->len && !found; i++) {
    found = bag_cosine(&sentence->bag, &sentence_at(picker, g_array_index(others, guint, i))->bag) > limit;
  }
  return found;
}

/* The best of the choices, taken out of them; the first of equals. */
static Choice take_best(GArray *choices, const WordBag *sum, double near, const WordBag *centre) {
  guint best = 0;
  double most = -G_MAXDOUBLE;
  for (guint i = 0; i < choices->len; i++) {
    double value = value_of(&g_array_index(choices, Choice, i), sum, near, centre);
    if (value > most) {
      most = value;
      best = i;
    }
  }
  Choice choice = g_array_index(choices, Choice, best);
  g_array_remove_index(choices, best);
  return choice;
}

GArray *picker_pick(Picker *picker, const TopicDay *day) {
  g_autoptr(GArray) told = told_of(picker, day);
  WordBag centre = centre_of(picker, told), sum = {.norm = 1};
  g_autoptr(GArray) choices = choices_of(picker, told, &centre);
  GArray *picked = g_array_new(FALSE, FALSE, sizeof(guint));
  double near = 0;
  while (choices->len && picked->len < picker->most) {
    Choice choice = take_best(choices, &sum, near, &centre);
    if (is_alike(picker, choice.sentence, picked, alike_here) ||
        is_alike(picker, choice.sentence, picker->taken, alike)) {
      continue;
    }
    WordBag more = bag_sum(&sum, &choice.sentence->bag);
    bag_clear(&sum);
    sum = more;
    near += choice.near;
    g_array_append_val(picked, choice.index);
  }
  g_array_append_vals(picker->taken, picked->data, picked->len);
  bag_clear(&centre);
  bag_clear(&sum);
  return picked;
}

static int nearest_first(gconstpointer left, gconstpointer right) {
  const Choice *a = left, *b = right;
  double x = a->near / a->sentence->bag.norm, y = b->near / b->sentence->bag.norm;
  return x != y ? (x > y ? -1 : 1) : (a->index > b->index) - (a->index < b->index);
}

GArray *picker_order(const Picker *picker, const TopicDay *day, WordBag *centre) {
  *centre = centre_of(picker, day->sentences);
  g_autoptr(GArray) choices = choices_of(picker, day->sentences, centre);
  GArray *order = g_array_new(FALSE, FALSE, sizeof(guint));
  g_array_sort(choices, nearest_first);
  for (guint i = 0; i < choices->len; i++) {
    g_array_append_val(order, g_array_index(choices, Choice, i).index);
  }
  return order;
}
