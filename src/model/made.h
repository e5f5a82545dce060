/* made.h -- what extraction made of events, so that it is known what a person changed since. */
#ifndef DATELINE_MODEL_MADE_H
#define DATELINE_MODEL_MADE_H

#include "model/timeline.h"

/* Note in the first citation of each event the date and title that extraction gave it; what a person edited is left
 * as it is. */
void made_note(const Timeline *timeline);

/* Find out what a person edited since made_note() and keep it in event->edited ("date", "title"); who edited a title
 * has looked at it, so it needs no edit.  Sets event->pinned: the event stays as it is whatever other texts tell.
 * Before names are given anew, which a name of a person's own is known by. */
void made_look(const Timeline *timeline);

/* Somebody has written another title: it stays as if a person had edited it. */
void made_retitle(Event *event);

/* The same for the title of the timeline, where that is the headline of a text. */
void made_note_title(Timeline *timeline);
bool made_has_headline(const Timeline *timeline);

#endif
