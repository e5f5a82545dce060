/* script.c -- see script.h. */
#include "naming/script.h"

#include <string.h>

#include "parse/phrase.h"
#include "parse/sense.h"

enum { LONGEST_NAME = 5 };

/* A script under construction. */
typedef struct {
  const WordLists *words;
  TaggedText *tagged;
  Script *script;
  guint8 *tags;      /* class of each tag */
  GHashTable *facts; /* word hash -> WordFacts */
  bool quoted;
} Work;

/* A text has each of its words many times. */
static WordFacts facts_of(Work *work, const Token *token) {
  WordFacts *known = g_hash_table_lookup(work->facts, GUINT_TO_POINTER(token->word));
  if (!known) {
    WordFacts facts =
        lexicon_facts(work->words, work->tagged->syntax, work->script->text + token->offset, token->length);
    known = g_memdup2(&facts, sizeof facts);
    g_hash_table_insert(work->facts, GUINT_TO_POINTER(token->word), known);
  }
  return *known;
}

/* Does the mark open or close a quotation?  Straight ones do by turns, within a paragraph. */
static bool turns_quote(const char *mark, gsize len, bool quoted) {
  bool opens = len == 3 && memcmp(mark, "“", 3) == 0, closes = len == 3 && memcmp(mark, "”", 3) == 0;
  bool straight = *mark == '"' || (len == 2 && (memcmp(mark, "``", 2) == 0 || memcmp(mark, "''", 2) == 0));
  return quoted ? closes || straight : opens || straight;
}

static void add_word(Work *work, const Token *token) {
  Word word = {.offset = token->offset, .length = (guint32)token->length, .word = token->word, .sense = token->sense};
  word.casing = token->casing;
  word.tag = work->tags[token->tag];
  word.facts = token->phrase ? (WordFacts){0} : facts_of(work, token);
  if (word.tag == WORD_OWNER && !word.facts.refers) { /* "Harbour" ends like "our" */
    word.tag = WORD_NOUN;
  }
  if (token->casing == CASE_MARK && turns_quote(work->script->text + token->offset, token->length, work->quoted)) {
    work->quoted = !work->quoted;
  }
  word.quoted = work->quoted;
  g_array_append_val(work->script->words, word);
}

static bool is_stop(const Script *script, guint i) {
  const Word *word = script_word(script, i);
  return word->casing == CASE_MARK && word->length == 1 && script->text[word->offset] == '.';
}

/* May the word end a name, though it is one of the language: "Brown", "Baker", "London"? */
static bool may_be_name(const Word *word) {
  guint noun = sense_noun(word->sense);
  SenseKind kind = sense_kind(word->sense);
  return kind == SENSE_NONE || kind == SENSE_ADJECTIVE ||
         (kind == SENSE_NOUN && (noun == SENSE_PERSON || noun == SENSE_LOCATION));
}

/* "Sir Otto Lund", "LUND, Otto (1874-1922)": a line that is somebody's name, where capitals are the words' own. */
static bool is_name_line(const Script *script, guint first, guint end) {
  guint names = 0;
  bool gender = false;
  for (guint i = first; i < end; i++) {
    const Word *word = script_word(script, i);
    bool beside = word->casing == CASE_MARK || word->casing == CASE_NUMBER || word->tag == WORD_DATE;
    if (!beside && (!word_is_name(word) || !may_be_name(word))) {
      return false;
    }
    names += !beside;
    gender |= word->facts.gender != 0;
  }
  return gender && names <= LONGEST_NAME && !is_stop(script, end - 1);
}

/* Headlines write all words, or all but the small ones, with capitals; what ends with a full stop is none unless all
 * are written so. */
static bool is_headline(const Script *script, guint first, guint end) {
  guint capitals = 0, words = 0;
  for (guint i = first; i < end; i++) {
    const Word *word = script_word(script, i);
    bool counts = word->casing != CASE_MARK && word->casing != CASE_NUMBER && word->tag != WORD_DATE;
    words += counts;
    capitals += counts && word_has_capital(word);
  }
  bool stops = end > first && is_stop(script, end - 1);
  return capitals > 2 && !is_name_line(script, first, end) && capitals * 10 >= words * (stops ? 10 : 6);
}

static void add_sentence(Work *work, const Span *span, guint paragraph, guint i) {
  guint n;
  const Token *tokens = tagged_text_sentence(work->tagged, i, &n);
  g_autofree Token *joined = g_new(Token, n);
  g_autofree guint *first = g_new(guint, n + 1);
  guint m = phrase_join(tokens, n, work->tagged->syntax->phrase_tag, joined, first);
  Sentence sentence = {.span = *span, .first = work->script->words->len, .paragraph = paragraph};
  for (guint k = 0; k < m; k++) {
    add_word(work, &joined[k]);
  }
  sentence.end = work->script->words->len;
  sentence.headline = is_headline(work->script, sentence.first, sentence.end);
  g_array_append_val(work->script->sentences, sentence);
}

