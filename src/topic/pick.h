/* pick.h -- the sentences that best summarize a day. */
#ifndef DATELINE_TOPIC_PICK_H
#define DATELINE_TOPIC_PICK_H

#include "topic/rank.h"

typedef struct Picker Picker;

/* Up to `most` sentences a day.  The corpus is borrowed. */
Picker *picker_new(const Corpus *corpus, guint most);
void picker_free(Picker *picker);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(Picker, picker_free)

/* The sentences of `day` that together are nearest to the centroid of all its sentences, none similar to another or to
 * one picked for an earlier day; best first.  GArray of guint, new; empty: everything was told for days picked before.
 */
GArray *picker_pick(Picker *picker, const TopicDay *day);

/* All sentences of the day, the nearest to their centroid first.  GArray of guint, new; *centre: the centroid, new. */
GArray *picker_order(const Picker *picker, const TopicDay *day, WordBag *centre);

#endif
