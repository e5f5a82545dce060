/* topic.h -- timeline summarization: the main days of a topic out of many texts, told in the texts' own words. */
#ifndef DATELINE_TOPIC_TOPIC_H
#define DATELINE_TOPIC_TOPIC_H

#include "topic/corpus.h"

/* Everything is borrowed. */
typedef struct {
  CorpusSource source;
  guint entries;         /* at most so many days; spans that are told of as much come in addition */
  guint sentences;       /* of an entry, at most */
  const Date *from, *to; /* NULL: at any time */
} TopicRequest;

/* An entry before it has a title: a new event with date, sentences, citations and coverage; and the events that may
 * lend their titles, the best first (of const Event*, borrowed). */
typedef struct {
  Event *event;
  GPtrArray *namesakes;
  GPtrArray *beginnings; /* of Event*: those of namesakes that stand for the undated beginning of a text */
  WordBag centre;        /* centroid of all its sentences and of those shown */
} TopicEntry;

/* The entries, GArray of TopicEntry, in order of time; fewer than asked for where the texts tell of fewer days.  The
 * result does not depend on the order of the texts.  Near linear in the sentences. */
GArray *topic_choose(const TopicRequest *request);

/* Similarity of a title to the entry, 0 to 1. */
double topic_fit(const TopicEntry *entry, const WordLists *lists, const char *title);

/* A title cut from the sentence, for an entry that has no other; new string. */
char *topic_headline(const char *sentence);

#endif
