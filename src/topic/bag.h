/* bag.h -- a sentence as a vector of weighted words (tf-idf), to be compared with others. */
#ifndef DATELINE_TOPIC_BAG_H
#define DATELINE_TOPIC_BAG_H

#include "text/wordlist.h"

/* Call `take` for each word of text[0..len): `word` is in lower case, NUL-terminated and valid during the call; `caps`:
 * it is written in capitals, at least two. */
void bag_each_word(const char *text, gsize len, void (*take)(const char *word, gsize n, bool caps, void *data),
                   void *data);

/* Is it a stop word, one of [topic_stop]? */
bool bag_is_common_word(const WordLists *lists, const char *word, gsize n);

/* A word, as its hash, and its weight; before bag_weigh() its count in the sentence. */
typedef struct {
  guint32 word;
  double weight;
} WordWeight;

/* Sorted by word. */
typedef struct {
  WordWeight *words;
  guint n;
  double norm; /* Euclidean; 1 where there are no words */
} WordBag;

/* Count the words of text[0..len) that are no stop words. */
WordBag bag_of(const WordLists *lists, const char *text, gsize len);
void bag_clear(WordBag *bag);

/* Turn counts into tf-idf weights, (1 + ln count) ln(sentences / sentences with the word), the latter from `holding`
 * (guint32 -> GUINT).  Salton and Buckley (1988). */
void bag_weigh(WordBag *bag, GHashTable *holding, guint sentences);

double bag_product(const WordBag *a, const WordBag *b);
double bag_cosine(const WordBag *a, const WordBag *b);

/* The centroid: the sum of the bags, each scaled to length 1. */
WordBag bag_centre(const WordBag *const *bags, guint n);

/* a + b, a new bag. */
WordBag bag_sum(const WordBag *a, const WordBag *b);

#endif
