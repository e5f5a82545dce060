/* rank.h -- of which days the texts tell most. */
#ifndef DATELINE_TOPIC_RANK_H
#define DATELINE_TOPIC_RANK_H

#include "topic/corpus.h"

/* A day, or a stretch told of as such ("in May 2010"), with what tells of it. */
typedef struct {
  gint64 day;       /* of a stretch, its first */
  const Date *date; /* of a stretch, which nobody counts by days; NULL: it is a day */
  double score;
  guint texts;               /* that tell of it */
  gint64 told_from, told_to; /* days on which these were published; from > to: it is known of none */
  GArray *sentences;         /* of guint: indexes of the corpus that have a date of it */
} TopicDay;

/* Days and stretches between `from` and `to` (NULL: any), the most told of first. */
typedef struct {
  GArray *days;      /* of TopicDay */
  GArray *stretches; /* of TopicDay */
} TopicRanks;

TopicRanks rank_days(const Corpus *corpus, const Date *from, const Date *to);
void rank_clear(TopicRanks *ranks);

#endif
