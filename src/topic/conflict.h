/* conflict.h -- other days that texts give for the happening of a day. */
#ifndef DATELINE_TOPIC_CONFLICT_H
#define DATELINE_TOPIC_CONFLICT_H

#include "topic/rank.h"

typedef struct Conflicts Conflicts;

/* The corpus is borrowed. */
Conflicts *conflicts_new(const Corpus *corpus);
void conflicts_free(Conflicts *conflicts);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(Conflicts, conflicts_free)

/* Add to the coverage of `event`, the entry of `day`, the days that other texts give for what sentences of that day
 * tell in nearly the same words. */
void conflicts_find(Conflicts *conflicts, const TopicDay *day, Event *event);

/* Has this sentence's telling of that day already been shown, as another date of an entry? */
bool conflicts_settled(const Conflicts *conflicts, const TopicSentence *sentence, gint64 day);

#endif
