/* bag.c -- see bag.h. */
#include "topic/bag.h"

#include <math.h>
#include <string.h>

#include "text/token.h"

enum { LONGEST = 64 }; /* bytes of a word; what is longer is none */

/* ---- words of a text ------------------------------------------------------------------------ */

static gsize append_lower(char *out, gsize n, gunichar c) {
  return n + 6 > LONGEST ? n : n + (gsize)g_unichar_to_utf8(g_unichar_tolower(c), out + n);
}

void bag_each_word(const char *text, gsize len, void (*take)(const char *word, gsize n, bool caps, void *data),
                   void *data) {
  char word[LONGEST + 1];
  gsize n = 0;
  guint letters = 0;
  bool caps = true;
  for (const char *p = text; p <= text + len;) {
    gunichar c = p < text + len ? g_utf8_get_char(p) : 0;
    bool in_word = c < 0x80 ? g_ascii_isalnum((char)c) : g_unichar_isalnum(c);
    if (in_word) {
      bool upper = c < 0x80 ? g_ascii_isupper((char)c) : g_unichar_isupper(c);
      letters += c >= 0x80 || g_ascii_isalpha((char)c);
      caps &= upper || (c < 0x80 && g_ascii_isdigit((char)c));
      n = c < 0x80 && n < LONGEST - 6 ? (word[n] = g_ascii_tolower((char)c), n + 1) : append_lower(word, n, c);
    } else if (n > 0) {
      word[n] = '\0';
      take(word, n, caps && letters > 1, data);
      n = letters = 0;
      caps = true;
    }
    p = p < text + len ? g_utf8_next_char(p) : p + 1;
  }
}

bool bag_is_common_word(const WordLists *lists, const char *word, gsize n) {
  return word_set_has(word_lists_get(lists, "topic_stop"), word, n);
}

/* ---- bags ----------------------------------------------------------------------------------- */

typedef struct {
  const WordSet *stop;
  GArray *words; /* of WordWeight */
} Counting;

static void count_word(const char *word, gsize n, bool caps, void *data) {
  Counting *counting = data;
  (void)caps;
  if (!word_set_has(counting->stop, word, n)) {
    WordWeight one = {token_hash(word, n), 1};
    g_array_append_val(counting->words, one);
  }
}

static int by_word(gconstpointer left, gconstpointer right) {
  const WordWeight *a = left, *b = right;
  return (a->word > b->word) - (a->word < b->word);
}

/* Neighbours with one word become one. */
static guint fold(WordWeight *words, guint n) {
  guint kept = 0;
  for (guint i = 0; i < n; i++) {
    if (kept && words[kept - 1].word == words[i].word) {
      words[kept - 1].weight += words[i].weight;
    } else {
      words[kept++] = words[i];
    }
  }
  return kept;
}

static void set_norm(WordBag *bag) {
  double square = 0;
  for (guint i = 0; i < bag->n; i++) {
    square += bag->words[i].weight * bag->words[i].weight;
  }
  bag->norm = square > 0 ? sqrt(square) : 1;
}

WordBag bag_of(const WordLists *lists, const char *text, gsize len) {
  Counting counting = {word_lists_get(lists, "topic_stop"), g_array_new(FALSE, FALSE, sizeof(WordWeight))};
  bag_each_word(text, len, count_word, &counting);
  g_array_sort(counting.words, by_word);
  WordBag bag = {.n = fold((WordWeight *)counting.words->data, counting.words->len)};
  bag.words = g_memdup2(counting.words->data, bag.n * sizeof(WordWeight));
  set_norm(&bag);
  g_array_unref(counting.words);
  return bag;
}

void bag_clear(WordBag *bag) {
  g_clear_pointer(&bag->words, g_free);
  bag->n = 0;
}

void bag_weigh(WordBag *bag, GHashTable *holding, guint sentences) {
  for (guint i = 0; i < bag->n; i++) {
    WordWeight *one = &bag->words[i];
    guint held = GPOINTER_TO_UINT(g_hash_table_lookup(holding, GUINT_TO_POINTER(one->word)));
    one->weight = (1 + log(one->weight)) * log((double)sentences / MAX(held, 1));
  }
  set_norm(bag);
}

double bag_product(const WordBag *a, const WordBag *b) {
  double sum = 0;
  for (guint i = 0, k = 0; i < a->n && k < b->n;) {
    guint32 left = a->words[i].word, right = b->words[k].word;
    sum += left == right ? a->words[i].weight * b->words[k].weight : 0;
    i += left <= right;
    k += right <= left;
  }
  return sum;
}

double bag_cosine(const WordBag *a, const WordBag *b) {
  return bag_product(a, b) / (a->norm * b->norm);
}

/* By weight, too, so that a sum is added up in one order. */
static int by_word_and_weight(gconstpointer left, gconstpointer right) {
  const WordWeight *a = left, *b = right;
  int order = by_word(a, b);
  return order ? order : (a->weight > b->weight) - (a->weight < b->weight);
}

WordBag bag_centre(const WordBag *const *bags, guint n) {
  g_autoptr(GArray) all = g_array_new(FALSE, FALSE, sizeof(WordWeight));
  for (guint i = 0; i < n; i++) {
    for (guint w = 0; w < bags[i]->n; w++) {
      WordWeight one = {bags[i]->words[w].word, bags[i]->words[w].weight / bags[i]->norm};
      g_array_append_val(all, one);
    }
  }
  g_array_sort(all, by_word_and_weight);
  WordBag centre = {.n = fold((WordWeight *)all->data, all->len)};
  centre.words = g_memdup2(all->data, centre.n * sizeof(WordWeight));
  set_norm(&centre);
  return centre;
}

WordBag bag_sum(const WordBag *a, const WordBag *b) {
  WordBag sum = {.words = g_new(WordWeight, a->n + b->n + 1)};
  guint i = 0, k = 0;
  while (i < a->n || k < b->n) {
    bool left = k == b->n || (i < a->n && a->words[i].word <= b->words[k].word);
    bool right = i == a->n || (k < b->n && b->words[k].word <= a->words[i].word);
    WordWeight *one = &sum.words[sum.n++];
    *one = (WordWeight){left ? a->words[i].word : b->words[k].word, 0};
    one->weight = (left ? a->words[i].weight : 0) + (right ? b->words[k].weight : 0);
    i += left;
    k += right;
  }
  set_norm(&sum);
  return sum;
}
