/* conflict.h -- other days that texts give to what is told of one. */
#ifndef DATELINE_TOPIC_CONFLICT_H
#define DATELINE_TOPIC_CONFLICT_H

#include "topic/rank.h"

/* Add to the coverage of `event`, of the day `day`, the days that other texts give to what sentences of the day tell in
 * nearly the same words. */
void conflict_find(const Corpus *corpus, const TopicDay *day, Event *event);

#endif
