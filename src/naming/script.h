/* script.h -- a whole document as sentences of tagged words, each date phrase one word. */
#ifndef DATELINE_NAMING_SCRIPT_H
#define DATELINE_NAMING_SCRIPT_H

#include "naming/lexicon.h"
#include "parse/tagged.h"

typedef struct {
  gsize offset;
  guint32 length;
  guint32 word;  /* hash (token.h) */
  guint16 sense; /* sense.h */
  guint8 casing; /* TokenCase */
  guint8 tag;    /* WordTag */
  bool quoted;   /* within quotation marks */
  WordFacts facts;
} Word;

typedef struct {
  Span span;
  guint first, end; /* words */
  guint paragraph;  /* number */
  bool headline;    /* most of its words have capitals */
} Sentence;

typedef struct {
  const char *text;
  GArray *words;     /* of Word */
  GArray *sentences; /* of Sentence */
  GHashTable *names; /* word hash -> index + 1 of the first that is written as names are: "McDonald", "van" */
} Script;

Script *script_new(const WordLists *words, TaggedText *tagged);
void script_free(Script *script);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(Script, script_free)

static inline const Word *script_word(const Script *script, guint i) {
  return &g_array_index(script->words, Word, i);
}

static inline const Sentence *script_sentence(const Script *script, guint i) {
  return &g_array_index(script->sentences, Sentence, i);
}

/* The word that holds `byte`; G_MAXUINT: none. */
guint script_find(const Script *script, gsize byte);

/* The sentence that word i is in. */
guint script_sentence_of(const Script *script, guint i);

/* Is word i one of these marks? */
bool script_is_mark(const Script *script, guint i, const char *marks);

/* The word after the bracket that opens at i, or `end`; *dated: a year stands in it. */
guint script_behind_bracket(const Script *script, guint i, guint end, bool *dated);

/* Is the word written in capitals alone? */
bool script_is_shouted(const Script *script, guint i);

/* The first word of that hash that is written as names are within a sentence; NULL: the text has none. */
static inline const Word *script_spelled(const Script *script, guint32 word) {
  guint at = GPOINTER_TO_UINT(g_hash_table_lookup(script->names, GUINT_TO_POINTER(word)));
  return at ? script_word(script, at - 1) : NULL;
}

static inline bool word_has_capital(const Word *word) {
  return word->casing == CASE_NAME || word->casing == CASE_CAPS || word->casing == CASE_START ||
         word->casing == CASE_MIXED;
}

static inline bool word_is_noun(const Word *word) {
  return word->tag >= WORD_NAME && word->tag <= WORD_NOUNS;
}

static inline bool word_is_name(const Word *word) {
  return word->tag == WORD_NAME || word->tag == WORD_NAMES;
}

#endif