/* Is there a blank line, or a line end after a heading, in text[from..to)? */
static bool parts_paragraphs(const char *text, gsize from, gsize to) {
  guint ends = 0;
  for (gsize i = from; i < to; i++) {
    ends += text[i] == '\n';
  }
  return ends > 1;
}

static void add_sentences(Work *work) {
  const GArray *spans = work->tagged->sentences;
  guint paragraph = 0;
  for (guint i = 0; i < spans->len; i++) {
    const Span *span = &g_array_index(spans, Span, i);
    const Span *before = i ? span - 1 : span;
    if (i && parts_paragraphs(work->script->text, before->offset + before->length, span->offset)) {
      paragraph++;
      work->quoted = false;
    }
    add_sentence(work, span, paragraph, i);
  }
}

/* Is it written as a name is: no capital of a headline or of a sentence's first word, nor capitals alone? */
static bool is_spelled(const Script *script, const Sentence *sentence, guint i) {
  const Word *word = script_word(script, i);
  bool name = word->casing == CASE_NAME || word->casing == CASE_MIXED;
  bool small = word->facts.is & IS_PARTICLE && g_ascii_islower(script->text[word->offset]) && i + 1 < sentence->end &&
               word_has_capital(script_word(script, i + 1));
  return !sentence->headline && (small || (name && !script_is_shouted(script, i)));
}

static void find_spelled(Script *script) {
  for (guint i = 0; i < script->sentences->len; i++) {
    const Sentence *sentence = script_sentence(script, i);
    for (guint k = sentence->first; k < sentence->end; k++) {
      gpointer key = GUINT_TO_POINTER(script_word(script, k)->word);
      if (is_spelled(script, sentence, k) && !g_hash_table_contains(script->names, key)) {
        g_hash_table_insert(script->names, key, GUINT_TO_POINTER(k + 1));
      }
    }
  }
}

Script *script_new(const WordLists *words, TaggedText *tagged) {
  Script *script = g_new0(Script, 1);
  script->text = tagged->document->text;
  script->words = g_array_new(FALSE, FALSE, sizeof(Word));
  script->sentences = g_array_new(FALSE, FALSE, sizeof(Sentence));
  Work work = {.words = words, .tagged = tagged, .script = script};
  work.tags = lexicon_tags(words, &tagged->syntax->model);
  work.facts = g_hash_table_new_full(NULL, NULL, NULL, g_free);
  add_sentences(&work);
  script->names = g_hash_table_new(NULL, NULL);
  find_spelled(script);
  g_free(work.tags);
  g_hash_table_unref(work.facts);
  return script;
}

void script_free(Script *script) {
  if (!script) {
    return;
  }
  g_array_unref(script->words);
  g_array_unref(script->sentences);
  g_hash_table_unref(script->names);
  g_free(script);
}

guint script_find(const Script *script, gsize byte) {
  guint from = 0, to = script->words->len;
  while (from < to) {
    guint middle = from + (to - from) / 2;
    const Word *word = script_word(script, middle);
    if (byte < word->offset) {
      to = middle;
    } else if (byte >= word->offset + word->length) {
      from = middle + 1;
    } else {
      return middle;
    }
  }
  return G_MAXUINT;
}

guint script_sentence_of(const Script *script, guint i) {
  guint from = 0, to = script->sentences->len;
  while (from + 1 < to) {
    guint middle = from + (to - from) / 2;
    if (i < script_sentence(script, middle)->first) {
      to = middle;
    } else {
      from = middle;
    }
  }
  return from;
}

bool script_is_mark(const Script *script, guint i, const char *marks) {
  const Word *word = script_word(script, i);
  return word->casing == CASE_MARK && word->length == 1 && strchr(marks, script->text[word->offset]);
}

guint script_behind_bracket(const Script *script, guint i, guint end, bool *dated) {
  for (; i < end && !script_is_mark(script, i, ")"); i++) {
    const Word *word = script_word(script, i);
    *dated |= word->tag == WORD_DATE || word->casing == CASE_NUMBER;
  }
  return MIN(i + 1, end);
}

bool script_is_shouted(const Script *script, guint i) {
  const Word *word = script_word(script, i);
  bool small = false;
  for (guint32 k = 0; k < word->length; k++) {
    small |= g_ascii_islower(script->text[word->offset + k]);
  }
  return word_has_capital(word) && word->length > 1 && !small;
}
