/* label.c -- see label.h. */
#include "naming/label.h"

enum { FAR = 3 }; /* sentences after the label */

static bool has_verb(const Script *script, const Sentence *sentence) {
  for (guint i = sentence->first; i < sentence->end; i++) {
    if (script_word(script, i)->tag == WORD_FINITE) {
      return true;
    }
  }
  return false;
}

/* The first word that is no number, date, adverb or mark. */
static guint first_word(const Script *script, const Sentence *sentence) {
  guint i = sentence->first;
  while (i < sentence->end) {
    const Word *word = script_word(script, i);
    bool passed = word->casing == CASE_MARK || word->casing == CASE_NUMBER || word->tag == WORD_NUMBER ||
                  word->tag == WORD_DATE || word->tag == WORD_ADVERB;
    if (!passed) {
      break;
    }
    i++;
  }
  return i;
}

/* "Built in 1908; [Lund spent a night in it]": where the first clause ends. */
static guint clause_end(const Script *script, guint sentence) {
  guint i = script_sentence(script, sentence)->first, end = script_sentence(script, sentence)->end;
  for (; i < end; i++) {
    const Word *word = script_word(script, i);
    if (word->casing == CASE_MARK && word->length == 1 && script->text[word->offset] == ';') {
      break;
    }
  }
  return i;
}

static bool has_subject(const Script *script, const GArray *mentions, guint sentence) {
  guint end = clause_end(script, sentence);
  for (guint i = mentions_first(mentions, sentence); i < mentions->len; i++) {
    const Mention *mention = &g_array_index(mentions, Mention, i);
    if (mention->sentence != sentence || mention->first >= end) {
      break;
    }
    if (mention->role == ROLE_SUBJECT) {
      return true;
    }
  }
  return false;
}

/* "Set near the lodge is the old mill": the first verb with a tense follows no comma. */
static bool is_turned_round(const Script *script, const Sentence *sentence, guint word) {
  for (guint i = word; i < sentence->end; i++) {
    const Word *at = script_word(script, i);
    if (at->casing == CASE_MARK || at->tag == WORD_FINITE) {
      return at->tag == WORD_FINITE;
    }
  }
  return false;
}

static bool lacks_subject(const Script *script, const GArray *mentions, guint i) {
  const Sentence *sentence = script_sentence(script, i);
  guint word = first_word(script, sentence);
  guint8 tag = word < sentence->end ? script_word(script, word)->tag : WORD_OTHER;
  bool verb = tag == WORD_FINITE || (tag == WORD_PARTICIPLE && !is_turned_round(script, sentence, word));
  return verb && !has_subject(script, mentions, i);
}

/* The name that a sentence without a verb begins with. */
static guint label_in(const Script *script, const GArray *mentions, guint i) {
  const Sentence *sentence = script_sentence(script, i);
  guint label = mentions_first(mentions, i), word = first_word(script, sentence);
  if (has_verb(script, sentence)) {
    return G_MAXUINT;
  }
  for (; label < mentions->len && g_array_index(mentions, Mention, label).sentence == i; label++) {
    const Mention *mention = &g_array_index(mentions, Mention, label);
    if (mention->kind == MENTION_NAME && mention->role != ROLE_MODIFIER) {
      return mention->first <= word ? label : G_MAXUINT;
    }
  }
  return G_MAXUINT;
}

guint label_find(const Script *script, const GArray *mentions, guint sentence) {
  guint paragraph = script_sentence(script, sentence)->paragraph, first = sentence;
  while (first > 0 && sentence - first < FAR && script_sentence(script, first - 1)->paragraph == paragraph) {
    first--;
  }
  bool opens = first == 0 || script_sentence(script, first - 1)->paragraph != paragraph;
  bool after = opens && first < sentence && lacks_subject(script, mentions, sentence);
  return after ? label_in(script, mentions, first) : G_MAXUINT;
}
