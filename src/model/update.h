/* update.h -- a second extraction into a file that a person has edited. */
#ifndef DATELINE_MODEL_UPDATE_H
#define DATELINE_MODEL_UPDATE_H

#include "model/timeline.h"

/* Merge the extraction `fresh`, which is freed, into `edited`.  Two events are the same if both cite one place: the
 * same phrase and head of the same sentence of a text of the same name.
 *
 * Known events keep their title, date and id, dropped ones too; an undated one takes the new date, and citations are
 * brought up to date.  New events are added, without an id.  Events that `fresh` lacks stay: only a person removes
 * them. Where there are several texts, the title of the timeline is not taken from any. */
void timeline_update(Timeline *edited, Timeline *fresh);

#endif
