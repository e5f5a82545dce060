/* signature.h -- an event in a form that can be compared with others: triggers (the words that name what happened),
 * names and words. */
#ifndef DATELINE_EVENT_SIGNATURE_H
#define DATELINE_EVENT_SIGNATURE_H

#include "model/event.h"
#include "text/wordlist.h"

enum { SIGNATURE_TRIGGERS = 4, SIGNATURE_NAMES = 8, SIGNATURE_WORDS = 12 };

/* Hashes of lemmas: token_hash(), signature_lemma(). */
typedef struct {
  guint32 subject;                      /* first word of the title that is no article */
  guint32 triggers[SIGNATURE_TRIGGERS]; /* the event's head and the event nouns of the title, verbs and nouns alike */
  guint32 names[SIGNATURE_NAMES];
  guint32 words[SIGNATURE_WORDS]; /* of the title, function words apart */
  guint8 n_triggers, n_names, n_words;
  bool says; /* the event is that somebody said something */
} Signature;

/* Hash of a word in lower case as [lemma] has it, else without its ending: "bombing", "bombs", "bombed" are one. */
guint32 signature_lemma(const WordLists *lists, const char *word);

Signature signature_of(const WordLists *lists, const Event *event);

bool signature_shares_trigger(const Signature *a, const Signature *b);
guint signature_shared_names(const Signature *a, const Signature *b);
guint signature_shared_words(const Signature *a, const Signature *b);
/* Shared words in hundredths of those of the shorter title; 0 for titles of one word. */
guint signature_overlap(const Signature *a, const Signature *b);

#endif
