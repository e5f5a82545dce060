/* conflict.h -- other days that texts give to what is told of one. */
#ifndef DATELINE_TOPIC_CONFLICT_H
#define DATELINE_TOPIC_CONFLICT_H

#include "topic/rank.h"

typedef struct Conflicts Conflicts;

/* The corpus is borrowed. */
Conflicts *conflicts_new(const Corpus *corpus);
void conflicts_free(Conflicts *conflicts);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(Conflicts, conflicts_free)

/* Add to the coverage of `event`, of the day `day`, the days that other texts give to what sentences of the day tell in
 * nearly the same words. */
void conflicts_find(Conflicts *conflicts, const TopicDay *day, Event *event);

/* Is what the sentence tells of that day told of already, as another date of an entry? */
bool conflicts_settled(const Conflicts *conflicts, const TopicSentence *sentence, gint64 day);

#endif
