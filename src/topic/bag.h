/* bag.h -- a sentence as a bag of weighted words, to be compared with others. */
#ifndef DATELINE_TOPIC_BAG_H
#define DATELINE_TOPIC_BAG_H

#include "text/wordlist.h"

/* Call `take` for each word of text[0..len): `word` in lower case and NUL-terminated until the next; `caps`: all of its
 * letters, two at least, are capitals. */
void bag_each_word(const char *text, gsize len, void (*take)(const char *word, gsize n, bool caps, void *data),
                   void *data);

/* Words that are of no topic: those of [topic_stop]. */
bool bag_is_common_word(const WordLists *lists, const char *word, gsize n);

/* A word (its hash) and its weight; how often it stands in the sentence until bag_weigh(). */
typedef struct {
  guint32 word;
  double weight;
} WordWeight;

/* Sorted by word. */
typedef struct {
  WordWeight *words;
  guint n;
  double norm; /* Euclidean, 1 of what has no words */
} WordBag;

/* The words of text that are not common, counted. */
WordBag bag_of(const WordLists *lists, const char *text, gsize len);
void bag_clear(WordBag *bag);

/* Counts become (1 + ln count) ln(sentences / sentences with the word): `holding` says how many these are (guint32 ->
 * GUINT).  Salton and Buckley (1988). */
void bag_weigh(WordBag *bag, GHashTable *holding, guint sentences);

double bag_product(const WordBag *a, const WordBag *b);
double bag_cosine(const WordBag *a, const WordBag *b);

/* All bags at the same length, added up: what they are about. */
WordBag bag_centre(const WordBag *const *bags, guint n);

/* a + b, a new bag. */
WordBag bag_sum(const WordBag *a, const WordBag *b);

#endif
