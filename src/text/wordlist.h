/* wordlist.h -- named sets of words and word pairs: a language's grammar as data.
 *
 * The file holds `[name]` lines, each followed by words apart by white space; `a=b`
 * gives the word a value.  `_` stands for a space, `#` starts a comment line. */
#ifndef DATELINE_TEXT_WORDLIST_H
#define DATELINE_TEXT_WORDLIST_H

#include <stdbool.h>

#include "text/wordtable.h"

typedef struct WordLists WordLists;
typedef struct WordSet WordSet; /* lower-case words, each with a value ("" where none) */

WordLists *word_lists_new(const char *text, gsize len);
void word_lists_free(WordLists *lists);

/* By the number that a name comes to. */
const WordSet *word_lists_find(const WordLists *lists, guint64 name);

/* The set of that name; an empty one when the file has none. */
static inline const WordSet *word_lists_get(const WordLists *lists, const char *name) {
  WordKey key = word_key(name, strlen(name));
  return word_lists_find(lists, word_mix(&key));
}

/* Look text[0..len) up without regard to ASCII case; the value, or NULL. */
const char *word_set_find(const WordSet *set, const char *text, gsize len);
bool word_set_has(const WordSet *set, const char *text, gsize len);

/* The same of a word that is in small letters. */
const char *word_set_at(const WordSet *set, const WordKey *word);

#endif
