/* indefinite.c -- see indefinite.h.
 *
 * By the first letter of the word, unless the word begins as one of a list does: "hour", "union".  Abbreviations of a
 * few capitals are spoken by their letters: "an FBI agent". */
#include "title/indefinite.h"

#include <string.h>

enum { LEAST_LETTERS = 2, MOST_LETTERS = 5, SPELLED = 3 };

/* Does the token begin as a word of the list does? */
static bool begins(const Clause *c, gint32 i, const char *list) {
  const Token *token = &c->tokens[i];
  const WordSet *set = word_lists_get(c->syntax->lists, list);
  for (gsize n = LEAST_LETTERS; n <= MOST_LETTERS && n <= token->length; n++) {
    if (word_set_has(set, c->text + token->offset, n)) {
      return true;
    }
  }
  return false;
}

static bool has_vowel(const Clause *c, gint32 i) {
  const Token *token = &c->tokens[i];
  const char *word = c->text + token->offset;
  if (token->casing == CASE_CAPS && token->length <= SPELLED) {
    return word_set_has(word_lists_get(c->syntax->lists, "spoken_vowels"), word, 1);
  }
  bool letter = word_set_has(word_lists_get(c->syntax->lists, "vowels"), word, 1);
  return letter ? !begins(c, i, "no_vowels") : begins(c, i, "silent_letters");
}

const char *indefinite_form(const TitleSource *s, gint32 i, gint32 next) {
  const Clause *c = s->clause;
  const char *kind = clause_value(c, i, "articles");
  bool indefinite = kind && !*kind && next > i + 1 && s->gone[i + 1];
  const char *key = has_vowel(c, next > i ? next : i) ? "vowel" : "other";
  return indefinite ? word_set_find(word_lists_get(c->syntax->lists, "indefinite"), key, strlen(key)) : NULL;
}
