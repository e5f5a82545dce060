/* query.c -- see query.h. */
#include "topic/query.h"

#include <string.h>

#include "event/signature.h"
#include "topic/bag.h"

enum { MOST_TERMS = 32, MOST_WORDS = 8 };

typedef struct {
  guint32 lemma;
  bool caps; /* counts only in capitals */
} TermWord;

typedef struct {
  TermWord words[MOST_WORDS];
  guint n;
} Term;

struct TopicQuery {
  const WordLists *lists;
  Term terms[MOST_TERMS];
  guint n;
  guint32 required;
  guint32 firsts; /* bit n: a word of some term begins with the byte n modulo 32 */
};

static bool begins_like_a_term(const TopicQuery *query, const char *word) {
  return query->firsts >> ((guchar)word[0] % 32) & 1;
}

/* ---- the user's words ----------------------------------------------------------------------- */

typedef struct {
  TopicQuery *query;
  Term *term;   /* NULL: each word is a term of its own */
  bool shouted; /* all words are in capitals, which says nothing then */
  bool all;     /* common words, too */
} Reading;

static void add_word(const char *word, gsize n, bool caps, void *data) {
  Reading *reading = data;
  TopicQuery *query = reading->query;
  bool acronym = caps && !reading->shouted;
  if (!reading->term && !acronym && !reading->all && bag_is_common_word(query->lists, word, n)) {
    return;
  }
  Term *term = reading->term ? reading->term : query->n < MOST_TERMS ? &query->terms[query->n] : NULL;
  if (term && term->n < MOST_WORDS) {
    term->words[term->n++] = (TermWord){signature_lemma(query->lists, word), acronym};
    query->firsts |= 1u << ((guchar)word[0] % 32);
    query->n += !reading->term;
  }
}

static bool is_shouted(const char *words) {
  g_autofree char *upper = g_utf8_strup(words, -1);
  return strcmp(upper, words) == 0;
}

static void read_words(TopicQuery *query, const char *words, bool all) {
  g_auto(GStrv) parts = g_strsplit(words, "\"", -1);
  Reading reading = {.query = query, .shouted = is_shouted(words) && strchr(words, ' '), .all = all};
  for (guint i = 0; parts[i]; i++) {
    bool phrase = i % 2 && parts[i + 1];
    reading.term = phrase && query->n < MOST_TERMS ? &query->terms[query->n] : NULL;
    bag_each_word(parts[i], strlen(parts[i]), add_word, &reading);
    if (reading.term && reading.term->n) {
      query->required |= 1u << query->n++;
    }
  }
}

TopicQuery *topic_query_new(const WordLists *lists, const char *words) {
  TopicQuery *query = g_new0(TopicQuery, 1);
  query->lists = lists;
  read_words(query, words, false);
  if (query->n == 0) {
    read_words(query, words, true);
  }
  if (query->n == 0) {
    g_clear_pointer(&query, g_free);
  }
  return query;
}

void topic_query_free(TopicQuery *query) {
  g_free(query);
}

guint topic_query_terms(const TopicQuery *query) {
  return query->n;
}

guint32 topic_query_required(const TopicQuery *query) {
  return query->required;
}

/* ---- a text --------------------------------------------------------------------------------- */

typedef struct {
  const TopicQuery *query;
  guint32 found;
  guint matched[MOST_TERMS]; /* words of the term that end at the word before */
} Search;

static bool fits(const TermWord *wanted, guint32 lemma, bool caps) {
  return wanted->lemma == lemma && (caps || !wanted->caps);
}

static void look(const char *word, gsize n, bool caps, void *data) {
  Search *search = data;
  const TopicQuery *query = search->query;
  (void)n;
  bool may = begins_like_a_term(query, word);
  guint32 lemma = may ? signature_lemma(query->lists, word) : 0;
  for (guint i = 0; i < query->n; i++) {
    const Term *term = &query->terms[i];
    guint at = search->matched[i];
    bool goes_on = may && fits(&term->words[at], lemma, caps);
    search->matched[i] = goes_on ? at + 1 : may && at && fits(&term->words[0], lemma, caps);
    if (search->matched[i] == term->n) {
      search->found |= 1u << i;
      search->matched[i] = 0;
    }
  }
}

guint32 topic_query_find(const TopicQuery *query, const char *text, gsize len) {
  Search search = {.query = query};
  bag_each_word(text, len, look, &search);
  return search.found;
}

typedef struct {
  const WordLists *lists;
  GString *out;
} Keys;

static void add_key(const char *word, gsize n, bool caps, void *data) {
  Keys *keys = data;
  (void)n, (void)caps;
  g_string_append_printf(keys->out, "%s%08x", keys->out->len ? " " : "", signature_lemma(keys->lists, word));
}

char *topic_query_keys(const WordLists *lists, const char *text) {
  Keys keys = {lists, g_string_new(NULL)};
  bag_each_word(text, strlen(text), add_key, &keys);
  return g_string_free(keys.out, FALSE);
}

char *topic_query_match(const TopicQuery *query) {
  GString *out = g_string_new(NULL);
  for (guint i = 0; i < query->n; i++) {
    g_string_append(out, i ? " OR \"" : "\"");
    for (guint w = 0; w < query->terms[i].n; w++) {
      g_string_append_printf(out, "%s%08x", w ? " " : "", query->terms[i].words[w].lemma);
    }
    g_string_append_c(out, '"');
  }
  return g_string_free(out, FALSE);
}

bool topic_query_touches(const TopicQuery *query, guint32 found) {
  return found && (found & query->required) == query->required;
}
