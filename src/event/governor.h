/* governor.h -- which word of its sentence a date phrase dates: of the verbs and event nouns the most probable one, by
 * a log-linear model. */
#ifndef DATELINE_EVENT_GOVERNOR_H
#define DATELINE_EVENT_GOVERNOR_H

#include "event/governorfeature.h"
#include "parse/clause.h"
#include "parse/passage.h"

/* A date phrase of a parsed sentence. */
typedef struct {
  gint32 first, last; /* its tokens */
  GovernorTime time;  /* relative to the publication date */
  GovernorUnit unit;
} DatePhrase;

/* Fill *phrase in.  False: the passage has no token of the timex. */
bool governor_phrase(const Passage *passage, const Timex *timex, DatePhrase *phrase);

/* The token that the phrase dates, the head of the event; -1: the sentence has no candidate. */
gint32 governor_find(const GovernorWeights *weights, const Clause *clause, const DatePhrase *phrase);

/* The probability of `head`, 0..1, among the words that the phrase may date. */
double governor_sure(const GovernorWeights *weights, const Clause *clause, const DatePhrase *phrase, gint32 head);

#endif
