/* role.c -- see role.h. */
#include "naming/role.h"

/* How far off the verb of a subject may stand. */
enum { FAR = 24 };

static bool is_verb(const Word *word) {
  return word->tag >= WORD_FINITE && word->tag <= WORD_VERB;
}

/* The first word from i on that is no adverb. */
static guint skip_adverbs(const Script *script, guint i, guint end) {
  while (i < end && script_word(script, i)->tag == WORD_ADVERB) {
    i++;
  }
  return i;
}

/* The word after what stands between two commas or brackets from i on; `end`: they do not close. */
static guint skip_aside(const Script *script, guint i, guint end) {
  const char *close = script_is_mark(script, i, "(") ? ")" : ",";
  for (guint k = i + 1; k < end && k < i + FAR; k++) {
    if (script_is_mark(script, k, close)) {
      return k + 1;
    }
  }
  return end;
}

/* Does a verb with a tense come after asides, "of ..." and what else may follow a noun? */
static bool comes_to_verb(const Script *script, guint i, guint end) {
  for (guint steps = 0; i < end && steps < FAR; steps++) {
    const Word *word = script_word(script, i);
    if (word->tag == WORD_FINITE) {
      return true;
    }
    if (script_is_mark(script, i, ",(")) {
      i = skip_aside(script, i, end);
      continue;
    }
    bool follows = word->tag != WORD_RELATIVE && word->casing != CASE_MARK && word->tag != WORD_PRONOUN &&
                   word->tag != WORD_TO && word->tag != WORD_VERB;
    if (!follows) {
      return word->tag == WORD_RELATIVE;
    }
    i++;
  }
  return false;
}

static bool is_joined(const Script *script, const Sentence *sentence, const Mention *mention) {
  guint after = mention->end, before = mention->first;
  bool joins = after + 1 < sentence->end && script_word(script, after)->tag == WORD_AND;
  bool next = joins &&
              (word_is_noun(script_word(script, after + 1)) || script_word(script, after + 1)->tag == WORD_DETERMINER ||
               script_word(script, after + 1)->tag == WORD_OWNER);
  bool last = before > sentence->first + 1 && script_word(script, before - 1)->tag == WORD_AND &&
              word_is_noun(script_word(script, before - 2));
  return next || last;
}

static MentionRole role_of(const Script *script, const Sentence *sentence, const Mention *mention) {
  guint next = skip_adverbs(script, mention->end, sentence->end);
  bool starts = mention->first == sentence->first;
  const Word *before = starts ? NULL : script_word(script, mention->first - 1);
  bool verb = next < sentence->end && script_word(script, next)->tag == WORD_FINITE;
  bool place = before && before->facts.is & IS_PLACE_PREPOSITION;
  if (script_word(script, mention->head)->facts.is & IS_SUBJECT_FORM || (verb && !place)) {
    return ROLE_SUBJECT;
  }
  if (before && (before->tag == WORD_PREPOSITION || before->tag == WORD_TO)) {
    return ROLE_PREPOSITION;
  }
  if (before && is_verb(before)) {
    return ROLE_OBJECT;
  }
  return comes_to_verb(script, mention->end, sentence->end) ? ROLE_SUBJECT : ROLE_OTHER;
}

void role_settle(const Script *script, Mention *mention) {
  const Sentence *sentence = script_sentence(script, mention->sentence);
  const Word *before = mention->first > sentence->first ? script_word(script, mention->first - 1) : NULL;
  mention->in_place = before && before->facts.is & IS_PLACE_PREPOSITION;
  if (mention->end < sentence->end && script_word(script, mention->end)->tag == WORD_GENITIVE) {
    mention->role = ROLE_OWNER;
  }
  mention->joined = is_joined(script, sentence, mention);
  if (mention->role == ROLE_OTHER) {
    mention->role = (guint8)role_of(script, sentence, mention);
  }
}
