/* join.h -- two events that tell the same become one. */
#ifndef DATELINE_GATHER_JOIN_H
#define DATELINE_GATHER_JOIN_H

#include "event/signature.h"

/* Does `other` say it better than `kept`, by what they say or by their titles?  of_other, of_kept: their signatures. */
bool join_is_better_told(const Event *other, const Signature *of_other, const Event *kept, const Signature *of_kept);

/* By their titles alone.  Words said of a whole life are none for its first day; what a person edited keeps its words.
 */
bool join_has_better_title(const Event *other, const Event *kept);

/* `other` goes into `kept` and is freed; `better`: its title stays. */
void join_events(Event *kept, Event *other, bool better);

/* What is told again matters more; what many tell, more still.  members: how many events have become this one. */
void join_raise_importance(Event *event, guint members);

#endif
