/* made.h -- checksums of what extraction made, by which later changes by a person are found. */
#ifndef DATELINE_MODEL_MADE_H
#define DATELINE_MODEL_MADE_H

#include "model/timeline.h"

/* Store a sum of date and title in the first citation of each event.  Events that a person edited are skipped. */
void made_note(const Timeline *timeline);

/* Compare each event with its sum, and set event->edited ("date", "title") and event->pinned where a person changed it;
 * an edited title no longer needs editing.  Call it before timeline_forget_names(): an id given by a person is found by
 * differing from the one that would be made. */
void made_look(const Timeline *timeline);

/* Mark the title as edited: --writer has replaced it. */
void made_retitle(Event *event);

/* The same for the title of the timeline: note that it is the headline of a text; is it still that headline? */
void made_note_title(Timeline *timeline);
bool made_has_headline(const Timeline *timeline);

#endif
