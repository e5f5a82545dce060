/* pick.h -- the sentences that tell a day best. */
#ifndef DATELINE_TOPIC_PICK_H
#define DATELINE_TOPIC_PICK_H

#include "topic/rank.h"

typedef struct Picker Picker;

/* Up to `most` sentences a day.  The corpus is borrowed. */
Picker *picker_new(const Corpus *corpus, guint most);
void picker_free(Picker *picker);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(Picker, picker_free)

/* Those of `day` whose words together are nearest to all that is told of it, none like another nor like one picked for
 * a day before; best first.  Of guint, new; empty: what is told of the day is told of one that was picked. */
GArray *picker_pick(Picker *picker, const TopicDay *day);

/* All that are told of it, the nearest to what is told first.  Of guint, new; *centre: what is told of it, new. */
GArray *picker_order(const Picker *picker, const TopicDay *day, WordBag *centre);

#endif
