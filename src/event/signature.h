/* signature.h -- an event as hashes that can be compared with those of others: its triggers (the words that name what
 * happened), names and other words. */
#ifndef DATELINE_EVENT_SIGNATURE_H
#define DATELINE_EVENT_SIGNATURE_H

#include "model/event.h"
#include "text/wordlist.h"

enum { SIGNATURE_TRIGGERS = 4, SIGNATURE_NAMES = 8, SIGNATURE_WORDS = 12 };

/* Hashes: of names and of `subject` by token_hash(), of the others by signature_lemma(). */
typedef struct {
  guint32 subject;                      /* the first word of the title that is no article */
  guint32 triggers[SIGNATURE_TRIGGERS]; /* the event's head and the event nouns of the title, verbs and nouns alike */
  guint32 names[SIGNATURE_NAMES];
  guint32 words[SIGNATURE_WORDS]; /* of the title, function words apart */
  guint8 n_triggers, n_names, n_words;
  guint32 vital; /* that somebody was born or died: a hash of which and of the name's last word; 0: nothing of that */
  bool bare;     /* .. and nothing more is said of it */
  bool says;     /* the event is that somebody said something */
} Signature;

/* The hash of a word in lower case: of its lemma by the list [lemma], else without its ending, so that "bombing",
 * "bombs" and "bombed" are one. */
guint32 signature_lemma(const WordLists *lists, const char *word);

Signature signature_of(const WordLists *lists, const Event *event);

bool signature_shares_trigger(const Signature *a, const Signature *b);
guint signature_shared_names(const Signature *a, const Signature *b);
guint signature_shared_words(const Signature *a, const Signature *b);
/* The shared words, in hundredths of the words of the shorter title; 0 where that has one word. */
guint signature_overlap(const Signature *a, const Signature *b);

#endif
