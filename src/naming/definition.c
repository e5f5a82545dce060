/* definition.c -- see definition.h. */
#include "naming/definition.h"

#include "parse/sense.h"

enum { FAR = 24 };

static bool is_noun(const Mention *mention) {
  return mention && mention->kind != MENTION_NAME && mention->kind != MENTION_PRONOUN;
}

/* The noun that says what is meant, after the verb: "was [a German composer]"; NULL: none does soon. */
static const Mention *told_behind(const Script *script, const GArray *mentions, guint verb) {
  enum { SOON = 2 };
  const Mention *first = NULL;
  guint sentence = script_sentence_of(script, verb), seen = 0;
  for (guint i = mentions_first(mentions, sentence); i < mentions->len && seen < SOON; i++) {
    const Mention *mention = &g_array_index(mentions, Mention, i);
    if (mention->sentence != sentence) {
      break;
    }
    if (mention->first <= verb) {
      continue;
    }
    if (is_noun(mention) && mention->class == CLASS_PERSON) {
      return mention;
    }
    first = first ? first : mention;
    seen++;
  }
  return first;
}

static bool is_vessel(const Script *script, const Mention *noun) {
  return is_noun(noun) && script_word(script, noun->head)->facts.is & IS_VESSEL;
}

/* Is the noun, though it is known, none for a person? */
static bool is_thing(const Script *script, const Mention *noun) {
  return is_noun(noun) && noun->class != CLASS_PERSON && sense_noun(script_word(script, noun->head)->sense);
}

Definition definition_of(const Script *script, const GArray *mentions, const Mention *name) {
  guint end = script_sentence(script, name->sentence)->end;
  Definition told = {false};
  for (guint i = name->stop, far = 0; i < end && far < FAR; i++, far++) {
    const Word *word = script_word(script, i);
    if (script_is_mark(script, i, "(")) {
      i = script_behind_bracket(script, i, end, &told.dated) - 1;
    } else if (word->tag == WORD_FINITE) {
      const Mention *noun = word->facts.is & IS_BEING ? told_behind(script, mentions, i) : NULL;
      told.born = word->facts.is & IS_BEING && i + 1 < end && script_word(script, i + 1)->facts.is & IS_LIFE_VERB;
      told.vessel = is_vessel(script, noun);
      told.who = is_noun(noun) && noun->class == CLASS_PERSON && !told.vessel;
      told.kind = is_noun(noun) && !(script_word(script, noun->head)->facts.is & IS_GENERAL);
      told.thing = !told.born && (told.vessel || is_thing(script, noun));
      told.built = told.vessel || (told.thing && sense_noun(script_word(script, noun->head)->sense) == SENSE_ARTIFACT);
      break;
    } else if (word->tag == WORD_RELATIVE || (word->casing == CASE_MARK && !script_is_mark(script, i, ","))) {
      break;
    }
  }
  return told;
}
