/* governor.h -- which word of the sentence a date phrase dates. */
#ifndef DATELINE_EVENT_GOVERNOR_H
#define DATELINE_EVENT_GOVERNOR_H

#include "event/signs.h"
#include "parse/clause.h"
#include "parse/passage.h"

/* A date phrase of a parsed sentence. */
typedef struct {
  gint32 first, last; /* its tokens */
  SignTime time;      /* by the publication date */
  SignUnit unit;
} DatePhrase;

typedef struct {
  gint32 token;
  Signs signs;
} Candidate;

/* false: the passage has no word of it. */
bool governor_phrase(const Passage *passage, const Timex *timex, DatePhrase *phrase);

/* The words that the phrase may date, in order; GArray of Candidate. */
GArray *governor_candidates(const Clause *clause, const DatePhrase *phrase);

/* Index of the event's head; -1: the sentence has none. */
gint32 governor_find(const SignWeights *weights, const Clause *clause, const DatePhrase *phrase);

/* How likely it is that one, 0..1: its share among the words that the phrase may date. */
double governor_sure(const SignWeights *weights, const Clause *clause, const DatePhrase *phrase, gint32 head);

#endif
