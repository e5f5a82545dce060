/* casing.c -- see casing.h. */
#include "naming/casing.h"

#include <string.h>

enum { INITIALS = 3 };

/* Has any of the words a small letter?  "VAN" has none, though the text has "van" elsewhere. */
static bool has_small(const Script *script, guint first, guint end) {
  gsize stop = script_word(script, end - 1)->offset + script_word(script, end - 1)->length;
  for (const char *p = script->text + script_word(script, first)->offset; p < script->text + stop;
       p = g_utf8_next_char(p)) {
    if (g_unichar_islower(g_utf8_get_char(p))) {
      return true;
    }
  }
  return false;
}

/* "JP" of "JP MOE", "II" of "OTTO II" */
static bool stays(const Script *script, guint first, guint i) {
  const Word *word = script_word(script, i);
  const char *text = script->text + word->offset;
  bool numeral = i > first && word->length > 1 && strspn(text, "IVX") >= word->length;
  bool initials = i == first && word->length == 2 && strcspn(text, "AEIOUY") >= word->length;
  return word->casing == CASE_MARK || numeral || initials;
}

static void append_lowered(const Script *script, const Word *word, GString *out) {
  const char *from = script->text + word->offset, *end = from + word->length;
  bool starts = true;
  for (const char *p = from; p < end; p = g_utf8_next_char(p)) {
    gunichar letter = g_utf8_get_char(p);
    bool second = word->facts.prefix && p == from + word->facts.prefix;
    g_string_append_unichar(out, starts || second ? letter : g_unichar_tolower(letter));
    starts = !g_unichar_isalpha(letter);
  }
}

static void append_word(const Script *script, guint first, guint end, guint i, bool shouted, GString *out) {
  const Word *word = script_word(script, i), *spelled = script_spelled(script, word->word);
  bool alone = end == first + 1 && word->length <= INITIALS;
  if (spelled && !has_small(script, i, i + 1)) {
    g_string_append_len(out, script->text + spelled->offset, (gssize)spelled->length);
  } else if (shouted && !alone && !stays(script, first, i)) {
    append_lowered(script, word, out);
  } else {
    g_string_append_len(out, script->text + word->offset, (gssize)word->length);
  }
}

char *casing_write(const Script *script, guint first, guint end) {
  bool shouted = !has_small(script, first, end);
  GString *out = g_string_new(NULL);
  for (guint i = first; i < end; i++) {
    const Word *before = i > first ? script_word(script, i - 1) : NULL;
    if (before && before->offset + before->length < script_word(script, i)->offset) {
      g_string_append_c(out, ' ');
    }
    append_word(script, first, end, i, shouted, out);
  }
  return g_string_free(out, FALSE);
}
