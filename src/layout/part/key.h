/* key.h -- the legend: colours and shapes of marks stand for groups or, with --color-by tag, for first tags. */
#ifndef DATELINE_LAYOUT_PART_KEY_H
#define DATELINE_LAYOUT_PART_KEY_H

#include "layout/part/box.h"

/* Find the groups or tags; call it once, before the others. */
void key_find(Layout *layout);

/* How many there are; the name of number n, from 1; its own colour, NULL: none. */
guint key_count(const Layout *layout);
const char *key_name(const Layout *layout, guint n);
const char *key_color(const Layout *layout, guint n);

/* The number of an event's, from 1; 0: none. */
guint key_of(const Layout *layout, const Event *event);

#endif
