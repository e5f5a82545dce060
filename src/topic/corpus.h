/* corpus.h -- the sentences of many texts that are about a topic, each with the days that it names. */
#ifndef DATELINE_TOPIC_CORPUS_H
#define DATELINE_TOPIC_CORPUS_H

#include "model/timeline.h"
#include "topic/bag.h"
#include "topic/query.h"

/* One date of a sentence, and the event that it dates. */
typedef struct {
  const Event *event;
  const Citation *citation;
  guint32 trigger; /* lemma of the word that names the event; 0: not known */
  gint64 day;      /* from 1970-01-01, where is_day */
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
  gsize cut;            /* bytes of the agency's dateline that it begins with (agency.h) */
  bool points_back;     /* it begins with "he", "its", and cannot stand alone */
  guint n_words;        /* after the dateline */
  double strength;      /* how much of the topic is in it, 0 to 1 */
  bool lead;            /* an undated sentence at the beginning of its text */
  const Event *report;  /* of a lead: the event that extraction dated by the publication; NULL: none */
  WordBag bag;
  Dating *datings;
  guint n_datings;
} TopicSentence;

typedef struct {
  GArray *texts;     /* of TopicText, by name */
  GArray *sentences; /* of TopicSentence, by text and place */
} Corpus;

/* The input.  All is borrowed. */
typedef struct {
  const WordLists *lists;
  const TopicQuery *query;   /* NULL: everything is of the topic */
  const GPtrArray *events;   /* of Event* */
  const GPtrArray *articles; /* of Article* */
  GHashTable *wanted;        /* set of Event*: take these only, whatever their words; NULL: all */
} CorpusSource;

/* The result does not depend on the order of the source. */
Corpus *corpus_new(const CorpusSource *source);
void corpus_free(Corpus *corpus);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(Corpus, corpus_free)

const TopicText *corpus_text(const Corpus *corpus, const TopicSentence *sentence);

/* The day of a date, or date and time, that is within one day; false: it is not. */
bool corpus_day(const Date *date, gint64 *day);

#endif
