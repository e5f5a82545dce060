/* governorcandidate.h -- the words that a date phrase may date, each with what speaks for and against it. */
#ifndef DATELINE_EVENT_GOVERNORCANDIDATE_H
#define DATELINE_EVENT_GOVERNORCANDIDATE_H

#include "event/governor.h"

typedef struct {
  gint32 token;
  GovernorFeatures features;
} Candidate;

/* The words that the phrase may date, in order of the sentence; new GArray of Candidate. */
GArray *governor_candidates(const Clause *clause, const DatePhrase *phrase);

#endif
