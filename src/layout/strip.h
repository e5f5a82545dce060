/* strip.h -- one axis with the labels of some events above and below it. */
#ifndef DATELINE_LAYOUT_STRIP_H
#define DATELINE_LAYOUT_STRIP_H

#include "layout/scale.h"

typedef struct Strip Strip;

/* events[from..to) of the timeline; `pace` is its scale_pace(). */
Strip *strip_new(Layout *layout, ScaleKind kind, double pace, guint from, guint to);
void strip_free(Strip *strip);

Unit strip_height(const Strip *strip);

/* Drawn from its top edge `y` down, `spare` higher than it need be; the spare goes between the rows of labels. */
void strip_place(Strip *strip, Unit y, Unit spare);

/* How much height it can use without falling apart. */
Unit strip_most_spare(const Strip *strip);

#endif
