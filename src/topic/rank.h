/* rank.h -- the days that the texts tell most of. */
#ifndef DATELINE_TOPIC_RANK_H
#define DATELINE_TOPIC_RANK_H

#include "topic/corpus.h"

/* A day, or a longer span told as a whole ("in May 2010"), with the sentences that tell of it. */
typedef struct {
  gint64 day;       /* first day */
  const Date *date; /* of a span; NULL: it is a day */
  double score;
  guint texts;               /* that tell of it */
  gint64 told_from, told_to; /* first and last day of publication of these; from > to: not known */
  GArray *sentences;         /* of guint: sentences of the corpus that name it */
} TopicDay;

/* Days and stretches between `from` and `to` (NULL: any), the most told of first. */
typedef struct {
  GArray *days;      /* of TopicDay */
  GArray *stretches; /* of TopicDay */
} TopicRanks;

TopicRanks rank_days(const Corpus *corpus, const Date *from, const Date *to);
void rank_clear(TopicRanks *ranks);

#endif
