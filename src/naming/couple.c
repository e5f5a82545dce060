/* couple.c -- see couple.h. */
#include "naming/couple.h"

static const Mention *at(const GArray *mentions, guint i) {
  return &g_array_index(mentions, Mention, i);
}

static bool may_be_person(const Mention *mention) {
  bool name = mention->kind == MENTION_NAME && !mention->plural;
  return name && (mention->class == CLASS_PERSON || mention->class == CLASS_UNKNOWN) && !mention->has_article;
}

static bool is_he_or_she(const Mention *mention) {
  return mention->refers == REFERS_HE || mention->refers == REFERS_SHE;
}

/* Before mention i the last subject of its sentence; G_MAXUINT: none that is a person. */
static guint subject_before(const GArray *mentions, guint i) {
  guint sentence = at(mentions, i)->sentence;
  for (guint k = i; k > 0 && at(mentions, k - 1)->sentence == sentence; k--) {
    const Mention *mention = at(mentions, k - 1);
    if (mention->role == ROLE_SUBJECT) {
      return may_be_person(mention) || is_he_or_she(mention) ? k - 1 : G_MAXUINT;
    }
  }
  return G_MAXUINT;
}

/* "Lund married [Ann Moe]", "is married to [Ann Moe]" */
static bool is_married(const Script *script, const Mention *name) {
  guint start = script_sentence(script, name->sentence)->first, i = name->first;
  i -= i > start && script_word(script, i - 1)->facts.is & IS_TELLING; /* "to" */
  return i > start && script_word(script, i - 1)->facts.is & IS_MARRYING;
}

/* "since 1905 he lived with [Ann Moe]": who that is, the marriage tells that follows. */
static bool is_beside(const Script *script, const Mention *name) {
  return name->first > script_sentence(script, name->sentence)->first &&
         script_word(script, name->first - 1)->facts.is & IS_COMPANION;
}

/* "[his] wife, Ann Moe": the mention of whose she is; G_MAXUINT. */
static guint owner_of(const Script *script, const GArray *mentions, guint i) {
  guint word = at(mentions, i)->name, start = script_sentence(script, at(mentions, i)->sentence)->first;
  word -= word > start && script_is_mark(script, word - 1, ",");
  bool spouse = word > start + 1 && script_word(script, word - 1)->facts.is & IS_SPOUSE;
  for (guint k = i; spouse && k > 0 && at(mentions, k - 1)->head + 2 >= word; k--) {
    if (at(mentions, k - 1)->role == ROLE_OWNER && is_he_or_she(at(mentions, k - 1))) {
      return k - 1;
    }
  }
  return G_MAXUINT;
}

/* With whom the text makes name i a couple; G_MAXUINT: nobody.  marries: what follows says that they are one. */
static guint partner_of(const Script *script, const GArray *mentions, guint i, bool marries) {
  const Mention *name = at(mentions, i);
  guint owner = may_be_person(name) ? owner_of(script, mentions, i) : G_MAXUINT;
  bool told = may_be_person(name) && (is_married(script, name) || (marries && is_beside(script, name)));
  return owner == G_MAXUINT && told ? subject_before(mentions, i) : owner;
}

/* "They [divorced]", "they [had married]" */
static bool is_told_of_couple(const Script *script, const Mention *they) {
  guint end = script_sentence(script, they->sentence)->end;
  for (guint i = they->end; i < end; i++) {
    const Word *word = script_word(script, i);
    if (word->facts.is & IS_MARRYING) {
      return true;
    }
    if (word->tag != WORD_FINITE && word->tag != WORD_ADVERB) {
      return false;
    }
  }
  return false;
}

/* "Their [first child]": what a couple has, and their children have not yet. */
static bool is_shared(const Script *script, const GArray *mentions, guint i) {
  const Mention *owned = i + 1 < mentions->len ? at(mentions, i + 1) : NULL;
  guint first = at(mentions, i)->first;
  bool own = at(mentions, i)->role == ROLE_OWNER && owned && owned->first == first;
  bool shared = false;
  for (guint k = first + 1; own && k <= owned->head; k++) {
    shared |= (script_word(script, k)->facts.is & IS_SHARED) != 0;
  }
  return shared;
}

/* May others be meant who come up between? */
static bool has_others(const GArray *mentions, guint from, guint to) {
  for (guint k = from + 1; k < to; k++) {
    const Mention *mention = at(mentions, k);
    bool they = mention->kind == MENTION_PRONOUN;
    if (!they && (mention->plural || (mention->kind == MENTION_NAME && mention->class == CLASS_PERSON))) {
      return true;
    }
  }
  return false;
}

bool couple_find(const Script *script, const GArray *mentions, guint i, Couple *couple) {
  const Mention *they = at(mentions, i);
  if (they->refers != REFERS_THEY || (they->role != ROLE_SUBJECT && they->role != ROLE_OWNER)) {
    return false;
  }
  guint paragraph = script_sentence(script, they->sentence)->paragraph;
  bool marries = is_told_of_couple(script, they), shared = is_shared(script, mentions, i);
  guint far = marries || shared ? 2 : 1; /* sentences */
  for (guint k = i; k > 0 && at(mentions, k - 1)->sentence + far >= they->sentence; k--) {
    guint partner = partner_of(script, mentions, k - 1, marries);
    if (partner != G_MAXUINT && script_sentence(script, at(mentions, k - 1)->sentence)->paragraph == paragraph) {
      *couple = (Couple){partner, k - 1};
      return marries || shared || !has_others(mentions, k - 1, i);
    }
  }
  return false;
}
