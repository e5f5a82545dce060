/* key.h -- what the colours and shapes of marks stand for: groups, or, by --color-by tag, the first tag of each event.
 */
#ifndef DATELINE_LAYOUT_PART_KEY_H
#define DATELINE_LAYOUT_PART_KEY_H

#include "layout/part/box.h"

/* To be called once, before the others. */
void key_find(Layout *layout);

/* How many there are, and what the n-th of them, from 1, is called; its own colour: NULL: none. */
guint key_count(const Layout *layout);
const char *key_name(const Layout *layout, guint n);
const char *key_color(const Layout *layout, guint n);

/* Which of them an event has, from 1; 0: none. */
guint key_of(const Layout *layout, const Event *event);

#endif
