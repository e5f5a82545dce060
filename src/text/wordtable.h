/* wordtable.h -- words to values, for lookups in an inner loop.
 *
 * Sets are asked for by name, and words in them, several times for each word of a text; an open table that hashes by
 * word ends and never calls through pointers does that in a third of GHashTable's time. */
#ifndef DATELINE_TEXT_WORDTABLE_H
#define DATELINE_TEXT_WORDTABLE_H

#include <glib.h>
#include <string.h>

/* A word with what it is found by: its length and both its ends, which overlap in short words.  That of a literal is
 * known when it is compiled. */
typedef struct {
  const char *word;
  guint64 begin, end;
  guint32 length, hash;
} WordKey;

typedef struct {
  WordKey key; /* without a word: free */
  gconstpointer value;
} WordSlot;

/* Zeroed, it is empty. */
typedef struct {
  WordSlot *slots; /* a power of two of them, half free */
  guint size, taken;
} WordTable;

static inline guint64 word_bytes(const char *at, gsize n) {
  guint64 bytes = 0;
  memcpy(&bytes, at, n);
  return bytes;
}

/* What is found by, in one number. */
static inline guint64 word_mix(const WordKey *key) {
  const guint64 factor = G_GUINT64_CONSTANT(0x9E3779B97F4A7C15); /* 2^64 by the golden ratio */
  return ((key->begin + key->length) * factor ^ key->end) * factor;
}

static inline WordKey word_key(const char *word, gsize len) {
  WordKey key = {.word = word, .length = (guint32)len};
  if (len >= sizeof(guint64)) {
    key.begin = word_bytes(word, sizeof(guint64));
    key.end = word_bytes(word + len - sizeof(guint64), sizeof(guint64));
  } else if (len >= sizeof(guint32)) {
    key.begin = word_bytes(word, sizeof(guint32));
    key.end = word_bytes(word + len - sizeof(guint32), sizeof(guint32));
  } else if (len > 0) {
    key.begin = (guint64)(guchar)word[0] << 8 | (guint64)(guchar)word[len / 2] << 16;
    key.end = (guchar)word[len - 1];
  }
  key.hash = (guint32)(word_mix(&key) >> 32);
  return key;
}

void word_table_clear(WordTable *table);

/* The word, not copied, must outlive the table; a later value takes the place of an earlier one. */
void word_table_set(WordTable *table, const WordKey *key, gconstpointer value);

/* NULL: the word is not there. */
gconstpointer word_table_get(const WordTable *table, const WordKey *key);

#endif
