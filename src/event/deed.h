/* deed.h -- what an entry tells of, in a form that can be compared: deed, names, words. */
#ifndef DATELINE_EXTRACT_DEED_H
#define DATELINE_EXTRACT_DEED_H

#include "model/event.h"
#include "text/wordlist.h"

enum { DEED_MOST = 4, DEED_NAMES = 8, DEED_WORDS = 12 };

/* Hashes of words brought together by their lemma (token_hash()). */
typedef struct {
  guint32 subject;          /* first word of the title that is no article */
  guint32 deeds[DEED_MOST]; /* the event's head and the event nouns of the title, verbs and nouns alike */
  guint32 names[DEED_NAMES];
  guint32 words[DEED_WORDS]; /* of the title, function words apart */
  guint8 n_deeds, n_names, n_words;
  bool says; /* it is only told of somebody that they said something */
} Deed;

/* Hash of a word in lower case as [lemma] has it, else without its ending: "bombing", "bombs", "bombed" are one. */
guint32 deed_lemma(const WordLists *lists, const char *word);

Deed deed_of(const WordLists *lists, const Event *event);

bool deed_shared(const Deed *a, const Deed *b);
guint deed_shared_names(const Deed *a, const Deed *b);
guint deed_shared_words(const Deed *a, const Deed *b);
/* Shared words in hundredths of those of the shorter title; 0 for titles of one word. */
guint deed_overlap(const Deed *a, const Deed *b);

#endif
