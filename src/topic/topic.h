/* topic.h -- the days of a topic out of many texts, each told in their own words. */
#ifndef DATELINE_TOPIC_TOPIC_H
#define DATELINE_TOPIC_TOPIC_H

#include "topic/corpus.h"

/* Everything is borrowed. */
typedef struct {
  CorpusSource source;
  guint entries;         /* most days; stretches that are told of as much stand beside them */
  guint sentences;       /* of an entry, at most */
  const Date *from, *to; /* NULL: at any time */
} TopicRequest;

/* An entry to be: a new event with its date, sentences, citations and coverage, without a title; and the events whose
 * titles may be its own, the best first (of const Event*, borrowed). */
typedef struct {
  Event *event;
  GPtrArray *namesakes;
  GPtrArray *beginnings; /* of Event*: those of namesakes that stand for what extraction would make of a beginning */
  WordBag centre;        /* of what is told of it, and of what is shown of that */
} TopicEntry;

/* The entries, of TopicEntry, in order of time; fewer than asked for where the texts do not tell of more days.  The
 * result hangs on no order of the texts.  Near linear in the sentences. */
GArray *topic_choose(const TopicRequest *request);

/* How well a title tells what is told of the entry, 0 to 1. */
double topic_fit(const TopicEntry *entry, const WordLists *lists, const char *title);

/* Words of the sentence that stand for a title where no event has one; new string. */
char *topic_headline(const char *sentence);

#endif
