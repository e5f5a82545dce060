/* lexicon.c -- see lexicon.h. */
#include "naming/lexicon.h"

#include <string.h>

static const char *const tag_names[] = {[WORD_NAME] = "name",
                                        [WORD_NAMES] = "names",
                                        [WORD_NOUN] = "noun",
                                        [WORD_NOUNS] = "nouns",
                                        [WORD_PRONOUN] = "pronoun",
                                        [WORD_OWNER] = "owner",
                                        [WORD_GENITIVE] = "genitive",
                                        [WORD_DETERMINER] = "determiner",
                                        [WORD_NUMBER] = "number",
                                        [WORD_ADJECTIVE] = "adjective",
                                        [WORD_FINITE] = "finite",
                                        [WORD_PARTICIPLE] = "participle",
                                        [WORD_GERUND] = "gerund",
                                        [WORD_VERB] = "verb",
                                        [WORD_ADVERB] = "adverb",
                                        [WORD_PREPOSITION] = "preposition",
                                        [WORD_TO] = "to",
                                        [WORD_AND] = "and",
                                        [WORD_RELATIVE] = "relative",
                                        [WORD_THERE] = "there",
                                        [WORD_DATE] = "date"};
static const char *const refers_names[] = {[REFERS_HE] = "he",     [REFERS_SHE] = "she", [REFERS_IT] = "it",
                                           [REFERS_THEY] = "they", [REFERS_I] = "i",     [REFERS_WE] = "we"};
static const char *const article_names[] = {
    [ARTICLE_DEFINITE] = "definite", [ARTICLE_POINTING] = "pointing", [ARTICLE_INDEFINITE] = "indefinite"};

static const struct {
  const char *set;
  guint32 is;
} sets[] = {{"person_titles", IS_PERSON_TITLE},
            {"offices", IS_OFFICE},
            {"organisation_heads", IS_ORGANISATION},
            {"place_heads", IS_PLACE},
            {"place_prepositions", IS_PLACE_PREPOSITION},
            {"name_particles", IS_PARTICLE},
            {"after_names", IS_AFTER_NAME},
            {"letters_after_names", IS_LETTERS},
            {"letters_after_full_names", IS_FULL_LETTERS},
            {"parties", IS_PARTY},
            {"ordinals", IS_ORDINAL},
            {"kin", IS_KIN},
            {"siblings", IS_SIBLING},
            {"marrying", IS_MARRYING},
            {"spouses", IS_SPOUSE},
            {"companions", IS_COMPANION},
            {"couples_own", IS_SHARED},
            {"too_general", IS_GENERAL},
            {"vessels", IS_VESSEL},
            {"empty_verbs", IS_EMPTY_VERB},
            {"name_links", IS_LINK},
            {"calendar", IS_CALENDAR},
            {"life_verbs", IS_LIFE_VERB},
            {"subject_forms", IS_SUBJECT_FORM},
            {"announced_by", IS_TELLING},
            {"interviewing", IS_INTERVIEWING},
            {"reflexive", IS_REFLEXIVE},
            {"being", IS_BEING}};

/* Index of a value in names[0..n), 0: it is none of them. */
static guint8 index_of(const char *value, const char *const *names, guint n) {
  for (guint i = 1; value && i < n; i++) {
    if (names[i] && strcmp(names[i], value) == 0) {
      return (guint8)i;
    }
  }
  return 0;
}

guint8 *lexicon_tags(const WordLists *words, const Model *model) {
  const WordSet *tags = word_lists_get(words, "tags");
  guint8 *classes = g_new0(guint8, model->tags);
  for (guint i = 0; i < model->tags; i++) {
    const char *value = word_set_find(tags, model->tag[i], strlen(model->tag[i]));
    classes[i] = index_of(value, tag_names, G_N_ELEMENTS(tag_names));
  }
  return classes;
}

/* "F.R.S." as "FRS" */
static guint32 dotted_letters(const WordLists *words, const char *text, gsize len) {
  char letters[16];
  gsize n = 0;
  for (gsize i = 0; i < len && n < sizeof letters; i++) {
    if (text[i] != '.') {
      letters[n++] = text[i];
    }
  }
  return n < len && word_set_has(word_lists_get(words, "letters_after_names"), letters, n) ? IS_LETTERS : 0;
}

/* The length of the prefix in a longer name after which another capital comes: "Mc". */
static guint8 prefix_of(const WordLists *words, const char *text, gsize len) {
  enum { SHORTEST = 2, LEAST_BEHIND = 3 };
  for (gsize n = SHORTEST; n + LEAST_BEHIND <= len && n <= LEAST_BEHIND; n++) {
    if (word_set_has(word_lists_get(words, "name_prefixes"), text, n)) {
      return (guint8)n;
    }
  }
  return 0;
}

static guint32 value_hash(const WordLists *words, const char *set, const char *text, gsize len) {
  const char *value = word_set_find(word_lists_get(words, set), text, len);
  return value ? token_hash(value, strlen(value)) : 0;
}

WordFacts lexicon_facts(const WordLists *words, const Syntax *syntax, const char *text, gsize len) {
  WordFacts facts = {0};
  const char *refers = word_set_find(word_lists_get(words, "referring"), text, len);
  const char *article = word_set_find(word_lists_get(words, "articles"), text, len);
  const char *gender = word_set_find(word_lists_get(syntax->lists, "gender"), text, len);
  facts.refers = index_of(refers, refers_names, G_N_ELEMENTS(refers_names));
  facts.article = index_of(article, article_names, G_N_ELEMENTS(article_names));
  const char *first = gender ? NULL : word_set_find(word_lists_get(words, "first_names"), text, len);
  facts.gender = gender ? gender[0] : first ? first[0] : 0;
  facts.is |= first ? IS_FIRST_NAME : 0;
  for (guint i = 0; i < G_N_ELEMENTS(sets); i++) {
    facts.is |= word_set_has(word_lists_get(words, sets[i].set), text, len) ? sets[i].is : 0;
  }
  facts.is |= dotted_letters(words, text, len);
  facts.prefix = prefix_of(words, text, len);
  facts.kind = value_hash(words, "name_kinds", text, len);
  facts.formal = value_hash(words, "nicknames", text, len);
  facts.is |= word_set_has(word_lists_get(syntax->lists, "reporting"), text, len) ? IS_REPORTING : 0;
  return facts;
}
