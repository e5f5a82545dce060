/* noun.c -- see noun.h. */
#include "naming/noun.h"

#include <string.h>

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

static bool is_text(const Script *script, guint i, const char *text) {
  const Word *word = script_word(script, i);
  return word->length == strlen(text) && memcmp(script->text + word->offset, text, word->length) == 0;
}

/* The first of the words with capitals that end with word i - 1. */
static guint capitals_before(const Script *script, guint i, guint start) {
  while (i > start && word_has_capital(script_word(script, i - 1))) {
    i--;
  }
  return i;
}

/* "[Lund, Moss] & Co", but "in Lund, [Moss] & Co" */
static guint before_commas(const Script *script, guint i, guint start) {
  while (i > start + 1 && is_text(script, i - 1, ",")) {
    guint from = capitals_before(script, i - 1, start);
    bool led = from > start && script_word(script, from - 1)->tag == WORD_PREPOSITION;
    if (from == i - 1 || led) {
      break;
    }
    i = from;
  }
  return i;
}

/* "the [Moss and Lund] Railway", "[Moss] & Co": the first of the words that "and" joins to a name, where an article
 * stands before or the sign for it is written. */
static guint before_and(const Script *script, guint name, guint start) {
  if (name < start + 2 || script_word(script, name - 1)->tag != WORD_AND ||
      !word_has_capital(script_word(script, name - 2))) {
    return name;
  }
  guint i = capitals_before(script, name - 1, start);
  if (is_text(script, name - 1, "&")) {
    return before_commas(script, i, start);
  }
  return i > start && script_word(script, i - 1)->facts.article == ARTICLE_DEFINITE ? i : name;
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
  from = before_and(script, from, start);
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
  bool joined = before && before->tag == WORD_AND && first > sentence->first + 1 && word_has_capital(before - 1);
  bool longer = joined || (before && (before->tag == WORD_DATE || word_has_capital(before)));
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

/* "of the line", "they left the line": not one of several. */
static bool is_same_again(const Mention *mention) {
  return mention->kind == MENTION_DEFINITE && mention->end == mention->first + 2 && !mention->plural;
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

/* What has been read. */
typedef struct {
  const Script *script;
  const GArray *mentions;
  GHashTable *names; /* noun -> Known, by names that end in it */
  GHashTable *kinds; /* noun -> Known, by names of the paragraph that end otherwise */
  guint paragraph;
} Nouns;

static void enter(Nouns *nouns, guint paragraph) {
  if (paragraph != nouns->paragraph) {
    g_hash_table_remove_all(nouns->kinds);
    nouns->paragraph = paragraph;
  }
}

static void see(Nouns *nouns, guint i) {
  const Mention *mention = at(nouns->mentions, i);
  bool name = mention->kind == MENTION_NAME;
  const Word *last = script_word(nouns->script, name ? mention->last : mention->head);
  if (!name && !ends_owned_name(nouns->script, mention)) {
    known_of(nouns->names, last->word)->several = true;
    known_of(nouns->kinds, last->word)->several |= !is_same_again(mention);
  } else if (says_more(nouns->script, mention)) {
    see_name(nouns->script, nouns->mentions, i, known_of(nouns->names, last->word));
    if (name && last->facts.kind) {
      see_name(nouns->script, nouns->mentions, i, known_of(nouns->kinds, last->facts.kind));
    }
  }
}

/* The name for a bare noun, G_MAXUINT. */
static guint name_of(const Nouns *nouns, const Mention *mention) {
  guint32 noun = script_word(nouns->script, mention->head)->word;
  const Known *known = known_of(nouns->names, noun), *kind = known_of(nouns->kinds, noun);
  bool near = known->hash && at(nouns->mentions, known->name)->sentence + NEAR >= mention->sentence;
  return near && !known->several ? known->name : kind->hash && !kind->several ? kind->name : G_MAXUINT;
}

guint *nouns_find(const Script *script, const GArray *mentions) {
  guint *found = g_new(guint, mentions->len + 1);
  g_autoptr(GHashTable) names = g_hash_table_new_full(NULL, NULL, NULL, g_free);
  g_autoptr(GHashTable) kinds = g_hash_table_new_full(NULL, NULL, NULL, g_free);
  Nouns nouns = {script, mentions, names, kinds, G_MAXUINT};
  for (guint i = 0; i < mentions->len; i++) {
    const Mention *mention = at(mentions, i);
    found[i] = G_MAXUINT;
    enter(&nouns, script_sentence(script, mention->sentence)->paragraph);
    if (is_bare(script, mention)) {
      found[i] = name_of(&nouns, mention);
    } else if (mention->kind != MENTION_PRONOUN) {
      see(&nouns, i);
    }
  }
  return found;
}
