/* extent.c -- see extent.h. */
#include "naming/extent.h"

#include <string.h>

static const Word *word_at(const ScriptLine *line, guint i) {
  return script_word(line->script, i);
}

bool extent_is_capital(const ScriptLine *line, guint i) {
  const Sentence *in = line->sentence;
  const Word *word = i < in->end ? word_at(line, i) : NULL;
  if (!word || !word_has_capital(word) || word->facts.is & IS_CALENDAR || word->tag == WORD_DATE) {
    return false;
  }
  bool starts = i == in->first || word_at(line, i - 1)->casing == CASE_MARK;
  if (in->headline || (starts && word->casing == CASE_START)) {
    bool known = word->facts.gender || word->facts.is & (IS_ORGANISATION | IS_PLACE);
    return word_is_name(word) && (!in->headline || word->casing != CASE_START || !word->sense || known);
  }
  return word_is_noun(word) || word->casing == CASE_CAPS;
}

bool extent_is_numeral(const ScriptLine *line, guint i) {
  const Word *word = word_at(line, i);
  return word->casing == CASE_CAPS && strspn(line->script->text + word->offset, "IVXLCDM") >= word->length;
}

static bool is_small(const ScriptLine *line, guint i) {
  return i < line->sentence->end && word_at(line, i)->facts.is & IS_PARTICLE && word_at(line, i)->casing == CASE_LOWER;
}

/* "van" in "Vincent van Gogh", "de" and "la" in "Oscar de la Renta" */
static bool is_particle(const ScriptLine *line, guint i) {
  guint first = line->sentence->first;
  guint before = i > first && is_small(line, i - 1) ? 2 : 1, after = is_small(line, i + 1) ? 2 : 1;
  return is_small(line, i) && before + after < 4 && i >= first + before && extent_is_capital(line, i - before) &&
         extent_is_capital(line, i + after);
}

/* May word i, after others, go on a noun phrase? */
static bool goes_on(const ScriptLine *line, guint first, guint i) {
  const Word *word = word_at(line, i);
  const Word *next = i + 1 < line->sentence->end ? word_at(line, i + 1) : NULL;
  switch (word->tag) {
  case WORD_NAME:
  case WORD_NAMES:
  case WORD_NOUN:
  case WORD_NOUNS:
  case WORD_NUMBER:
    return true;
  case WORD_ADJECTIVE:
    return !word_is_noun(word_at(line, i - 1)) || (next && word_is_noun(next) && extent_is_capital(line, i + 1));
  case WORD_PARTICIPLE:
  case WORD_GERUND:
  case WORD_ADVERB:
    return next && i > first && !word_is_noun(word_at(line, i - 1)) &&
           (word_is_noun(next) || next->tag == WORD_ADJECTIVE || next->tag == WORD_PARTICIPLE);
  case WORD_DETERMINER:
    return i == first + 1 && word_at(line, first)->tag == WORD_DETERMINER; /* "all the men" */
  default:
    return is_particle(line, i);
  }
}

bool extent_starts(const Word *word) {
  return word_is_noun(word) || word->tag == WORD_DETERMINER || word->tag == WORD_OWNER || word->tag == WORD_ADJECTIVE ||
         word->tag == WORD_NUMBER;
}

guint extent_end(const ScriptLine *line, guint first) {
  guint i = first + 1;
  while (i < line->sentence->end && goes_on(line, first, i)) {
    i++;
  }
  return i;
}

guint extent_head(const ScriptLine *line, guint first, guint end) {
  for (guint i = end; i > first; i--) {
    if (word_is_noun(word_at(line, i - 1)) || extent_is_capital(line, i - 1)) {
      return i - 1;
    }
  }
  return G_MAXUINT;
}

bool extent_is_organisation(const ScriptLine *line, guint last) {
  return word_at(line, last)->facts.is & (IS_ORGANISATION | IS_PLACE);
}

guint extent_run(const ScriptLine *line, guint first, guint last) {
  guint i = last;
  while (i > first && (extent_is_capital(line, i - 1) || is_particle(line, i - 1))) {
    i--;
  }
  bool adjective = i > first && word_has_capital(word_at(line, i - 1)) && word_at(line, i - 1)->tag == WORD_ADJECTIVE &&
                   extent_is_organisation(line, last);
  return adjective ? i - 1 : i; /* "[National] Museum" */
}

guint extent_name(const ScriptLine *line, guint first, guint last) {
  guint name = first;
  for (guint i = first; i < last && !extent_is_organisation(line, last); i++) {
    name = word_at(line, i)->facts.is & IS_PERSON_TITLE ? i + 1 : name;
  }
  return name;
}

guint extent_stop(const ScriptLine *line, guint stop) {
  guint i = stop + 1;
  if (i >= line->sentence->end || !(word_at(line, stop)->facts.is & IS_LINK)) {
    return stop;
  }
  i += word_at(line, i)->facts.article == ARTICLE_DEFINITE;
  guint from = i;
  while (extent_is_capital(line, i)) {
    i++;
  }
  return i > from ? i : stop;
}
