/* wordtable.c -- see wordtable.h. */
#include "text/wordtable.h"

enum { LEAST_SLOTS = 8 };

/* Between the ends of long words eight bytes at a time: a call of memcmp() would cost all words its registers. */
static inline gboolean is_same(const WordKey *a, const WordKey *b) {
  gboolean same = a->begin == b->begin && a->end == b->end && a->length == b->length;
  for (gsize i = sizeof(guint64); same && i + sizeof(guint64) < a->length; i += sizeof(guint64)) {
    same = word_bytes(a->word + i, sizeof(guint64)) == word_bytes(b->word + i, sizeof(guint64));
  }
  return same;
}

/* The slot that has the word, or is free for it. */
static inline WordSlot *slot_of(const WordTable *table, const WordKey *key) {
  guint at = key->hash & (table->size - 1);
  for (;; at = (at + 1) & (table->size - 1)) {
    WordSlot *slot = &table->slots[at];
    if (!slot->key.word || is_same(&slot->key, key)) {
      return slot;
    }
  }
}

static void grow(WordTable *table) {
  WordTable larger = {.size = table->size ? 2 * table->size : LEAST_SLOTS, .taken = table->taken};
  larger.slots = g_new0(WordSlot, larger.size);
  for (guint i = 0; i < table->size; i++) {
    const WordSlot *slot = &table->slots[i];
    if (slot->key.word) {
      *slot_of(&larger, &slot->key) = *slot;
    }
  }
  g_free(table->slots);
  *table = larger;
}

void word_table_clear(WordTable *table) {
  g_free(table->slots);
  *table = (WordTable){0};
}

void word_table_set(WordTable *table, const WordKey *key, gconstpointer value) {
  if (2 * table->taken >= table->size) {
    grow(table);
  }
  WordSlot *slot = slot_of(table, key);
  table->taken += !slot->key.word;
  *slot = (WordSlot){*key, value};
}

gconstpointer word_table_get(const WordTable *table, const WordKey *key) {
  return table->size ? slot_of(table, key)->value : NULL;
}
