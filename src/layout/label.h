/* label.h -- the words of an event: its date, its title, its note, its picture, one below the other. */
#ifndef DATELINE_LAYOUT_LABEL_H
#define DATELINE_LAYOUT_LABEL_H

#include "layout/box.h"
#include "model/credit.h"

/* The picture of an event, if it has one, with its caption and whose it is, from `y` down. */
Unit label_picture(Layout *layout, bool draw, const Event *event, Unit x, Unit y, Unit width);

/* All of them; returns the y below; with `draw` false only measured. */
Unit label_place(Layout *layout, bool draw, const Event *event, Unit x, Unit y, Unit width);

/* How wide the words are when broken at `width`. */
Unit label_extent(const Layout *layout, const Event *event, Unit width);

/* What is said of an event that an earlier page has told. */
char *label_continued(const Layout *layout, const Event *event);

/* Where an event is from: a source of the timeline by its title, what is said by hand, or the text it was found in. */
Credit label_source(const Layout *layout, const Event *event);

#endif
