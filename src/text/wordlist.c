/* wordlist.c -- read `[name] word word=value` files. */
#include "text/wordlist.h"

#include "text/ascii.h"

/* Most words that are looked up are in no set: how long its words are and how they begin tells that at once. */
struct WordSet {
  WordTable values;
  guint64 lengths, firsts; /* bit n: a word of n bytes; one whose first byte is n modulo 64 */
};

/* Free: without a set. */
typedef struct {
  guint64 name;
  WordSet *set;
} NamedSet;

struct WordLists {
  NamedSet *named; /* a power of two of them, half free */
  guint size;
  GPtrArray *owned; /* of WordSet, the empty one first */
  GStringChunk *words;
};

static WordSet *set_new(WordLists *lists) {
  WordSet *set = g_new0(WordSet, 1);
  g_ptr_array_add(lists->owned, set);
  return set;
}

static void set_free(void *set) {
  word_table_clear(&((WordSet *)set)->values);
  g_free(set);
}

static guint64 bit(gsize n) {
  return G_GUINT64_CONSTANT(1) << n % 64;
}

static void add_word(WordLists *lists, WordSet *set, const char *word, gsize len) {
  char *copy = g_string_chunk_insert_len(lists->words, word, (gssize)len), *value = strchr(copy, '=');
  for (char *blank = strchr(copy, '_'); blank; blank = strchr(blank, '_')) {
    *blank = ' ';
  }
  if (value)
    *value++ = '\0';
  WordKey key = word_key(copy, strlen(copy));
  set->lengths |= bit(key.length);
  set->firsts |= bit((guchar)*copy);
  word_table_set(&set->values, &key, value ? value : "");
}

/* The slot that has the name, or is free for it. */
static NamedSet *slot_of(const WordLists *lists, guint64 name) {
  guint at = (guint)(name >> 32) & (lists->size - 1);
  while (lists->named[at].set && lists->named[at].name != name) {
    at = (at + 1) & (lists->size - 1);
  }
  return &lists->named[at];
}

static void grow(WordLists *lists) {
  WordLists before = *lists;
  lists->size = 2 * before.size;
  lists->named = g_new0(NamedSet, lists->size);
  for (guint i = 0; i < before.size; i++) {
    if (before.named[i].set) {
      *slot_of(lists, before.named[i].name) = before.named[i];
    }
  }
  g_free(before.named);
}

static WordSet *open_set(WordLists *lists, const char *line, gsize len) {
  WordKey key = word_key(line + 1, len - 2);
  if (2 * lists->owned->len >= lists->size) {
    grow(lists);
  }
  NamedSet *slot = slot_of(lists, word_mix(&key));
  if (!slot->set) {
    *slot = (NamedSet){word_mix(&key), set_new(lists)};
  }
  return slot->set;
}

static void add_line(WordLists *lists, WordSet **set, const char *line, gsize len) {
  if (len == 0 || line[0] == '#')
    return;
  if (len > 2 && line[0] == '[' && line[len - 1] == ']') {
    *set = open_set(lists, line, len);
    return;
  }
  for (gsize i = 0; i < len && *set;) {
    gsize end = i;
    while (end < len && !g_ascii_isspace(line[end]))
      end++;
    if (end > i)
      add_word(lists, *set, line + i, end - i);
    i = end + 1;
  }
}

WordLists *word_lists_new(const char *text, gsize len) {
  enum { LEAST_SLOTS = 8 };
  WordLists *lists = g_new0(WordLists, 1);
  lists->named = g_new0(NamedSet, LEAST_SLOTS);
  lists->size = LEAST_SLOTS;
  lists->owned = g_ptr_array_new_with_free_func(set_free);
  lists->words = g_string_chunk_new(4096);
  set_new(lists);
  WordSet *set = NULL;
  for (gsize i = 0; i < len;) {
    const char *end = memchr(text + i, '\n', len - i);
    gsize stop = end ? (gsize)(end - text) : len;
    add_line(lists, &set, text + i, stop - i);
    i = stop + 1;
  }
  return lists;
}

void word_lists_free(WordLists *lists) {
  if (!lists)
    return;
  g_free(lists->named);
  g_ptr_array_unref(lists->owned);
  g_string_chunk_free(lists->words);
  g_free(lists);
}

const WordSet *word_lists_find(const WordLists *lists, guint64 name) {
  const WordSet *set = slot_of(lists, name)->set;
  return set ? set : lists->owned->pdata[0];
}

const char *word_set_at(const WordSet *set, const WordKey *word) {
  bool may = word->length && set->lengths & bit(word->length) && set->firsts & bit((guchar)*word->word);
  return may ? word_table_get(&set->values, word) : NULL;
}

const char *word_set_find(const WordSet *set, const char *text, gsize len) {
  char word[64];
  if (len == 0 || len >= sizeof word || !(set->lengths & bit(len)) ||
      !(set->firsts & bit((guchar)ascii_small(text[0]))))
    return NULL;
  for (gsize i = 0; i < len; i++)
    word[i] = ascii_small(text[i]);
  WordKey key = word_key(word, len);
  return word_table_get(&set->values, &key);
}

bool word_set_has(const WordSet *set, const char *text, gsize len) {
  return word_set_find(set, text, len) != NULL;
}
