/* corpus.h -- the sentences of many texts that speak of a topic, each with its days. */
#ifndef DATELINE_TOPIC_CORPUS_H
#define DATELINE_TOPIC_CORPUS_H

#include "model/timeline.h"
#include "topic/bag.h"
#include "topic/query.h"

/* When a sentence says that something happened. */
typedef struct {
  const Event *event;
  const Citation *citation;
  guint32 trigger; /* lemma of the word that is the event; 0: nobody said which */
  gint64 day;      /* from 1970-01-01; only of what was on one day */
  bool is_day;
} Dating;

typedef struct {
  const char *doc, *link; /* link NULL: none */
  gint64 published;       /* day, where is_published */
  bool is_published;
} TopicText;

typedef struct {
  guint text;           /* index into Corpus.texts */
  gsize offset, length; /* in its text, in code points */
  const char *quote;    /* borrowed */
  gsize cut;            /* bytes of an agency's line that it begins with */
  bool points_back;     /* begins with "he", "its": it says not of what it tells */
  guint n_words;        /* apart by blanks, after that line */
  double strength;      /* how much of the topic is in it, 0 to 1 */
  bool lead;            /* told without a date at the beginning of its text */
  const Event *report;  /* which extraction made an event of about its publication; NULL: nobody says so */
  WordBag bag;
  Dating *datings;
  guint n_datings;
} TopicSentence;

typedef struct {
  GArray *texts;     /* of TopicText, by name */
  GArray *sentences; /* of TopicSentence, by text and place */
} Corpus;

/* What the texts hold.  All is borrowed. */
typedef struct {
  const WordLists *lists;
  const TopicQuery *query;   /* NULL: everything is of the topic */
  const GPtrArray *events;   /* of Event* */
  const GPtrArray *articles; /* of Article* */
  GHashTable *wanted;        /* set of Event*: only these may be told of, whatever words they have; NULL: all may */
} CorpusSource;

/* The result hangs on no order of the source. */
Corpus *corpus_new(const CorpusSource *source);
void corpus_free(Corpus *corpus);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(Corpus, corpus_free)

const TopicText *corpus_text(const Corpus *corpus, const TopicSentence *sentence);

/* The day that a date is, whatever the time of that day; false: it is none. */
bool corpus_day(const Date *date, gint64 *day);

#endif
