/* noun.c -- see noun.h. */
#include "naming/noun.h"

enum { NEAR = 2 }; /* sentences */

/* What a text has said so far with a noun at its end. */
typedef struct {
  guint name;   /* last mention of its name */
  guint64 hash; /* of the name's words */
  bool several; /* names, or others of the kind */
} Known;

static const Mention *at(const GArray *mentions, guint i) {
  return &g_array_index(mentions, Mention, i);
}

/* "the Widows' [War]" */
static bool ends_owned_name(const Script *script, const Mention *mention) {
  const Word *head = script_word(script, mention->head);
  bool owned = mention->kind == MENTION_OWNED && mention->first == mention->head &&
               mention->first > script_sentence(script, mention->sentence)->first + 1;
  return owned && g_ascii_isupper(script->text[head->offset]) &&
         script_word(script, mention->first - 1)->tag == WORD_GENITIVE &&
         word_has_capital(script_word(script, mention->first - 2));
}

guint noun_name(const Script *script, const Mention *mention, guint *first) {
  bool name = mention->kind == MENTION_NAME;
  guint end = name ? mention->stop : mention->end;
  guint from = name ? mention->name : mention->first, start = script_sentence(script, mention->sentence)->first;
  while (from > start + 1 && script_word(script, from - 1)->tag == WORD_GENITIVE &&
         word_has_capital(script_word(script, from - 2))) {
    from -= 2;
    while (from > start && word_has_capital(script_word(script, from - 1))) {
      from--;
    }
  }
  from -= from > start && script_word(script, from - 1)->facts.article == ARTICLE_DEFINITE;
  *first = from;
  bool numbered = end < script_sentence(script, mention->sentence)->end && script_word(script, end)->tag == WORD_NUMBER;
  return numbered ? end + 1 : end; /* "Flight 90" */
}

static guint64 hash_name(const Script *script, const Mention *mention) {
  guint first, end = noun_name(script, mention, &first);
  guint64 hash = 0;
  first += script_word(script, first)->facts.article == ARTICLE_DEFINITE;
  for (guint i = first; i < end; i++) {
    hash = (hash ^ script_word(script, i)->word) * G_GUINT64_CONSTANT(0x9E3779B97F4A7C15);
  }
  return hash;
}

/* Is it written as names are not within a sentence, or the tail of something longer? */
static bool is_doubtful(const Script *script, const Mention *mention) {
  const Sentence *sentence = script_sentence(script, mention->sentence);
  guint first;
  noun_name(script, mention, &first);
  const Word *before = first > sentence->first ? script_word(script, first - 1) : NULL;
  bool longer = before && (before->tag == WORD_DATE || word_has_capital(before));
  return sentence->headline || longer || script_is_shouted(script, mention->head);
}

/* Does the name say more than its last word? */
static bool says_more(const Script *script, const Mention *mention) {
  guint first, end = noun_name(script, mention, &first);
  first += script_word(script, first)->facts.article == ARTICLE_DEFINITE;
  return end > first + 1;
}

/* "the treaty", with nothing after it but its verb. */
static bool is_bare(const Script *script, const Mention *mention) {
  guint end = script_sentence(script, mention->sentence)->end;
  const Word *next = mention->end < end ? script_word(script, mention->end) : NULL;
  bool verb = next && (next->tag == WORD_FINITE || next->tag == WORD_ADVERB);
  return mention->kind == MENTION_DEFINITE && mention->end == mention->first + 2 && !mention->plural && verb &&
         script_word(script, mention->first)->facts.article == ARTICLE_DEFINITE && mention->role == ROLE_SUBJECT;
}

static void see_name(const Script *script, const GArray *mentions, guint i, Known *known) {
  const Mention *mention = at(mentions, i);
  guint64 hash = hash_name(script, mention);
  known->several |= (known->hash && known->hash != hash) || is_doubtful(script, mention);
  known->hash = hash;
  known->name = i;
}

static Known *known_of(GHashTable *table, guint32 word) {
  Known *known = g_hash_table_lookup(table, GUINT_TO_POINTER(word));
  if (!known) {
    known = g_new0(Known, 1);
    g_hash_table_insert(table, GUINT_TO_POINTER(word), known);
  }
  return known;
}

guint *nouns_find(const Script *script, const GArray *mentions) {
  guint *found = g_new(guint, mentions->len + 1);
  g_autoptr(GHashTable) table = g_hash_table_new_full(NULL, NULL, NULL, g_free);
  for (guint i = 0; i < mentions->len; i++) {
    const Mention *mention = at(mentions, i);
    found[i] = G_MAXUINT;
    if (mention->kind == MENTION_PRONOUN) {
      continue;
    }
    bool name = mention->kind == MENTION_NAME || ends_owned_name(script, mention);
    guint noun = mention->kind == MENTION_NAME ? mention->last : mention->head;
    Known *known = known_of(table, script_word(script, noun)->word);
    if (name) {
      if (says_more(script, mention)) {
        see_name(script, mentions, i, known);
      }
    } else if (is_bare(script, mention)) {
      bool near = known->hash && at(mentions, known->name)->sentence + NEAR >= mention->sentence;
      found[i] = near && !known->several ? known->name : G_MAXUINT;
    } else {
      known->several = true;
    }
  }
  return found;
}
