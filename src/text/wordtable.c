/* wordtable.c -- see wordtable.h. */
#include "text/wordtable.h"

#include <string.h>

enum { LEAST_SLOTS = 8 };

static guint64 load8(const char *at) {
  guint64 bytes;
  memcpy(&bytes, at, sizeof bytes);
  return bytes;
}

static guint64 load4(const char *at) {
  guint32 bytes;
  memcpy(&bytes, at, sizeof bytes);
  return bytes;
}

/* By length and both ends, which overlap in short words. */
static guint32 hash_of(const char *word, gsize len) {
  const guint64 factor = G_GUINT64_CONSTANT(0x9E3779B97F4A7C15); /* 2^64 by the golden ratio */
  guint64 begin = len, end = 0;
  if (len >= sizeof(guint64)) {
    begin += load8(word);
    end = load8(word + len - sizeof(guint64));
  } else if (len >= sizeof(guint32)) {
    begin += load4(word);
    end = load4(word + len - sizeof(guint32));
  } else if (len > 0) {
    begin += (guint64)(guchar)word[0] << 8 | (guint64)(guchar)word[len / 2] << 16;
    end = (guchar)word[len - 1];
  }
  return (guint32)((begin * factor ^ end) * factor >> 32);
}

/* The slot that has the word, or is free for it. */
static WordSlot *slot_of(const WordTable *table, const char *word, gsize len, guint32 hash) {
  guint at = hash & (table->size - 1);
  for (;; at = (at + 1) & (table->size - 1)) {
    WordSlot *slot = &table->slots[at];
    if (!slot->word || (slot->hash == hash && slot->length == len && memcmp(slot->word, word, len) == 0)) {
      return slot;
    }
  }
}

static void grow(WordTable *table) {
  WordTable larger = {.size = table->size ? 2 * table->size : LEAST_SLOTS, .taken = table->taken};
  larger.slots = g_new0(WordSlot, larger.size);
  for (guint i = 0; i < table->size; i++) {
    const WordSlot *slot = &table->slots[i];
    if (slot->word) {
      *slot_of(&larger, slot->word, slot->length, slot->hash) = *slot;
    }
  }
  g_free(table->slots);
  *table = larger;
}

void word_table_clear(WordTable *table) {
  g_free(table->slots);
  *table = (WordTable){0};
}

void word_table_set(WordTable *table, const char *word, gsize len, gconstpointer value) {
  if (2 * table->taken >= table->size) {
    grow(table);
  }
  guint32 hash = hash_of(word, len);
  WordSlot *slot = slot_of(table, word, len, hash);
  table->taken += !slot->word;
  *slot = (WordSlot){word, (guint32)len, hash, value};
}

gconstpointer word_table_get(const WordTable *table, const char *word, gsize len) {
  return table->size ? slot_of(table, word, len, hash_of(word, len))->value : NULL;
}
