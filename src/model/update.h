/* update.h -- a second extraction into a file that a person has edited. */
#ifndef DATELINE_MODEL_UPDATE_H
#define DATELINE_MODEL_UPDATE_H

#include "model/timeline.h"

/* Bring what `fresh` found in the texts into `edited`; `fresh` is freed.  An event is known by a place that both cite:
 * the same phrase and head of the same sentence of a text of the same name.
 *
 * Known events stay as they are in `edited`, title, date, id and all, dropped ones too; where they had no date they
 * get the new one, and their places are brought up to date.  New events are added, without a name.  What `fresh` no
 * longer finds stays: only a person takes it away.  Of several texts none gives the title. */
void timeline_update(Timeline *edited, Timeline *fresh);

#endif
