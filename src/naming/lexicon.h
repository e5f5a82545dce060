/* lexicon.h -- facts about single words that reference resolution needs. */
#ifndef DATELINE_NAMING_LEXICON_H
#define DATELINE_NAMING_LEXICON_H

#include "parse/syntax.h"

/* Classes of tags. */
typedef enum {
  WORD_OTHER,
  WORD_NAME,
  WORD_NAMES,
  WORD_NOUN,
  WORD_NOUNS,
  WORD_PRONOUN,
  WORD_OWNER,    /* "his" */
  WORD_GENITIVE, /* "'s" */
  WORD_DETERMINER,
  WORD_ADJECTIVE,
  WORD_NUMBER,
  WORD_FINITE,
  WORD_PARTICIPLE,
  WORD_GERUND,
  WORD_VERB, /* bare */
  WORD_ADVERB,
  WORD_PREPOSITION,
  WORD_TO,
  WORD_AND,
  WORD_RELATIVE,
  WORD_THERE,
  WORD_DATE
} WordTag;

typedef enum { REFERS_NOT, REFERS_HE, REFERS_SHE, REFERS_IT, REFERS_THEY, REFERS_I, REFERS_WE } Refers;
typedef enum { ARTICLE_NONE, ARTICLE_DEFINITE, ARTICLE_POINTING, ARTICLE_INDEFINITE } Article;

/* Sets that a word may be in. */
enum {
  IS_PERSON_TITLE = 1 << 0,
  IS_OFFICE = 1 << 1,
  IS_ORGANISATION = 1 << 2,
  IS_PLACE = 1 << 3,
  IS_PLACE_PREPOSITION = 1 << 4,
  IS_PARTICLE = 1 << 5,
  IS_LINK = 1 << 6,
  IS_CALENDAR = 1 << 7,
  IS_LIFE_VERB = 1 << 8,
  IS_REPORTING = 1 << 9,
  IS_SUBJECT_FORM = 1 << 10, /* "he", not "him" */
  IS_TELLING = 1 << 11,      /* "that", "to": leads to what "it" announced */
  IS_INTERVIEWING = 1 << 12,
  IS_REFLEXIVE = 1 << 13,   /* "himself" */
  IS_BEING = 1 << 14,       /* "was": says who somebody is */
  IS_AFTER_NAME = 1 << 15,  /* "Jr.": stays with the name */
  IS_EMPTY_VERB = 1 << 17,  /* "seems": often of what "it" announces */
  IS_FIRST_NAME = 1 << 18,  /* its gender is that of whom it names */
  IS_VESSEL = 1 << 19,      /* "she" may be one */
  IS_GENERAL = 1 << 20,     /* "group": says too little */
  IS_PARTY = 1 << 16,       /* "petitioner": a name without an article */
  IS_ORDINAL = 1 << 23,     /* "1st" */
  IS_KIN = 1 << 24,         /* "son": may have the same first name */
  IS_SIBLING = 1 << 25,     /* "sister": has another */
  IS_MARRYING = 1 << 26,    /* "married", "divorced": what makes a couple, or ends it */
  IS_SPOUSE = 1 << 27,      /* "wife" */
  IS_COMPANION = 1 << 28,   /* "with": before whom somebody lives with */
  IS_SHARED = 1 << 29,      /* "child": what a couple has */
  IS_LETTERS = 1 << 21,     /* "FRS": says what its bearer is, and is none of the name where it is in capitals */
  IS_FULL_LETTERS = 1 << 22 /* "MA": that after a full name */
};

typedef struct {
  guint32 is;     /* sets above */
  guint32 kind;   /* hash of what a name that ends in it is called: "line" of "Railway"; 0: the same */
  guint32 formal; /* hash of the first name that it is short for; 0: of none */
  guint8 refers;  /* Refers */
  guint8 article; /* Article */
  guint8 prefix;  /* bytes before the second capital: 2 of "McDonald" */
  char gender;    /* 'm', 'f', 0: it does not tell */
} WordFacts;

/* The WordTag of each tag of the model, by `words`, the language's naming_words.txt.  New array, model->tags long. */
guint8 *lexicon_tags(const WordLists *words, const Model *model);

/* The facts about the word text[0..len). */
WordFacts lexicon_facts(const WordLists *words, const Syntax *syntax, const char *text, gsize len);

#endif
