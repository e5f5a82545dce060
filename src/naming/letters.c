/* letters.c -- see letters.h. */
#include "naming/letters.h"

#include <string.h>

/* "FRS", "MRCS": capitals that no vowel is among. */
static bool is_unspeakable(const Script *script, guint i) {
  enum { SHORTEST = 3 };
  const Word *word = script_word(script, i);
  const char *text = script->text + word->offset;
  guint32 said = 0;
  while (said < word->length && g_ascii_isupper(text[said]) && !strchr("AEIOUY", text[said])) {
    said++;
  }
  return word->length >= SHORTEST && said == word->length;
}

static guint capitals_in(const Script *script, const Word *word) {
  guint capitals = 0;
  for (guint32 i = 0; i < word->length; i++) {
    capitals += g_ascii_isupper(script->text[word->offset + i]) != 0;
  }
  return capitals;
}

/* Is word i none of the name that begins with `name`, but letters after it?  In "ANN LEE MINA" they may be a name, and
 * are if the text has "Mina". */
static bool is_behind_name(const Script *script, guint name, bool person, guint i) {
  const Word *word = script_word(script, i);
  bool first = script_word(script, name)->facts.is & IS_FIRST_NAME; /* "Sir John Ma" */
  bool full = i > name + 1 || (person && !first);
  if (word->facts.is & IS_AFTER_NAME || capitals_in(script, word) < 2) {
    return word->facts.is & IS_AFTER_NAME;
  }
  if (script_is_shouted(script, name) && script_spelled(script, word->word)) {
    return false;
  }
  return word->facts.is & IS_LETTERS || (full && word->facts.is & IS_FULL_LETTERS) ||
         (person && i > name + 1 && is_unspeakable(script, i));
}

guint letters_before(const Script *script, guint name, guint end, bool person) {
  guint i = end - 1;
  while (i > name && is_behind_name(script, name, person, i)) {
    i--;
  }
  return i;
}
