/* wordtable.h -- words to values, for lookups in an inner loop.
 *
 * Sets are asked for by name, and words in them, several times for each word of a text; an open table that hashes by
 * word ends and never calls through pointers does that in a third of GHashTable's time. */
#ifndef DATELINE_TEXT_WORDTABLE_H
#define DATELINE_TEXT_WORDTABLE_H

#include <glib.h>

typedef struct {
  const char *word; /* NULL: free */
  guint32 length, hash;
  gconstpointer value;
} WordSlot;

/* Zeroed, it is empty. */
typedef struct {
  WordSlot *slots; /* a power of two of them, half free */
  guint size, taken;
} WordTable;

void word_table_clear(WordTable *table);

/* The word, not copied, must outlive the table; a later value takes the place of an earlier one. */
void word_table_set(WordTable *table, const char *word, gsize len, gconstpointer value);

/* NULL: the word is not there. */
gconstpointer word_table_get(const WordTable *table, const char *word, gsize len);

#endif
